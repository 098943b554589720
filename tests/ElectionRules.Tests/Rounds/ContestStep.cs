using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;

namespace ElectionRules.Tests.Rounds;

/// <summary>One thing that happens to a contest, told by persons, so that it can be replayed with the papers in another order.</summary>
internal abstract record ContestStep
{
    public abstract ContestState Apply(ContestState state, bool mirrored);

    private static Slate Order(IEnumerable<Candidate> candidates, bool mirrored) => Slate.Of(mirrored ? candidates.Reverse() : candidates);

    public sealed record Open(ContestTerms Terms, Candidate[] Nominees) : ContestStep
    {
        public override ContestState Apply(ContestState state, bool mirrored) => Contest.Open(Terms, Order(Nominees, mirrored));
    }

    public sealed record Nominate(Candidate[] Nominees) : ContestStep
    {
        public override ContestState Apply(ContestState state, bool mirrored) =>
            ((ContestState.NominationsDue)state).Nominate(Order(Nominees, mirrored));
    }

    public sealed record Strike(PersonId Person) : ContestStep
    {
        public override ContestState Apply(ContestState state, bool mirrored) => ((ContestState.BallotDue)state).Strike(Person);
    }

    public sealed record Decide(Decision Decision) : ContestStep
    {
        public override ContestState Apply(ContestState state, bool mirrored) => ((ContestState.DecisionDue)state).Decide(Decision);
    }

    public sealed record Count(
        Turnout Turnout, long Papers, long Void, Dictionary<PersonId, (long For, long Against)> Votes, (Candidate Person, long Votes)[] WriteIns)
        : ContestStep
    {
        public override ContestState Apply(ContestState state, bool mirrored)
        {
            ContestState.BallotDue ballot = (ContestState.BallotDue)state;
            (Candidate Person, long Votes)[] written = mirrored ? [.. WriteIns.Reverse()] : WriteIns;
            ApprovalTally tally = ApprovalTally.FromTotals(
                new BatchId("totals"),
                Papers,
                Void,
                [.. ballot.Slate.Select(candidate => Votes[candidate.Id].For)],
                [.. ballot.Slate.Select(candidate => Votes[candidate.Id].Against)],
                [.. written.Select((name, code) => new WriteInVotes(code, name.Votes))]);
            return ballot.Count(Turnout, tally, [.. written.Select(name => name.Person)]);
        }
    }
}
