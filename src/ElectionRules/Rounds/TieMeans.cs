namespace ElectionRules.Rounds;

/// <summary>What decides a tie from outside the count.</summary>
public enum TieMeans
{
    /// <summary>A lot, drawn and recorded, or derived from a published seed.</summary>
    Lot = 1,

    /// <summary>The older of the tied is elected.</summary>
    OlderWins,

    /// <summary>The casting vote of whoever presides.</summary>
    CastingVote,

    /// <summary>A body named by the rules decides.</summary>
    NamedBody,
}
