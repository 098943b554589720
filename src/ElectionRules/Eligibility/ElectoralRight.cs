namespace ElectionRules.Eligibility;

/// <summary>Which of the two rights is assessed.</summary>
public enum ElectoralRight
{
    /// <summary>The right to vote (选举权).</summary>
    Vote = 1,

    /// <summary>The right to stand (被选举权).</summary>
    Stand,
}
