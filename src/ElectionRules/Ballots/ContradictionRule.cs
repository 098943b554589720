namespace ElectionRules.Ballots;

/// <summary>What follows when a paper votes both for and against the same candidate.</summary>
/// <remarks>There is no default; the value 0 is not a rule.</remarks>
public enum ContradictionRule
{
    /// <summary>The mark is void: the paper abstains on that candidate and is partly void.</summary>
    VoidsMark = 1,

    /// <summary>The whole paper is void.</summary>
    VoidsPaper,
}
