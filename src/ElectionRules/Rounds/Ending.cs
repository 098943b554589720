namespace ElectionRules.Rounds;

/// <summary>How a contest ended.</summary>
public enum Ending
{
    /// <summary>Every seat is filled.</summary>
    AllSeatsFilled = 1,

    /// <summary>Seats stay vacant: the rules give no further ballot, it was so decided, or not all who are elected were approved.</summary>
    SeatsVacant,

    /// <summary>The seats left unfilled were given up.</summary>
    SeatsReduced,

    /// <summary>The seats left unfilled wait for the next session.</summary>
    NextSession,

    /// <summary>The approval that completes the election was refused: nobody is elected.</summary>
    ApprovalRefused,
}
