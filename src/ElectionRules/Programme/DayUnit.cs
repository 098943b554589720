namespace ElectionRules.Programme;

/// <summary>In what a period is counted. There is no default.</summary>
public enum DayUnit
{
    /// <summary>Every day counts.</summary>
    CalendarDays = 1,

    /// <summary>Only working days count (工作日), as a <see cref="WorkingCalendar"/> says.</summary>
    WorkingDays,

    /// <summary>
    /// Calendar months: the day with the same number so many months away, or the last day of that month where there is no such day.
    /// </summary>
    Months,
}
