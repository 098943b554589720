namespace ElectionRules.Rounds;

/// <summary>One answer that a decision may have.</summary>
public enum Choice
{
    /// <summary>The named persons: elected, standing or out, as was asked.</summary>
    Persons = 1,

    /// <summary>The electors agreed on the slate by consultation.</summary>
    AgreedSlate,

    /// <summary>A preselection is held.</summary>
    Preselection,

    /// <summary>A further ballot by the order of votes, or with whoever the book lets stand.</summary>
    AnotherBallot,

    /// <summary>A further ballot by the next rule of the book.</summary>
    NextRule,

    /// <summary>A further ballot after nominations afresh.</summary>
    FreshNominations,

    /// <summary>The missing seats are given up.</summary>
    ReduceSeats,

    /// <summary>The missing seats wait for the next session.</summary>
    NextSession,

    /// <summary>The missing seats stay vacant.</summary>
    LeaveVacant,

    /// <summary>The election is approved.</summary>
    Approve,

    /// <summary>Approval is refused.</summary>
    Refuse,
}
