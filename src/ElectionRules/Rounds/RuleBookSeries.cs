using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Rounds;

/// <summary>All versions of one rule book, by their days in force.</summary>
public sealed class RuleBookSeries
{
    /// <summary>Creates a series.</summary>
    /// <param name="versions">The versions, 1 or more, in the order of their days, without overlap, under one id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no version, two overlap or are out of order, or the ids differ.</exception>
    public RuleBookSeries(IEnumerable<RuleBook> versions)
    {
        Versions = Guard.Against.Null(versions).ToEquatableArray();
        Guard.Against.Zero(Versions.Count, nameof(versions));
        for (int i = 1; i < Versions.Count; i++)
        {
            if (!(Versions[i - 1].InForce.To < Versions[i].InForce.From) || Versions[i].Id != Versions[0].Id)
            {
                throw new ArgumentException($"{Versions[i]} does not follow {Versions[i - 1]}.", nameof(versions));
            }
        }
    }

    /// <summary>Gets the key that all versions share.</summary>
    public string Id => Versions[0].Id;

    /// <summary>Gets the versions in the order of their days.</summary>
    public EquatableArray<RuleBook> Versions { get; }

    /// <summary>Says which version is in force on a day, or why none is.</summary>
    /// <param name="day">The day.</param>
    public RuleBookFinding Find(LocalDate day)
    {
        RuleBook? before = null;
        foreach (RuleBook version in Versions)
        {
            if (version.InForce.Contains(day))
            {
                return new RuleBookFinding.InForce(version);
            }

            if (day < version.InForce.From)
            {
                return before?.InForce.To is LocalDate last
                    ? new RuleBookFinding.InGap(last, version.InForce.From)
                    : new RuleBookFinding.BeforeFirst(version.InForce.From);
            }

            before = version;
        }

        return new RuleBookFinding.Ended(Versions[^1].InForce.To!.Value);
    }

    /// <summary>Returns the version in force on a day that is known to have one.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">No version is in force on that day; <see cref="Find"/> says why.</exception>
    public RuleBook On(LocalDate day)
    {
        RuleBookFinding finding = Find(day);
        return finding is RuleBookFinding.InForce found
            ? found.Book
            : throw new ArgumentOutOfRangeException(nameof(day), day, $"No version of {Id} is in force on that day: {Why(finding)}.");
    }

    private static string Why(RuleBookFinding finding) => finding switch
    {
        RuleBookFinding.BeforeFirst before => FormattableString.Invariant($"the first begins on {before.First:uuuu-MM-dd}"),
        RuleBookFinding.InGap gap => FormattableString.Invariant($"one ends on {gap.LastDay:uuuu-MM-dd}, the next begins on {gap.NextDay:uuuu-MM-dd}"),
        RuleBookFinding.Ended ended => FormattableString.Invariant($"the last ended on {ended.LastDay:uuuu-MM-dd}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
