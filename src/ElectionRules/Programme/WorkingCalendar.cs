using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>Which days are working days in a stated period: weekly days of rest, holidays, and days of rest that are worked (调休).</summary>
/// <remarks>
/// Holidays are data of the caller. A day outside the period is refused, because nothing is known of it: a working day is never
/// assumed.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly bool[] rests = new bool[8];
    private readonly HashSet<LocalDate> holidays;
    private readonly HashSet<LocalDate> workedRestDays;

    /// <summary>Creates a calendar.</summary>
    /// <param name="period">The days that the data cover, both ends included.</param>
    /// <param name="weeklyRest">The days of rest in every week; may be empty, not all seven.</param>
    /// <param name="holidays">Days that are not worked, whatever day of the week they are.</param>
    /// <param name="workedRestDays">Weekly days of rest that are worked, such as those that make up for a long holiday.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Every day of the week is one of rest, a day of the week is not one, a day is outside the period, a worked day of rest is no
    /// weekly day of rest, or a day is both a holiday and worked.
    /// </exception>
    public WorkingCalendar(
        DateInterval period,
        IEnumerable<IsoDayOfWeek> weeklyRest,
        IEnumerable<LocalDate> holidays,
        IEnumerable<LocalDate> workedRestDays)
    {
        Period = Guard.Against.Null(period);
        foreach (IsoDayOfWeek day in Guard.Against.Null(weeklyRest))
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentException($"{day} is no day of the week.", nameof(weeklyRest));
            }

            rests[(int)day] = true;
        }

        if (rests.Skip(1).All(isRest => isRest))
        {
            throw new ArgumentException("A week without a working day has no working days to count.", nameof(weeklyRest));
        }

        this.holidays = [.. Guard.Against.Null(holidays)];
        this.workedRestDays = [.. Guard.Against.Null(workedRestDays)];
        Refuse(this.holidays, day => !period.Contains(day), "is outside the period", nameof(holidays));
        Refuse(this.workedRestDays, day => !period.Contains(day), "is outside the period", nameof(workedRestDays));
        Refuse(this.workedRestDays, day => !rests[(int)day.DayOfWeek], "is no weekly day of rest", nameof(workedRestDays));
        Refuse(this.workedRestDays, this.holidays.Contains, "is a holiday too", nameof(workedRestDays));
    }

    /// <summary>Gets the days that the data cover, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>Tells whether a day is a working day.</summary>
    /// <param name="day">The day; inside the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the period.</exception>
    public bool IsWorkingDay(LocalDate day) => !Period.Contains(day)
        ? throw new ArgumentOutOfRangeException(nameof(day), day, $"The calendar covers {Period} only.")
        : workedRestDays.Contains(day) || (!rests[(int)day.DayOfWeek] && !holidays.Contains(day));

    private static void Refuse(HashSet<LocalDate> days, Func<LocalDate, bool> isWrong, string what, string parameter)
    {
        foreach (LocalDate day in days.Where(isWrong).Order())
        {
            throw new ArgumentException($"{day.ToString("uuuu-MM-dd", null)} {what}.", parameter);
        }
    }
}
