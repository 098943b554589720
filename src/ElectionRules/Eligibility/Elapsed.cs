using ElectionRules.Bodies;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>Time spent, over one or many spans.</summary>
internal static class Elapsed
{
    /// <summary>Days in any of the spans through a day; a day in two spans counts once.</summary>
    public static int Days(IEnumerable<DaySpan> spans, LocalDate through)
    {
        int days = 0;
        LocalDate? counted = null;
        foreach (DateInterval interval in spans.Select(span => span.Through(through)).OfType<DateInterval>().OrderBy(interval => interval.Start))
        {
            LocalDate start = counted is { } last && last >= interval.Start ? last.PlusDays(1) : interval.Start;
            if (start <= interval.End)
            {
                days += Period.DaysBetween(start, interval.End) + 1;
                counted = interval.End;
            }
        }

        return days;
    }

    /// <summary>Whole years in so many days that end on a day, and the days short of a number of years (0 where reached).</summary>
    public static (int Years, int DaysShort) Years(int days, LocalDate through, int least)
    {
        LocalDate end = through.PlusDays(1);
        LocalDate start = end.PlusDays(-days);
        int years = 0;
        while (start.PlusYears(years + 1) <= end)
        {
            years++;
        }

        return (years, Math.Max(0, Period.DaysBetween(end, start.PlusYears(least))));
    }

    /// <summary>First day of the unbroken stay that contains a day, over spans that touch or overlap; null where none contains it.</summary>
    public static LocalDate? UnbrokenSince(IEnumerable<DaySpan> spans, LocalDate day)
    {
        DaySpan[] all = [.. spans];
        LocalDate? since = null;
        for (LocalDate probe = day; Earliest(all, probe) is { } from; probe = from.PlusDays(-1))
        {
            since = from;
        }

        return since;
    }

    private static LocalDate? Earliest(DaySpan[] spans, LocalDate day)
    {
        LocalDate[] starts = [.. spans.Where(span => span.Contains(day)).Select(span => span.From)];
        return starts.Length == 0 ? null : starts.Min();
    }
}
