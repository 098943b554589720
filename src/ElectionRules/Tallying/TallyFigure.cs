namespace ElectionRules.Tallying;

/// <summary>The figures of a tally that can contradict others.</summary>
internal enum TallyFigure
{
    /// <summary>The valid papers.</summary>
    Valid,

    /// <summary>The blank papers.</summary>
    Blank,

    /// <summary>The choices left unused.</summary>
    UnderVotes,

    /// <summary>The votes for a candidate.</summary>
    For,

    /// <summary>The votes against a candidate.</summary>
    Against,

    /// <summary>The votes for a written-in name.</summary>
    WriteIns,

    /// <summary>The void papers by reason.</summary>
    VoidByReason,

    /// <summary>The void marks by reason.</summary>
    MarksVoidByReason,

    /// <summary>The valid papers by the number of names that count.</summary>
    PapersByMarks,
}
