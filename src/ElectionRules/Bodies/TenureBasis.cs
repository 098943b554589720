namespace ElectionRules.Bodies;

/// <summary>How somebody came to hold an office.</summary>
public enum TenureBasis
{
    /// <summary>By election for the whole term.</summary>
    Elected = 1,

    /// <summary>By an election for the rest of the term.</summary>
    ByElection,

    /// <summary>As an alternate who stepped up.</summary>
    Succession,

    /// <summary>By decision of a body that does not vote between candidates.</summary>
    Appointed,

    /// <summary>Until the office is filled; an acting holder takes up no post.</summary>
    Acting,
}
