namespace ElectionRules.Rounds;

/// <summary>What happens when several candidates share the fewest votes and the lowest is to go.</summary>
public enum LowestTie
{
    /// <summary>Nobody goes.</summary>
    NobodyGoes = 1,

    /// <summary>All of them go.</summary>
    AllGo,

    /// <summary>Who goes is decided outside the count, and recorded.</summary>
    Decided,

    /// <summary>A ballot is held among them, and who has fewest votes in it goes.</summary>
    BallotAmongTied,

    /// <summary>The whole ballot is held again.</summary>
    BallotAgain,
}
