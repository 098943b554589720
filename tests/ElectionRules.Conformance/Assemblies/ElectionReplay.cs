using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Puts an election through a rule book, and asserts of each ballot what was published of it.</summary>
internal static class ElectionReplay
{
    /// <summary>Replays an election that was published in full, from its first ballot to its end.</summary>
    public static void Whole(PublishedElection election, RuleBook book)
    {
        ContestState state = Contest.Open(Terms(election, book), Replay.SlateOf(election.Ballots[0].Votes.Keys));
        foreach (PublishedBallot ballot in election.Ballots)
        {
            ContestState.BallotDue due = Standing(state, election, ballot);
            state = Count(due, election, ballot);
            Check(election, ballot, due, state);
            state = Withdraw(state, ballot, election);
        }

        CheckEnd(election, state);
    }

    /// <summary>Checks each ballot of an election that was published in part, and where the next is known too, who stands in it.</summary>
    public static void Parts(PublishedElection election, RuleBook book)
    {
        ContestState? before = null;
        for (int i = 0; i < election.Ballots.Count; i++)
        {
            PublishedBallot ballot = election.Ballots[i];
            ContestState.BallotDue due = Standing(before ?? Reach(election, ballot, book), election, ballot);
            ContestState after = Count(due, election, ballot);
            Check(election, ballot, due, after);
            before = i + 1 < election.Ballots.Count && election.Ballots[i + 1].Number == ballot.Number + 1 ? after : null;
            if (i + 1 < election.Ballots.Count)
            {
                after.Should().NotBeOfType<ContestState.Concluded>($"more ballots of {election} follow");
            }
            else if (ballot.Elected.Count > 0)
            {
                CheckEnd(election, after);
            }
            else
            {
                after.Should().NotBeOfType<ContestState.Concluded>($"{election} was decided in a later ballot, or in another election");
            }
        }
    }

    /// <summary>The end: who is elected; or, where nobody is, whom others choose between, or that nominations begin anew.</summary>
    private static void CheckEnd(PublishedElection election, ContestState state)
    {
        PublishedBallot last = election.Ballots[^1];
        if (election.Final.Count > 0 && !last.Undeclared)
        {
            state.Should().BeOfType<ContestState.Concluded>().Which.Elected.Select(winner => winner.Candidate.Name)
                .Should().BeEquivalentTo(election.Final);
            state.Should().BeOfType<ContestState.Concluded>().Which.Ending.Should().Be(Ending.AllSeatsFilled);
        }
        else if (last.Shortlist.Count > 0)
        {
            Names(state.Should().BeOfType<ContestState.BallotDue>().Which.Slate).Should().BeEquivalentTo(last.Shortlist);
        }
        else
        {
            state.Should().BeOfType<ContestState.NominationsDue>().Which.CarriedOver.Count.Should().Be(last.Undeclared ? last.Votes.Count : 0);
        }
    }

    /// <summary>Where nominations are open, those who are voted for are put forward; elsewhere exactly they must be standing.</summary>
    private static ContestState.BallotDue Standing(ContestState state, PublishedElection election, PublishedBallot ballot)
    {
        if (state is ContestState.NominationsDue nominations)
        {
            return nominations.Nominate(Replay.SlateOf(ballot.Votes.Keys)).Should().BeOfType<ContestState.BallotDue>($"{election} {ballot.Number}").Subject;
        }

        ContestState.BallotDue due = state.Should().BeOfType<ContestState.BallotDue>($"{election} {ballot.Number}").Subject;
        (due.Kind == BallotKind.LastPlace).Should().Be(ballot.OnLastPlace);
        IEnumerable<string> names = due.Slate.Select(candidate => candidate.Name);
        if (due.PaperRule.WriteIns == Ballots.WriteInRule.Allowed)
        {
            names.Should().BeSubsetOf(ballot.Votes.Keys);
        }
        else
        {
            names.Should().BeEquivalentTo(ballot.Votes.Keys, $"these stand in {election} {ballot.Number}");
        }

        return due;
    }

    /// <summary>A ballot of the same number, reached by ballots in which nobody is elected.</summary>
    public static ContestState.BallotDue Reach(PublishedElection election, PublishedBallot ballot, RuleBook book)
    {
        Slate slate = Replay.SlateOf(ballot.Votes.Keys);
        ContestState state = Contest.Open(Terms(election, book), slate);
        for (int number = 1; number < ballot.Number; number++)
        {
            ContestState.BallotDue due = Nominated(state, slate);
            if (election.Ballots.FirstOrDefault(held => held.Number == number && held.Houses.Count > 0) is { } held)
            {
                state = Replay.CountHouses(due, election, held);
                continue;
            }

            state = due.Count(
                new Turnout { WholeBody = 9_000, Registered = 9_000, Entitled = 9_000, Present = 9_000, Participants = 9_000, Returned = 9_000, NamingSomebody = 9_000 },
                TestSupport.Votes.For(9_000, [.. due.Slate.Select((_, place) => 300L - place)]));
        }

        return Nominated(state, slate);
    }

    private static ContestState.BallotDue Nominated(ContestState state, Slate slate) => state is ContestState.NominationsDue nominations
        ? (ContestState.BallotDue)nominations.Nominate(slate)
        : (ContestState.BallotDue)state;

    /// <summary>Counts a ballot as it was published.</summary>
    public static ContestState Count(ContestState.BallotDue due, PublishedElection election, PublishedBallot ballot)
    {
        if (ballot.Houses.Count > 0)
        {
            return Replay.CountHouses(due, election, ballot);
        }

        string[] writtenIn = [.. ballot.Votes.Keys.Concat(ballot.WrittenIn.Keys).Where(name => !due.Slate.Contains(new PersonId(name)))];
        return due.Count(
            Replay.Turnout(election, ballot, due.Rule),
            Replay.Tally(ballot, due.Slate, writtenIn, "ballot"),
            [.. writtenIn.Select(name => Candidate.Of(name, name))]);
    }

    private static void Check(PublishedElection election, PublishedBallot ballot, ContestState.BallotDue due, ContestState after)
    {
        string where = $"{election} {ballot.Number}";
        BallotReport report = after.Contest.Ballots.Last();
        report.Stood.Should().BeTrue(where);
        Names(after.Contest.Elected.Skip(due.Contest.Elected.Count).Where(winner => winner.Ballot > 0).Select(winner => winner.Candidate))
            .Should().BeEquivalentTo(ballot.Elected, where);
        if (ballot.Needed is long needed && report.Rule.Winning.Count > 0)
        {
            report.Reasons.Where(reason => reason.Code.Equals(RoundReasons.Elected) || reason.Code.Equals(RoundReasons.Short))
                .Select(reason => reason.Number("needed")).Should().Contain(needed, where);
        }

        if (ballot.Shortlist.Count > 0)
        {
            Names(after.Should().BeOfType<ContestState.BallotDue>(where).Which.Slate).Should().BeEquivalentTo(ballot.Shortlist, where);
        }

        // A list cut to the highest is no elimination: whoever it leaves out is just not standing.
        IEnumerable<string> dropped = after.Contest.Dropped.Skip(due.Contest.Dropped.Count).Select(person => person.Value.Value);
        IEnumerable<string> notStanding = after is ContestState.BallotDue next && ballot.Elected.Count == 0 && next.Kind != BallotKind.LastPlace
            ? ballot.Votes.Keys.Where(name => !next.Slate.Contains(new PersonId(name)) && due.Slate.Contains(new PersonId(name)))
            : dropped;
        (ballot.Out.Count > 0 ? notStanding : dropped).Should().BeEquivalentTo(ballot.Out, where);
    }

    private static ContestState Withdraw(ContestState state, PublishedBallot ballot, PublishedElection election)
    {
        foreach (string name in ballot.Withdrawn)
        {
            if (state is ContestState.BallotDue due)
            {
                state = due.Strike(new PersonId(name), FallCause.Withdrew);
            }
            else if (state is ContestState.NominationsDue nominations && ballot == election.Ballots[^1])
            {
                state = nominations.Nominate(Replay.SlateOf(ballot.Votes.Keys.Except(ballot.Withdrawn)));
            }
        }

        return state;
    }

    private static IEnumerable<string> Names(IEnumerable<Candidate> candidates) => candidates.Select(candidate => candidate.Name);

    private static ContestTerms Terms(PublishedElection election, RuleBook book) => new(book, election.Seats) { UnitsPerVote = election.Units };
}
