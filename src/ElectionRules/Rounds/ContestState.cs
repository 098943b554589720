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

    /// <summary>Returns what is due or how it ended, in one English line for logs and debuggers.</summary>
    public sealed override string ToString() => this switch
    {
        Concluded done => $"{done.Ending}: elected [{string.Join(", ", done.Elected.Select(winner => winner.Candidate))}], {done.Vacant} vacant",
        BallotDue ballot => $"Ballot {ballot.Number} due: {ballot.Kind} for {ballot.Seats} of [{ballot.Slate}]",
        DecisionDue { Places: > 0 } decision => $"Decision due: {decision.Kind}, {decision.Places} of [{decision.Candidates}]",
        DecisionDue { Candidates.Count: > 0 } decision => $"Decision due: {decision.Kind} of [{decision.Candidates}]",
        DecisionDue decision => $"Decision due: {decision.Kind}",
        NominationsDue nominations => $"Nominations due: {nominations.Band} for {nominations.Seats} seats",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
