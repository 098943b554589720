namespace ElectionRules.Eligibility;

/// <summary>Why somebody votes through another.</summary>
[Flags]
public enum ProxyGround
{
    /// <summary>For no reason.</summary>
    None = 0,

    /// <summary>Away during the election (外出).</summary>
    Away = 1,

    /// <summary>Ill, or otherwise kept from coming.</summary>
    Ill = 2,

    /// <summary>In custody without having lost the right to vote.</summary>
    InCustody = 4,
}
