using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Every election of the set, ballot by ballot: who is elected or out, who may stand next, when it ends.</summary>
public class AssemblyElectionsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<PublishedElection> All = ElectionsFile.Read();

    private static readonly AssemblyRuleBooks Books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });

    public static TheoryData<string> Whole => [.. All.Where(IsWhole).Select(election => election.Id)];

    public static TheoryData<string> Parts => [.. All.Where(election => election.Completeness != "all-rounds" && election.Evidence != "memory").Select(election => election.Id)];

    public static TheoryData<string> FromMemory => [.. All.Where(election => election.Evidence == "memory").Select(election => election.Id)];

    [Theory, MemberData(nameof(Whole))]
    public void An_election_published_in_full_replays_to_its_ballots_and_its_end(string id) => ReplayWhole(Election(id));

    [Theory, MemberData(nameof(Parts))]
    public void Ballots_of_an_election_published_in_part_come_out_as_published_one_by_one(string id)
    {
        PublishedElection election = Election(id);
        foreach (PublishedBallot ballot in election.Ballots)
        {
            ContestState.BallotDue due = Reach(election, ballot);
            ContestState after = Count(due, election, ballot);

            Check(election, ballot, due, after);
        }
    }

    [Fact]
    public void Four_votes_changed_before_the_declaration_nominate_and_without_them_nobody_is()
    {
        PublishedElection election = Election("us-rep-1860");
        PublishedBallot third = election.Ballots[2];
        ContestState.BallotDue due = Reach(election, third);
        Count(due, election, third).Should().BeOfType<ContestState.NominationsDue>();
        third.Votes["Lincoln"].Should().Be(463, "231.5 votes in halves");

        long[] changed = [.. due.Slate.Select(candidate => third.Votes[candidate.Name] + (candidate.Name == "Lincoln" ? 8 : 0))];
        ContestState after = due.Count(Replay.Turnout(election, third, due.Rule) with { Returned = 940 }, Votes.For(940, changed));

        after.Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().ContainSingle()
            .Which.Should().Be(new Winner(Candidate.Of("Lincoln", "Lincoln"), 3, 471, ByDecision: false));
    }

    [Fact, Trait("wrong-variant", "base")]
    public void A_majority_of_those_voting_would_have_elected_where_members_are_the_base()
    {
        PublishedElection election = Election("de-bk-2025");
        PublishedBallot first = election.Ballots[0];
        ContestState.BallotDue due = Reach(election, first);
        RuleBook wrong = due.Contest.Terms.Book with
        {
            Ballots = [due.Rule with { Winning = [new(Threshold.MoreThan(1, 2).Of(CountingBase.ForPlusAgainst), due.Rule.Winning[0].Citation)] }],
        };

        Count(due, election, first).Contest.Elected.Should().BeEmpty();
        Count((ContestState.BallotDue)Contest.Open(wrong, 1, due.Slate), election, first).Contest.Elected.Should().ContainSingle();
    }

    [Fact, Trait("wrong-variant", "strictness")]
    public void Exactly_half_would_have_elected_where_more_than_half_is_needed()
    {
        PublishedElection election = Election("fifa-wc-2018");
        RuleBook book = Terms(election).Book;
        RuleBook wrong = book with
        {
            Ballots =
            [
                book.Ballots[0] with { Winning = [new(Threshold.AtLeast(1, 2).Of(CountingBase.VotesForPersons), book.Ballots[0].Winning[0].Citation)] },
                .. book.Ballots.Skip(1),
            ],
        };
        Slate slate = Replay.SlateOf(["Russia", "Spain"]);
        Turnout turnout = new() { Present = 22 };

        ((ContestState.BallotDue)Contest.Open(wrong with { Ballots = [wrong.Ballots[0]] }, 1, slate))
            .Count(turnout, Votes.For(22, 11, 10)).Contest.Elected.Should().ContainSingle();
        ((ContestState.BallotDue)Contest.Open(book with { Ballots = [book.Ballots[0]] }, 1, slate))
            .Count(turnout, Votes.For(22, 11, 11)).Contest.Elected.Should().BeEmpty();
    }

    /// <summary>Figures recalled without a source must not fail a build; they are replayed and counted apart.</summary>
    [Fact]
    public void Elections_known_from_memory_are_counted_apart()
    {
        int held = 0;
        foreach (PublishedElection election in All.Where(election => election.Evidence == "memory"))
        {
            try
            {
                ReplayWhole(election);
                held++;
            }
            catch (Exception error) when (error is Xunit.Sdk.XunitException or ArgumentException or InvalidCastException)
            {
                output.WriteLine($"{election}: {error.Message}");
            }
        }

        output.WriteLine($"{FromMemory.Count} elections from memory, {held} of them replay; {Whole.Count} replayed in full, {Parts.Count} in part.");
        All.Should().HaveCount(85);
        FromMemory.Should().HaveCount(8);
        Whole.Should().HaveCount(63);
        Parts.Should().HaveCount(14);
    }

    private static bool IsWhole(PublishedElection election) => election.Completeness == "all-rounds" && election.Evidence != "memory";

    private static PublishedElection Election(string id) => All.Single(election => election.Id == id);

    private static ContestTerms Terms(PublishedElection election) =>
        new(Books.Find("assemblies/" + election.RuleSet)!.On(election.Day), election.Seats) { UnitsPerVote = election.Units };

    private static void ReplayWhole(PublishedElection election)
    {
        ContestState state = Contest.Open(Terms(election), Replay.SlateOf(election.Ballots[0].Votes.Keys));
        foreach (PublishedBallot ballot in election.Ballots)
        {
            ContestState.BallotDue due = Standing(state, election, ballot);
            state = Count(due, election, ballot);
            Check(election, ballot, due, state);
            state = Withdraw(state, ballot, election);
        }

        if (election.Ballots[^1].Undeclared)
        {
            return;
        }

        if (election.Final.Count > 0)
        {
            state.Should().BeOfType<ContestState.Concluded>().Which.Elected.Select(winner => winner.Candidate.Name)
                .Should().BeEquivalentTo(election.Final);
        }
        else
        {
            state.Should().NotBeOfType<ContestState.Concluded>();
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
    private static ContestState.BallotDue Reach(PublishedElection election, PublishedBallot ballot)
    {
        Slate slate = Replay.SlateOf(ballot.Votes.Keys);
        ContestState state = Contest.Open(Terms(election), slate);
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
                Votes.For(9_000, [.. due.Slate.Select((_, place) => 300L - place)]));
        }

        return Nominated(state, slate);
    }

    private static ContestState.BallotDue Nominated(ContestState state, Slate slate) => state is ContestState.NominationsDue nominations
        ? (ContestState.BallotDue)nominations.Nominate(slate)
        : (ContestState.BallotDue)state;

    private static ContestState Count(ContestState.BallotDue due, PublishedElection election, PublishedBallot ballot)
    {
        if (ballot.Houses.Count > 0)
        {
            return Replay.CountHouses(due, election, ballot);
        }

        string[] writtenIn = [.. ballot.Votes.Keys.Where(name => !due.Slate.Contains(new PersonId(name)))];
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
}
