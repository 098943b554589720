using System.Globalization;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Tool;

/// <summary>The rule books that the tool knows: those of China, then those of assemblies.</summary>
internal static class Catalogue
{
    /// <summary>Gets every series under some readings: ids, names and days do not depend on them.</summary>
    public static IReadOnlyList<RuleBookSeries> All { get; } = Under(OpenPoints.Ways(NothingChosen).First());

    private static Dictionary<string, string> NothingChosen => new(StringComparer.Ordinal);

    /// <summary>Returns every series under readings that settle every point.</summary>
    public static IReadOnlyList<RuleBookSeries> Under(IReadOnlyDictionary<string, string> readings) =>
        [.. OpenPoints.China(readings).All, .. OpenPoints.Assemblies(readings).All];

    /// <summary>Finds a book. Only those points must be settled on which it depends.</summary>
    /// <param name="id">The id of the series.</param>
    /// <param name="on">The day that chooses the version; null where none was named.</param>
    /// <param name="chosen">The readings that were chosen, by the name of the point.</param>
    public static BookAnswer Find(string id, LocalDate? on, IReadOnlyDictionary<string, string> chosen)
    {
        if (All.FirstOrDefault(series => series.Id == id) is not { } known)
        {
            return new BookAnswer.Unknown(id);
        }

        if (on is not LocalDate day)
        {
            return new BookAnswer.NoDay(id);
        }

        if (Absence(known, day) is string absence)
        {
            return new BookAnswer.NotInForce(absence);
        }

        (IReadOnlyDictionary<string, string> Way, RuleBook Book)[] books =
            [.. OpenPoints.Ways(chosen).Select(way => (way, Under(way).First(series => series.Id == id).On(day)))];
        return books.All(book => book.Book == books[0].Book)
            ? new BookAnswer.Found(books[0].Book)
            : new BookAnswer.Open(id, [.. OpenPoints.All.Where(point => !chosen.ContainsKey(point.Name) && DependsOn(books, point))]);
    }

    /// <summary>Finds every version of a book; null where there is no such book.</summary>
    /// <exception cref="ArgumentException">A version depends on a point that is not settled.</exception>
    public static RuleBookSeries? Series(string id, IReadOnlyDictionary<string, string> chosen)
    {
        if (All.All(series => series.Id != id))
        {
            return null;
        }

        (IReadOnlyDictionary<string, string> Way, RuleBookSeries Series)[] all =
            [.. OpenPoints.Ways(chosen).Select(way => (way, Under(way).First(series => series.Id == id)))];
        OpenPoint[] open =
        [
            .. OpenPoints.All.Where(point => !chosen.ContainsKey(point.Name)
                && Enumerable.Range(0, all[0].Series.Versions.Count).Any(version =>
                    DependsOn([.. all.Select(made => (made.Way, made.Series.Versions[version]))], point))),
        ];
        return open.Length == 0
            ? all[0].Series
            : throw new ArgumentException(string.Join(' ', open.Select(point => point.NotSettled)));
    }

    /// <summary>Says why no version is in force on a day; null where one is.</summary>
    public static string? Absence(RuleBookSeries series, LocalDate day) => series.Find(day) switch
    {
        RuleBookFinding.BeforeFirst before => $"No version of {series.Id} is in force on {Iso(day)}: the first is in force from {Iso(before.First)}.",
        RuleBookFinding.InGap gap =>
            $"No version of {series.Id} is in force on {Iso(day)}: one ended on {Iso(gap.LastDay)}, the next is in force from {Iso(gap.NextDay)}.",
        RuleBookFinding.Ended ended => $"No version of {series.Id} is in force on {Iso(day)}: the last ended on {Iso(ended.LastDay)}.",
        _ => null,
    };

    private static bool DependsOn((IReadOnlyDictionary<string, string> Way, RuleBook Book)[] books, OpenPoint point) => books
        .GroupBy(book => string.Join(' ', OpenPoints.All.Where(other => other != point).Select(other => book.Way[other.Name])), StringComparer.Ordinal)
        .Any(group => group.Select(book => book.Book).Distinct().Count() > 1);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
