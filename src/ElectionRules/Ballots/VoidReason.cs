namespace ElectionRules.Ballots;

/// <summary>Why a whole paper is void (废票).</summary>
/// <remarks>A paper has one reason: the first that applies, in the order Unreadable, Contradictory, TooManyMarks.</remarks>
public enum VoidReason
{
    /// <summary>It names more people than may be chosen.</summary>
    TooManyMarks = 1,

    /// <summary>It votes for and against the same candidate, under <see cref="ContradictionRule.VoidsPaper"/>.</summary>
    Contradictory,

    /// <summary>The tellers declared it void: it cannot be read or is not a lawful paper.</summary>
    Unreadable,
}
