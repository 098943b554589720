namespace ElectionRules.Rounds;

/// <summary>What has to be decided outside the count.</summary>
public enum DecisionKind
{
    /// <summary>How too many nominees are narrowed.</summary>
    TooManyNominees = 1,

    /// <summary>Who among those tied across the last seat is elected.</summary>
    Tie,

    /// <summary>Who among those with equal votes stands in the next ballot.</summary>
    TieForThePaper,

    /// <summary>Who among those with fewest votes is out.</summary>
    TieForLast,

    /// <summary>What becomes of the seats left unfilled.</summary>
    Shortfall,

    /// <summary>Whether the approval that completes the election is given.</summary>
    Approval,
}
