namespace ElectionRules.Eligibility;

/// <summary>From which day on an age counts as reached.</summary>
public enum AgeAttained
{
    /// <summary>From the birthday itself.</summary>
    OnBirthday = 1,

    /// <summary>From the day after the birthday.</summary>
    OnDayAfterBirthday,
}
