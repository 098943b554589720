using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Threshold;

namespace ElectionRules.Tests.Rounds;

/// <summary>Steps of a contest that are easily got wrong, each by name.</summary>
public class ContestTests
{
    private static readonly LocalDate Day = new(2011, 6, 10);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);
    private static readonly RuleBook Direct = Books.DeputiesDirect.On(Day);

    [Fact]
    public void A_state_is_said_in_one_line()
    {
        Turnout ten = new() { WholeBody = 10, Present = 10, Issued = 10, Returned = 10 };
        ContestState first = Contest.Open(Books.CountyDeputyPosts.On(Day), 1, Votes.Slate("A", "B"));
        ContestState session = Contest.Open(Books.CppccOfficers.On(Day), 2, Votes.Slate("A", "B", "C"));
        ContestState afterTie = ((ContestState.BallotDue)session).Count(ten, Votes.For(10, 8, 6, 6));

        first.ToString().Should().Be("Ballot 1 due: Election for 1 of [A, B]");
        first.Contest.ToString().Should().Be($"{first.Contest.Terms.Book}: 0 of 1 seats filled after 0 ballots");
        afterTie.ToString().Should().Be("Decision due: Tie, 1 of [B, C]");
        Contest.Open(Direct, 2, Votes.Slate("A")).ToString().Should().Be("Nominations due: 3 to 4 for 2 seats");
        ((ContestState.BallotDue)first).Count(ten, Votes.For(10, 6, 4)).ToString().Should().Be("AllSeatsFilled: elected [A], 0 vacant");
        ((ContestState.BallotDue)first).Count(ten, Votes.For(10, 5, 4)).ToString().Should().StartWith("Decision due: Shortfall");
    }

    [Fact]
    public void A_figure_that_the_rule_needs_is_named_as_the_turnout_names_it()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 1, Votes.Slate("A", "B"));

        FluentActions.Invoking(() => first.Count(new Turnout { Participants = 10 }, Votes.For(10, 6, 4)))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*share of RegisteredVoters*Turnout.Registered*");
    }

    [Fact]
    public void A_candidate_struck_from_a_preselection_leaves_a_slate_measured_by_the_seats_not_by_the_places_on_it()
    {
        ContestState.BallotDue narrowing = ChoosePreselection(Contest.Open(Direct, 1, Votes.Slate("A", "B", "C")));
        narrowing.Seats.Should().Be(2, "two places are on the slate for one seat");
        narrowing.PaperRule.WriteIns.Should().Be(WriteInRule.Forbidden, "a preselection narrows those who were nominated");

        ContestState.BallotDue election = narrowing.Strike(new PersonId("B"), FallCause.Died).Should().BeOfType<ContestState.BallotDue>().Subject;

        election.Kind.Should().Be(BallotKind.Election);
        election.Seats.Should().Be(1);
        election.Slate.Should().Equal(Votes.Slate("A", "C"));
        election.Contest.Events[^1].Should().Be(new ContestEvent.Struck(Candidate.Of("B", "B"), FallCause.Died));
    }

    [Fact]
    public void A_candidate_struck_from_the_slate_of_an_election_can_leave_too_few()
    {
        ContestState.BallotDue election = (ContestState.BallotDue)Contest.Open(Direct, 1, Votes.Slate("A", "B"));

        ContestState.NominationsDue due = election.Strike(new PersonId("A"), FallCause.Died).Should().BeOfType<ContestState.NominationsDue>().Subject;

        due.Seats.Should().Be(1);
        due.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.TooFewCandidates)).Which.Number("gap").Should().Be(1);
        FluentActions.Invoking(() => election.Strike(new PersonId("X"), FallCause.Died)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void A_preselection_for_another_election_is_followed_by_another_election()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Books.CountyDeputyPosts.On(Day), 1, Votes.Slate("A", "B"));
        ContestState.DecisionDue shortfall = (ContestState.DecisionDue)first.Count(Session(192), Votes.For(192, 90, 80));
        ContestState.NominationsDue afresh = (ContestState.NominationsDue)shortfall.Decide(new Decision(Choice.FreshNominations, "presidium"));
        ContestState.BallotDue narrowing = (ContestState.BallotDue)afresh.Nominate(Votes.Slate("C", "D", "E", "F", "G"));
        narrowing.Kind.Should().Be(BallotKind.Preselection);

        ContestState.BallotDue another = (ContestState.BallotDue)narrowing.Count(Session(192), Votes.For(192, 100, 90, 80, 70, 60));

        another.Kind.Should().Be(BallotKind.AnotherElection);
        another.Slate.Should().Equal(Votes.Slate("C", "D", "E", "F"));
        another.Seats.Should().Be(1);
    }

    [Fact]
    public void The_last_names_are_left_off_by_votes_and_never_among_equals()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 3, Votes.Slate("A", "B", "C", "D", "E", "F"));
        ContestState.BallotDue another = (ContestState.BallotDue)first.Count(Turnout(620), Votes.For(620, 400, 280, 250, 240, 240, 150));
        another.Slate.Should().Equal(Votes.Slate("B", "C", "D", "E"));
        another.Band.Should().Be(new MarginBand(3, 4, WasEmpty: false));

        // D and E have 240 each: three names would choose between them by their places on the paper.
        FluentActions.Invoking(() => another.Shorten(3)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        another.Shorten(4).Slate.Should().Equal(another.Slate);
    }

    [Fact]
    public void The_last_names_are_left_off_after_a_decision_too()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 3, Votes.Slate("A", "B", "C", "D", "E", "F"));
        ContestState.DecisionDue tied = (ContestState.DecisionDue)first.Count(Turnout(620), Votes.For(620, 400, 280, 250, 240, 200, 200));
        ContestState.BallotDue another = (ContestState.BallotDue)tied.Decide(new Decision(Choice.Persons, "lot, 3 June") { Persons = [new("F")] });
        another.Slate.Should().Equal(Votes.Slate("B", "C", "D", "F"));

        another.Shorten(3).Slate.Should().Equal(Votes.Slate("B", "C", "D"));
        FluentActions.Invoking(() => another.Shorten(2)).Should().ThrowExactly<ArgumentOutOfRangeException>("two keep no margin for two seats");
    }

    [Fact]
    public void Nominees_are_not_left_off_by_their_place_on_the_paper()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 3, Votes.Slate("A", "B", "C", "D", "E"));

        FluentActions.Invoking(() => first.Shorten(4)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        first.Shorten(5).Slate.Should().Equal(first.Slate);
    }

    [Fact]
    public void Nominees_are_not_left_off_the_paper_of_a_preselection()
    {
        ContestState.BallotDue narrowing = ChoosePreselection(Contest.Open(Direct, 2, Votes.Slate("A", "B", "C", "D", "E", "F", "G")));

        FluentActions.Invoking(() => narrowing.Shorten(6)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_number_of_candidates_that_a_body_fixed_holds_for_its_first_ballot_and_not_for_the_repetitions()
    {
        RuleBook dropsOne = new AssemblyRuleBooks(new AssemblyReadings { OnlyCandidate = OnlyCandidate.AnyVote })
            .Find("assemblies/uk-conservative-1998")!.On(new(2005, 10, 18));
        ContestTerms terms = new(dropsOne, 1) { FixedCandidates = 4 };
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(terms, Votes.Slate("A", "B", "C", "D"));

        ContestState.BallotDue second = first.Count(Session(192), Votes.For(192, 62, 57, 42, 31)).Should().BeOfType<ContestState.BallotDue>().Subject;

        second.Slate.Should().Equal(Votes.Slate("A", "B", "C"));
        second.Kind.Should().Be(BallotKind.Elimination);
    }

    [Fact]
    public void On_an_empty_body_nobody_is_elected()
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Books.CppccOfficers.On(Day), 1, Votes.Slate("A"));

        ContestState state = ballot.Count(new Turnout { WholeBody = 0, Issued = 1 }, Votes.For(1, 1));

        state.Contest.Elected.Should().BeEmpty();
        state.Contest.Ballots.Single().Results[0].Standing.Should().Be(CandidateStanding.NotElected);
        state.Contest.Ballots.Single().Results[0].Gap.Should().Be(1);
    }

    [Fact]
    public void Totals_with_more_votes_than_the_papers_have_room_for_are_refused()
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Direct, 1, Votes.Slate("A", "B"));

        // One name on each of 600 papers cannot make 601 votes.
        FluentActions.Invoking(() => ballot.Count(Turnout(600), Votes.For(600, 400, 201))).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ballot.Count(
            Turnout(600), Votes.Totals(600, 0, [400, 190], [0, 0], new WriteInVotes(0, 11)), Candidate.Of("C", "C")))
            .Should().ThrowExactly<ArgumentException>();
        ballot.Count(Turnout(600), Votes.For(600, 400, 200)).Should().BeOfType<ContestState.Concluded>();
    }

    [Fact]
    public void Figures_that_contradict_each_other_or_the_tally_are_refused_and_decide_nothing()
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Direct, 1, Votes.Slate("A", "B"));
        ApprovalTally tally = Votes.For(600, 400, 200);

        Refused(new Turnout { Registered = 599, Participants = 600, Returned = 600 }, tally);
        Refused(new Turnout { Registered = 1_000, Participants = 600, Returned = 599 }, tally);
        Refused(new Turnout { Registered = 1_000, Returned = 600 }, tally);
        Refused(Turnout(600), Votes.For(600, 400));
        Refused(Turnout(600), Votes.For(600, 400, 100, 100));
        Refused(Turnout(600), Votes.Totals(600, 0, [400, 100], [0, 0], new WriteInVotes(0, 50)));
        Refused(Turnout(600), tally, Candidate.Of("A", "A again"));
        FluentActions.Invoking(() => ballot.Count(null!, tally)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => ballot.Count(Turnout(600), (ApprovalTally)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new Turnout { Present = -1 }).Should().ThrowExactly<ArgumentException>();

        void Refused(Turnout turnout, ApprovalTally votes, params Candidate[] writeIns) =>
            FluentActions.Invoking(() => ballot.Count(turnout, votes, writeIns)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void An_answer_that_was_not_offered_or_names_others_is_refused()
    {
        ContestState.DecisionDue tooMany = (ContestState.DecisionDue)Contest.Open(Direct, 1, Votes.Slate("A", "B", "C"));

        FluentActions.Invoking(() => tooMany.Decide(null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => tooMany.Decide(new Decision(Choice.LeaveVacant, "x"))).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => tooMany.Decide(new Decision(Choice.AgreedSlate, "x") { Persons = [new PersonId("X")] })).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => tooMany.Decide(new Decision(Choice.Preselection, "x") { Persons = [new PersonId("A")] })).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => tooMany.Decide(new Decision(Choice.AgreedSlate, "x") { Persons = [new PersonId("A"), new PersonId("A")] }))
            .Should().ThrowExactly<ArgumentException>();
    }

    [Theory]
    [InlineData(192L, 192L, false)]
    [InlineData(193L, 192L, true)]
    [InlineData(100L, null, true)]
    public void More_consent_than_there_are_to_consent_is_refused(long votes, long? size, bool refused)
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Books.PartyCountyCommittee.On(Day), 4, Votes.Slate("A", "B", "C", "D", "E"));
        ContestState.DecisionDue choice = (ContestState.DecisionDue)ballot.Count(Session(192), Votes.For(192, 150, 150, 150, 90, 80));

        Action decide = () => choice.Decide(new Decision(Choice.ReduceSeats, "vote") { ConsentingVotes = votes, ConsentBase = size });

        if (refused)
        {
            decide.Should().ThrowExactly<ArgumentException>();
        }
        else
        {
            decide.Should().NotThrow();
        }
    }

    [Fact]
    public void Whoever_is_first_in_a_preselection_comes_on_the_paper_and_is_not_elected()
    {
        ContestState.BallotDue preselection = ChoosePreselection(Contest.Open(Direct, 1, Votes.Slate("A", "B", "C")));

        ContestState state = preselection.Count(Turnout(600), Votes.For(600, 300, 200, 100));

        state.Contest.Ballots.First().Reasons.Select(reason => reason.ToString()).Should()
            .Contain(text => text.StartsWith("A: 300 votes: on the paper by most votes", StringComparison.Ordinal));
        state.Contest.Elected.Should().BeEmpty();
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void Where_most_votes_win_a_lead_may_be_needed_all_the_same(long lead, bool elected)
    {
        RuleBook book = Direct with
        {
            Ballots = [Direct.Ballots[0] with { Winning = [], Lead = new(AtLeast(1, 10).Of(CountingBase.ValidBallots), Direct.Ballots[0].Tie.Citation) }, .. Direct.Ballots.Skip(1)],
        };

        ContestState state = ((ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A", "B"))).Count(Turnout(600), Votes.For(600, 200 + lead, 200));

        state.Contest.Elected.Should().HaveCount(elected ? 1 : 0);
        state.Contest.Ballots.First().Results[0].Gap.Should().Be(60 - lead);
    }

    [Fact]
    public void A_lead_that_cannot_be_further_below_what_is_needed_is_still_a_gap()
    {
        RuleBook book = Direct with
        {
            Ballots = [Direct.Ballots[0] with { PollTests = [], Winning = [], Lead = new(AtLeast(1, 1).OfNumber(long.MaxValue), Direct.Ballots[0].Tie.Citation) }, .. Direct.Ballots.Skip(1)],
        };

        ContestState state = ((ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A", "B"))).Count(
            new Turnout { Registered = long.MaxValue, Participants = long.MaxValue, Returned = long.MaxValue }, Votes.For(long.MaxValue, long.MaxValue - 1, 1));

        state.Contest.Elected.Should().BeEmpty();
        state.Contest.Ballots.First().Results.Select(result => result.Gap).Should().Equal(2, long.MaxValue);
    }

    [Fact]
    public void Somebody_elected_cannot_be_nominated_again_and_is_written_in_for_nothing()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Books.CountyDeputyPosts.On(Day), 2, Votes.Slate("A", "B", "C"));
        ContestState.DecisionDue shortfall = (ContestState.DecisionDue)first.Count(Session(192), Votes.For(192, 150, 90, 80));
        ContestState.NominationsDue afresh = (ContestState.NominationsDue)shortfall.Decide(new Decision(Choice.FreshNominations, "presidium"));

        FluentActions.Invoking(() => afresh.Nominate(Votes.Slate("A", "D"))).Should().ThrowExactly<ArgumentException>();
        ContestState.BallotDue next = (ContestState.BallotDue)afresh.Nominate(Votes.Slate("B", "D"));
        ContestState after = next.Count(
            Session(192), Votes.Totals(192, 0, [50, 60], [0, 0], new WriteInVotes(0, 70)), Candidate.Of("A", "A"));

        after.Contest.Ballots.Last().Results.Select(result => result.Candidate).Should().Equal(Votes.Slate("D", "B"));
        after.Contest.Ballots.Last().Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.ElectedAlready))
            .Which.Number("votes").Should().Be(70);
        after.Contest.Elected.Should().ContainSingle();
    }

    [Fact]
    public void The_next_by_votes_takes_the_place_of_somebody_who_leaves_another_election()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 2, Votes.Slate("A", "B", "C", "D"));
        ContestState.BallotDue another = (ContestState.BallotDue)first.Count(Turnout(620), Votes.For(620, 350, 300, 200, 90));
        another.Slate.Should().Equal(Votes.Slate("B", "C"));

        ContestState.BallotDue without = (ContestState.BallotDue)another.Strike(new PersonId("B"), FallCause.Died);
        ContestState few = without.Strike(new PersonId("C"), FallCause.Withdrew);

        without.Kind.Should().Be(BallotKind.AnotherElection);
        without.Slate.Should().Equal(Votes.Slate("C", "D"));
        few.Should().BeOfType<ContestState.NominationsDue>().Which.CarriedOver.Should().Equal(Votes.Slate("D"));
        few.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.TooFewGoOn));
    }

    [Fact]
    public void The_next_by_votes_takes_the_place_of_somebody_who_leaves_the_slate_of_a_preselection()
    {
        ContestState.BallotDue narrowing = ChoosePreselection(Contest.Open(Direct, 1, Votes.Slate("A", "B", "C")));
        ContestState.BallotDue election = (ContestState.BallotDue)narrowing.Count(Turnout(620), Votes.For(620, 300, 200, 90));
        election.Slate.Should().Equal(Votes.Slate("A", "B"));

        ContestState.BallotDue without = (ContestState.BallotDue)election.Strike(new PersonId("B"), FallCause.Withdrew);

        without.Kind.Should().Be(BallotKind.Election);
        without.Slate.Should().Equal(Votes.Slate("A", "C"));
    }

    [Fact]
    public void Those_left_of_a_tie_are_elected_where_they_are_no_more_than_the_seats()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 2, Votes.Slate("A", "B", "C", "D"));
        ContestState.BallotDue tie = (ContestState.BallotDue)first.Count(Turnout(620), Votes.For(620, 350, 320, 320, 200));
        tie.Kind.Should().Be(BallotKind.TieBallot);

        ContestState.Concluded done = (ContestState.Concluded)tie.Strike(new PersonId("B"), FallCause.Died);

        done.Elected.Select(winner => winner.Candidate).Should().Equal(Votes.Slate("A", "C"));
        done.Elected[1].Votes.Should().Be(320);
        done.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.TieOver));
    }

    [Fact]
    public void Of_three_who_tie_for_one_seat_two_go_on()
    {
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(Direct, 3, Votes.Slate("A", "B", "C", "D", "E"));
        ContestState.BallotDue tie = (ContestState.BallotDue)first.Count(Turnout(620), Votes.For(620, 400, 380, 340, 340, 340));

        ContestState.BallotDue left = (ContestState.BallotDue)tie.Strike(new PersonId("D"), FallCause.Died);

        left.Kind.Should().Be(BallotKind.TieBallot);
        left.Slate.Should().Equal(Votes.Slate("C", "E"));
    }

    [Fact]
    public void Seats_are_given_up_only_where_somebody_is_elected()
    {
        RuleBook secretaries = Books.PartyCountySecretaries.On(Day);
        Turnout plenary = new() { Entitled = 35, Present = 35, Issued = 35, Returned = 35 };

        ContestState none = ((ContestState.BallotDue)Contest.Open(secretaries, 1, Votes.Slate("A"))).Count(plenary, Votes.For(35, 17));
        ContestState one = ((ContestState.BallotDue)Contest.Open(secretaries, 2, Votes.Slate("A", "B"))).Count(plenary, Votes.For(35, 18, 17));

        none.Should().BeOfType<ContestState.BallotDue>("one post cannot be reduced to none");
        one.Should().BeOfType<ContestState.DecisionDue>().Which.Options.Select(option => option.Choice)
            .Should().Equal(Choice.AnotherBallot, Choice.ReduceSeats);
    }

    [Theory]
    [InlineData("", Ending.AllSeatsFilled, "A B C")]
    [InlineData("A B C", Ending.AllSeatsFilled, "A B C")]
    [InlineData("A C", Ending.SeatsVacant, "A C")]
    public void Some_of_the_elected_may_be_approved_and_others_not(string approved, Ending ending, string elected)
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Books.PartyCountySecretaries.On(Day), 3, Votes.Slate("A", "B", "C"));
        ContestState.DecisionDue approval = (ContestState.DecisionDue)ballot.Count(
            new Turnout { Entitled = 35, Present = 35, Issued = 35, Returned = 35 }, Votes.For(35, 35, 34, 33));

        ContestState.Concluded done = (ContestState.Concluded)approval.Decide(new Decision(Choice.Approve, "committee one level up")
        {
            Persons = [.. approved.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(id))],
        });

        done.Ending.Should().Be(ending);
        done.Elected.Select(winner => winner.Candidate.Name).Should().Equal(elected.Split(' '));
        done.Vacant.Should().Be(3 - done.Elected.Count);
        done.Reasons.Count(reason => reason.Code.Equals(RoundReasons.NotApproved)).Should().Be(done.Vacant);
        approval.Decide(new Decision(Choice.Refuse, "committee one level up")).Should().BeOfType<ContestState.Concluded>()
            .Which.Elected.Should().BeEmpty();
    }

    [Fact]
    public void Reasons_are_the_same_in_every_culture() =>
        Cultures.Each(() => string.Join('\n', ((ContestState.BallotDue)Contest.Open(Direct, 1, Votes.Slate("A", "B")))
            .Count(new Turnout { Registered = 1_000_000, Participants = 600_000, Returned = 600_000 }, Votes.For(600_000, 300_000, 250_000)).Reasons))
        .Distinct().Should().ContainSingle();

    private static ContestState.BallotDue ChoosePreselection(ContestState tooMany) =>
        (ContestState.BallotDue)((ContestState.DecisionDue)tooMany).Decide(new Decision(Choice.Preselection, "groups of electors could not agree"));

    private static Turnout Turnout(long participants) => new() { Registered = 1_000, Participants = participants, Returned = participants };

    private static Turnout Session(long present) => new()
    {
        WholeBody = 192,
        Entitled = 192,
        Present = present,
        Participants = present,
        Issued = present,
        Returned = present,
    };
}
