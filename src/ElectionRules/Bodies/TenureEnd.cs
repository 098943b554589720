namespace ElectionRules.Bodies;

/// <summary>Why a tenure ended.</summary>
public enum TenureEnd
{
    /// <summary>The term was over.</summary>
    TermOver = 1,

    /// <summary>The holder resigned and the resignation was accepted.</summary>
    Resigned,

    /// <summary>The electors recalled the holder.</summary>
    Recalled,

    /// <summary>The electing body removed the holder.</summary>
    Removed,

    /// <summary>The holder died.</summary>
    Died,

    /// <summary>The holder left the area.</summary>
    MovedAway,

    /// <summary>The holder stayed away without leave.</summary>
    StayedAway,

    /// <summary>The holder lost a quality that the office needs: nationality, rights, capacity.</summary>
    Disqualified,

    /// <summary>The holder was moved to another office.</summary>
    Exchanged,

    /// <summary>The office fell with another that its holder must have.</summary>
    FellWithMandate,
}
