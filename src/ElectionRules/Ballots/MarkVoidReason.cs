namespace ElectionRules.Ballots;

/// <summary>Why a mark on a valid paper does not count; the paper is then partly void.</summary>
public enum MarkVoidReason
{
    /// <summary>The paper votes for and against this candidate, under <see cref="ContradictionRule.VoidsMark"/>.</summary>
    Contradiction = 1,

    /// <summary>A name is written in where <see cref="WriteInRule.Forbidden"/> holds.</summary>
    WriteInForbidden,

    /// <summary>A name is written in without a vote against somebody, under <see cref="WriteInRule.OnlyWithVoteAgainst"/>.</summary>
    WriteInWithoutVoteAgainst,

    /// <summary>The same name is written in again; it counts once.</summary>
    RepeatedWriteIn,
}
