using ElectionRules.Law;
using ElectionRules.Programme;
using NodaTime;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>When the first session of a new congress is held.</summary>
public static class FirstSession
{
    /// <summary>Returns the last day for the first session: two months after the deputies are elected.</summary>
    /// <param name="day">The day whose law applies; 28 February 1995 or later.</param>
    /// <param name="elected">The election of the deputies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="elected"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 28 February 1995, for which no text is known.</exception>
    public static TimeLimit LastDay(LocalDate day, Anchor elected)
    {
        (string version, string article) = day switch
        {
            _ when day >= new LocalDate(2022, 3, 12) => ("2022", "20"),
            _ when day >= new LocalDate(2015, 8, 29) => ("2015", "16"),
            _ when day >= new LocalDate(2004, 10, 27) => ("2004", "16"),
            _ when day >= new LocalDate(1995, 2, 28) => ("1995", "16"),
            _ => throw new ArgumentOutOfRangeException(nameof(day), day, "No text before 28 February 1995 is known."),
        };
        Citation citation = Cite.Of(ChinaInstruments.OrganicLaw, version, article, TextSeen, Unverified, "ol.common.prep")
            .Noted("The wording was read in the text of 2022; the number of older versions is recalled. The day of the election is left out.");
        return new(
            LimitKind.NotLater,
            new(elected, DayDirection.After, 2, DayUnit.Months, PeriodCounting.AnchorNotCounted),
            citation);
    }
}
