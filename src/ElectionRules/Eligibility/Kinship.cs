namespace ElectionRules.Eligibility;

/// <summary>How two people are related.</summary>
[Flags]
public enum Kinship
{
    /// <summary>Not related.</summary>
    None = 0,

    /// <summary>Spouses (夫妻).</summary>
    Spouse = 1,

    /// <summary>Lineal kin: parents, children, grandparents, grandchildren (直系血亲).</summary>
    Lineal = 2,

    /// <summary>Collateral kin within three generations: brothers, sisters, uncles, aunts, cousins (三代以内旁系血亲).</summary>
    CollateralWithinThreeGenerations = 4,

    /// <summary>Close kin by marriage: the spouse's parents, brothers and sisters, children's spouses and theirs (近姻亲).</summary>
    CloseInLaw = 8,
}
