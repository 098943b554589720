namespace ElectionRules.Rounds;

/// <summary>How many persons a paper may be for.</summary>
public enum NameLimit
{
    /// <summary>As many as the ballot fills seats.</summary>
    Seats = 1,

    /// <summary>Every candidate: each is voted on apart.</summary>
    EachCandidate,
}
