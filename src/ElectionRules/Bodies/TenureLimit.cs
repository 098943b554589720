namespace ElectionRules.Bodies;

/// <summary>How long one person may stay.</summary>
public abstract record TenureLimit
{
    private protected TenureLimit()
    {
    }

    /// <summary>At most so many terms running in one office.</summary>
    /// <param name="Most">The number of terms, 1 or more.</param>
    public sealed record ConsecutiveTerms(int Most) : TenureLimit;

    /// <summary>No further post of a grade once so many years were spent on it.</summary>
    /// <param name="Most">The number of years, 1 or more.</param>
    public sealed record YearsInGrade(int Most) : TenureLimit;
}
