namespace ElectionRules.Eligibility;

/// <summary>Which days count.</summary>
public enum DayCounting
{
    /// <summary>Every day (日).</summary>
    CalendarDays = 1,

    /// <summary>Working days only (工作日).</summary>
    WorkingDays,
}
