namespace ElectionRules.Ballots;

/// <summary>What a name written in by the voter (另选他人) is worth.</summary>
/// <remarks>There is no default; the value 0 is not a rule.</remarks>
public enum WriteInRule
{
    /// <summary>It does not count; the paper is partly void.</summary>
    Forbidden = 1,

    /// <summary>It counts like an approval.</summary>
    Allowed,

    /// <summary>
    /// It counts only against a vote: a paper may write in as many names as it has votes against that stand.
    /// Names beyond that number, in the order of the paper, do not count; the paper is partly void.
    /// </summary>
    OnlyWithVoteAgainst,
}
