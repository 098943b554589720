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
        public override ContestState Apply(ContestState state, bool mirrored) => ((ContestState.BallotDue)state).Strike(Person, FallCause.Disqualified);
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
            return ballot.Rule.InEachHouse
                ? ballot.CountByHouse(House(ballot, "first", 0), House(ballot, "second", 1))
                : ballot.Count(Turnout, Tally(ballot, "totals", 0, written), [.. written.Select(name => name.Person)]);
        }

        private HouseCount House(ContestState.BallotDue ballot, string name, int shift) =>
            new(LocalizedText.Same(name), Turnout, Tally(ballot, name, shift, []));

        /// <summary>The totals; shifted, so that a second house votes otherwise, each person has the votes of the next.</summary>
        private ApprovalTally Tally(ContestState.BallotDue ballot, string batch, int shift, (Candidate Person, long Votes)[] written)
        {
            PersonId[] persons = [.. Votes.Keys];
            return ApprovalTally.FromTotals(
                new BatchId(batch),
                Papers,
                Void,
                [.. ballot.Slate.Select(candidate => Of(candidate).For)],
                [.. ballot.Slate.Select(candidate => Of(candidate).Against)],
                [.. written.Select((name, code) => new WriteInVotes(code, name.Votes))]);

            (long For, long Against) Of(Candidate candidate) =>
                Votes[persons[(Array.IndexOf(persons, candidate.Id) + shift) % persons.Length]];
        }
    }
}
