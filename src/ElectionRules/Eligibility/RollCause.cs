namespace ElectionRules.Eligibility;

/// <summary>Why a roll changed.</summary>
public enum RollCause
{
    /// <summary>Came of age.</summary>
    CameOfAge = 1,

    /// <summary>Political rights were restored.</summary>
    RightsRestored,

    /// <summary>Moved into the district.</summary>
    MovedIn,

    /// <summary>Elected to the body that votes.</summary>
    Elected,

    /// <summary>Died.</summary>
    Died,

    /// <summary>Electoral rights were lost or suspended.</summary>
    RightsLost,

    /// <summary>Moved out of the district.</summary>
    MovedOut,

    /// <summary>Left the body that votes.</summary>
    LeftBody,

    /// <summary>An objection was upheld: the roll was wrong.</summary>
    Corrected,
}
