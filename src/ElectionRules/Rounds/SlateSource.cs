using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>The ballot and the rule from which a slate came, so that the next by votes can take the place of somebody who falls out.</summary>
/// <param name="Plan">The plan of the ballot that the slate is for; in a preselection, of the preselection.</param>
/// <param name="Report">The ballot whose votes made the slate.</param>
/// <param name="Rule">Who goes on from that ballot; null after a preselection.</param>
/// <param name="Reasons">Why there is a further ballot.</param>
internal sealed record SlateSource(BallotPlan Plan, BallotReport Report, NextSlate? Rule, EquatableArray<Reason> Reasons)
{
    /// <summary>Makes the slate: at first, and again when somebody left it.</summary>
    public ContestState Slate(Contest contest) =>
        Of(Rule is { } rule ? NextBallot.Prepare(contest, this, rule) : Narrowing.AfterPreselection(contest, this));

    /// <summary>The state, remembering where its slate came from.</summary>
    public ContestState Of(ContestState state) => state switch
    {
        ContestState.BallotDue due => due with { Source = this },
        ContestState.DecisionDue { Kind: DecisionKind.TieForThePaper } due => due with { Source = this },
        _ => state,
    };
}
