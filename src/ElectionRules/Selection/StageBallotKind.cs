namespace ElectionRules.Selection;

/// <summary>What a ballot of a selection is for.</summary>
public enum StageBallotKind
{
    /// <summary>A meeting recommends people (推荐).</summary>
    Recommendation = 1,

    /// <summary>A body decides by vote (票决).</summary>
    Vote,
}
