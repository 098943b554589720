namespace ElectionRules.Formats.Scenarios;

/// <summary>What a measure counts.</summary>
internal enum MeasureKind
{
    /// <summary>Bodies of a kind that concluded every contest.</summary>
    Bodies = 1,

    /// <summary>Members of a body.</summary>
    Members,

    /// <summary>Persons elected to some offices.</summary>
    Elected,

    /// <summary>Contests for some offices.</summary>
    Contests,

    /// <summary>Contests for some offices in which every winner has every paper returned.</summary>
    ContestsAllFull,

    /// <summary>Persons elected to some offices with one vote less than the papers returned.</summary>
    ElectedOneVoteShort,

    /// <summary>Persons elected to some offices with fewer votes than the papers returned.</summary>
    ElectedNotFull,
}
