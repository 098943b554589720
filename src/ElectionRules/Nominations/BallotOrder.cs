namespace ElectionRules.Nominations;

/// <summary>In what order names stand on a paper. Votes, where a preselection gave some, come before any of these.</summary>
public enum BallotOrder
{
    /// <summary>By the strokes of the surname (姓氏笔画).</summary>
    SurnameStrokes = 1,

    /// <summary>By lot.</summary>
    Lot,

    /// <summary>By the characters of the printed name, compared one by one as numbers: the same everywhere, but no dictionary's order.</summary>
    Alphabet,

    /// <summary>As a body stated or approved it.</summary>
    Stated,

    /// <summary>As the first standing nominations came in.</summary>
    Receipt,
}
