namespace ElectionRules.Formats.Reports;

/// <summary>How somebody was elected, in the words of the reports of the time.</summary>
internal enum VoteGrade
{
    /// <summary>With every vote of at least one base (全票).</summary>
    Full = 1,

    /// <summary>With more than half of the papers returned, but of no base every vote (高票).</summary>
    High,

    /// <summary>With half of the papers returned or fewer.</summary>
    Plain,

    /// <summary>By a decision outside the count.</summary>
    Decided,

    /// <summary>Without a ballot, since nobody else stood.</summary>
    Unopposed,
}
