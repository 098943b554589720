using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>A day so many days, working days or months before or after an anchor.</summary>
public sealed record DayPoint
{
    /// <summary>Creates a point.</summary>
    /// <param name="anchor">What is counted from.</param>
    /// <param name="direction">Which way.</param>
    /// <param name="count">How many, 0 or more. With 0 the point is the anchor itself.</param>
    /// <param name="unit">In what.</param>
    /// <param name="counting">Whether the two ends are among the days counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="anchor"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="count"/> is negative, or is 0 while the counting is another than <see cref="PeriodCounting.AnchorNotCounted"/>.
    /// </exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A choice is not one of the named ones.</exception>
    public DayPoint(Anchor anchor, DayDirection direction, int count, DayUnit unit, PeriodCounting counting)
    {
        Anchor = Guard.Against.Null(anchor);
        Direction = Guard.Against.EnumOutOfRange(direction);
        Count = Guard.Against.Negative(count);
        Unit = Guard.Against.EnumOutOfRange(unit);
        Counting = Guard.Against.EnumOutOfRange(counting);
        if (count == 0 && counting != PeriodCounting.AnchorNotCounted)
        {
            throw new ArgumentException("The anchor itself is 0 days away, not counted.", nameof(counting));
        }
    }

    /// <summary>Gets what is counted from.</summary>
    public Anchor Anchor { get; }

    /// <summary>Gets which way days are counted.</summary>
    public DayDirection Direction { get; }

    /// <summary>Gets how many, 0 or more.</summary>
    public int Count { get; }

    /// <summary>Gets in what.</summary>
    public DayUnit Unit { get; }

    /// <summary>Gets whether the two ends are among the days counted.</summary>
    public PeriodCounting Counting { get; }

    /// <summary>Returns the point itself as an anchor: the day that has that name.</summary>
    /// <param name="anchor">What is meant.</param>
    /// <exception cref="ArgumentNullException"><paramref name="anchor"/> is null.</exception>
    public static DayPoint On(Anchor anchor) => new(anchor, DayDirection.After, 0, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted);

    /// <summary>Counts the days.</summary>
    /// <param name="anchorDay">The day of the anchor.</param>
    /// <param name="calendar">The working days; needed where <see cref="Unit"/> asks for them, else it may be null.</param>
    /// <exception cref="ArgumentNullException">Working days are counted and there is no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Counting leaves the period that the calendar covers.</exception>
    public LocalDate From(LocalDate anchorDay, WorkingCalendar? calendar)
    {
        if (Count == 0)
        {
            return anchorDay;
        }

        int step = Direction == DayDirection.Before ? -1 : 1;
        LocalDate lastCounted = Unit switch
        {
            DayUnit.CalendarDays => anchorDay.PlusDays(step * (Counting == PeriodCounting.AnchorCounted ? Count - 1 : Count)),
            DayUnit.Months => Counting == PeriodCounting.AnchorCounted
                ? anchorDay.PlusMonths(step * Count).PlusDays(-step)
                : anchorDay.PlusMonths(step * Count),
            _ => WorkingDay(anchorDay, step, Guard.Against.Null(calendar)),
        };
        return Counting == PeriodCounting.ClearDays ? lastCounted.PlusDays(step) : lastCounted;
    }

    private LocalDate WorkingDay(LocalDate anchorDay, int step, WorkingCalendar calendar)
    {
        LocalDate day = Counting == PeriodCounting.AnchorCounted ? anchorDay : anchorDay.PlusDays(step);
        int counted = calendar.IsWorkingDay(day) ? 1 : 0;
        while (counted < Count)
        {
            day = day.PlusDays(step);
            counted += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
