using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>
/// Where a contest stands: nominations, a ballot or a decision is due, or it is concluded. Each case offers only the steps
/// that are lawful from it.
/// </summary>
public abstract partial record ContestState
{
    private protected ContestState(Contest contest, EquatableArray<Reason> reasons)
    {
        Contest = contest;
        Reasons = reasons;
    }

    /// <summary>Gets the contest so far.</summary>
    public Contest Contest { get; }

    /// <summary>Gets why the contest stands where it does: every reason of the last step, with figures and provisions.</summary>
    public EquatableArray<Reason> Reasons { get; private protected init; }
}
