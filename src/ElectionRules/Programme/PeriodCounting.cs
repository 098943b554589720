namespace ElectionRules.Programme;

/// <summary>Whether the two ends of a period are among the days counted. Statutes rarely say; there is no default.</summary>
public enum PeriodCounting
{
    /// <summary>
    /// The day counted from is left out and the last day counted is the limit itself: 20 days before the 21st is the 1st.
    /// </summary>
    AnchorNotCounted = 1,

    /// <summary>The day counted from is the first of the days: 20 days before the 21st is the 2nd.</summary>
    AnchorCounted,

    /// <summary>Full days must lie between the two, neither end counted: 20 days before the 21st is the last day of the month before.</summary>
    ClearDays,
}
