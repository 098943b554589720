namespace ElectionRules.Rounds;

/// <summary>What happens when equal votes lie across the last place of the next ballot.</summary>
public enum CutTie
{
    /// <summary>All who share them go on.</summary>
    AllGoOn = 1,

    /// <summary>Who of them goes on is decided outside the count, and recorded.</summary>
    Decided,
}
