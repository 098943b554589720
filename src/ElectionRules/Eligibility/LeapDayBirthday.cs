namespace ElectionRules.Eligibility;

/// <summary>On which day somebody born on 29 February has a birthday in a year without that day.</summary>
public enum LeapDayBirthday
{
    /// <summary>On 28 February, the last day of the month of birth.</summary>
    On28February = 1,

    /// <summary>On 1 March, when a full year has passed.</summary>
    On1March,
}
