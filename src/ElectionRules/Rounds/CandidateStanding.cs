namespace ElectionRules.Rounds;

/// <summary>How a candidate came out of one ballot.</summary>
public enum CandidateStanding
{
    /// <summary>Elected; in a preselection, on the slate.</summary>
    Elected = 1,

    /// <summary>Passed, but others with more votes fill the seats.</summary>
    PassedButSurplus,

    /// <summary>Passed, and ties with others across the last seat.</summary>
    TiedForLastSeat,

    /// <summary>Did not reach what was needed.</summary>
    NotElected,
}
