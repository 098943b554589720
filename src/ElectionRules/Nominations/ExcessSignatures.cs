namespace ElectionRules.Nominations;

/// <summary>What becomes of the signatures of somebody who signed for more people than allowed. Statutes set the limit and are silent on this.</summary>
public enum ExcessSignatures
{
    /// <summary>Those on the lists received first count as far as the limit allows; each one that would pass it falls.</summary>
    LaterOnesFall = 1,

    /// <summary>All signatures of that person fall.</summary>
    AllFall,
}
