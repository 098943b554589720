using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Worked examples of elections by a county congress of 192 deputies or a township congress of 60.</summary>
public class WorkedExamplesOfficersTests
{
    private static readonly LocalDate In2011 = new(2011, 6, 23);
    private static readonly LocalDate Today = new(2026, 1, 1);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    public static TheoryData<LocalDate> Days => [In2011, Today];

    [Theory]
    [InlineData(20, 24, 30)]
    [InlineData(5, 6, 7)]
    [InlineData(2, 3, 3)]
    public void W37_City_deputies_a_fifth_to_a_half_more(int seats, int least, int most) =>
        Books.DeputiesByCongress.On(In2011).Ballots[0].Margin.Value.For(seats)
            .Should().Be(new MarginBand(least, most, WasEmpty: false));

    [Fact]
    public void W37_One_city_deputy_has_no_whole_number_in_the_band_so_two_stand_and_the_state_says_so()
    {
        RuleBook book = Books.DeputiesByCongress.On(In2011);

        book.Ballots[0].Margin.Value.For(1).Should().Be(new MarginBand(2, 2, WasEmpty: true));
        Contest.Open(book, 1, Votes.Slate("A", "B")).Reasons.Should()
            .ContainSingle(reason => reason.Code.Equals(RoundReasons.EmptyBand));
    }

    [Theory, MemberData(nameof(Days))]
    public void W38_The_base_is_all_192_deputies_not_the_150_present(LocalDate day)
    {
        ContestState.BallotDue ballot = Open(Books.DeputiesByCongress.On(day), 2, "X", "Y", "Z");

        ContestState state = ballot.Count(Session(150), Votes.For(150, 96, 97, 50));

        state.Contest.Elected.Select(winner => winner.Candidate.Name).Should().Equal("Y");
        state.Reasons.Should().Contain(reason => reason.Subject != null && reason.Subject.English == "X" && reason.Number("gap") == 1);
    }

    [Theory]
    [InlineData(127, false)]
    [InlineData(128, true)]
    public void W41_Two_thirds_of_192_must_be_present_since_2022(long present, bool held)
    {
        ContestState state = Open(Books.CountyChief.On(Today), 1, "A").Count(Session(present), Votes.For(present, present));

        (state is ContestState.Concluded).Should().Be(held);
        if (!held)
        {
            state.Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.Election);
            state.Reasons[0].Citation!.ToString().Should().Be("Organic Law (2022) art. 14(4)");
        }
    }

    [Theory]
    [InlineData(SessionQuorumBefore2022.TwoThirdsByLocalRules, false)]
    [InlineData(SessionQuorumBefore2022.NoneInNationalLaw, true)]
    public void W41_In_2011_the_quorum_is_the_reading_chosen(SessionQuorumBefore2022 quorum, bool held)
    {
        ChinaRuleBooks books = new(Readings.Cautious with { SessionQuorumBefore2022 = quorum });

        ContestState state = Open(books.CountyChief.On(In2011), 1, "A").Count(Session(127), Votes.For(127, 127));

        (state is ContestState.Concluded).Should().Be(held);
    }

    [Theory, MemberData(nameof(Days))]
    public void W42_One_nominee_for_county_head_is_elected_with_97_of_192(LocalDate day)
    {
        ContestState.BallotDue ballot = Open(Books.CountyChief.On(day), 1, "A");

        ContestState state = ballot.Count(Session(192), Votes.Totals(192, 0, [97], [60]));

        state.Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().HaveCount(1);
        state.Contest.Ballots.Single().Results[0].Abstain.Should().Be(35);
        ballot.Count(Session(192), Votes.Totals(192, 0, [96], [60])).Should().BeOfType<ContestState.DecisionDue>()
            .Which.Options.Select(option => option.Choice).Should()
            .Equal(Choice.AnotherBallot, Choice.FreshNominations, Choice.NextSession);
    }

    [Theory, MemberData(nameof(Days))]
    public void W44_Eight_nominees_for_five_posts_with_a_fixed_margin_of_one_go_to_a_preselection_down_to_six(LocalDate day)
    {
        ContestTerms terms = new(Books.CountyDeputyPosts.On(day), 5) { FixedCandidates = 6 };

        ContestState.BallotDue narrowing = Contest.Open(terms, Votes.Slate("A", "B", "C", "D", "E", "F", "G", "H"))
            .Should().BeOfType<ContestState.BallotDue>().Subject;
        narrowing.Kind.Should().Be(BallotKind.Preselection);
        narrowing.Seats.Should().Be(6);

        ContestState.BallotDue election = narrowing
            .Count(Session(192), Votes.For(192, 150, 149, 148, 147, 146, 90, 91, 20))
            .Should().BeOfType<ContestState.BallotDue>().Subject;
        election.Kind.Should().Be(BallotKind.Election);
        election.Slate.Should().Equal(Votes.Slate("A", "B", "C", "D", "E", "G"));
    }

    [Theory, MemberData(nameof(Days))]
    public void W44_A_tie_at_the_end_of_the_paper_is_a_decision_not_a_list_order(LocalDate day)
    {
        ContestTerms terms = new(Books.CountyDeputyPosts.On(day), 1) { FixedCandidates = 2 };
        ContestState.BallotDue narrowing = (ContestState.BallotDue)Contest.Open(terms, Votes.Slate("A", "B", "C"));

        ContestState.DecisionDue tie = narrowing.Count(Session(192), Votes.For(192, 90, 50, 50))
            .Should().BeOfType<ContestState.DecisionDue>().Subject;

        tie.Kind.Should().Be(DecisionKind.TieForThePaper);
        tie.Candidates.Should().Equal(Votes.Slate("B", "C"));
        tie.Decide(new Decision(Choice.Persons, "lot drawn by the presidium") { Persons = [new PersonId("C")] })
            .Should().BeOfType<ContestState.BallotDue>().Which.Slate.Should().Equal(Votes.Slate("A", "C"));
    }

    [Theory, MemberData(nameof(Days))]
    public void W45_Five_nominees_for_five_posts_are_one_too_few(LocalDate day)
    {
        ContestState state = Contest.Open(Books.CountyDeputyPosts.On(day), 5, Votes.Slate("A", "B", "C", "D", "E"));

        ContestState.NominationsDue due = state.Should().BeOfType<ContestState.NominationsDue>().Subject;
        due.Band.Should().Be(new MarginBand(6, 8, WasEmpty: false));
        due.Reasons.Should().ContainSingle().Which.Number("gap").Should().Be(1);
        due.Nominate(Votes.Slate("A", "B", "C", "D", "E", "F")).Should().BeOfType<ContestState.BallotDue>();
    }

    [Theory]
    [InlineData(21, 24, 25, false)]
    [InlineData(9, 10, 10, false)]
    [InlineData(5, 6, 6, false)]
    [InlineData(4, 5, 5, true)]
    public void W47_Standing_committee_a_tenth_to_a_fifth_more(int seats, int least, int most, bool wasEmpty) =>
        Books.StandingCommittee.On(In2011).Ballots[0].Margin.Value.For(seats)
            .Should().Be(new MarginBand(least, most, wasEmpty));

    [Theory, MemberData(nameof(Days))]
    public void W52_A_chief_procurator_is_elected_only_with_approval_above(LocalDate day)
    {
        ContestState.DecisionDue approval = Open(Books.Procurator.On(day), 1, "A")
            .Count(Session(192), Votes.For(192, 180)).Should().BeOfType<ContestState.DecisionDue>().Subject;

        approval.Kind.Should().Be(DecisionKind.Approval);
        ContestState.Concluded approved = (ContestState.Concluded)approval.Decide(new(Choice.Approve, "city standing committee, 30 June"));
        approved.Elected.Should().HaveCount(1);
        ContestState.Concluded refused = (ContestState.Concluded)approval.Decide(new(Choice.Refuse, "city standing committee, 30 June"));
        refused.Elected.Should().BeEmpty();
        refused.Vacant.Should().Be(1);
        refused.Ending.Should().Be(Ending.ApprovalRefused);
    }

    [Theory, MemberData(nameof(Days))]
    public void W53_A_by_election_of_one_deputy_head_may_have_one_candidate(LocalDate day) =>
        Contest.Open(Books.OfficersByElection.On(day), 1, Votes.Slate("A")).Should().BeOfType<ContestState.BallotDue>();

    [Theory, MemberData(nameof(Days))]
    public void W71_Two_of_175_with_one_vote_short_are_far_over_88(LocalDate day)
    {
        ContestState.BallotDue ballot = Open(Books.CppccOfficers.On(day), 3, "A", "B", "C");
        Turnout turnout = new() { WholeBody = 175, Issued = 175, Returned = 175 };

        ballot.Count(turnout, Votes.Totals(175, 0, [175, 174, 174], [0, 0, 1]))
            .Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().HaveCount(3);
        ballot.Count(turnout, Votes.For(175, 175, 88, 87)).Contest.Elected.Should().HaveCount(2);
    }

    private static ContestState.BallotDue Open(RuleBook book, int seats, params string[] names) =>
        (ContestState.BallotDue)Contest.Open(book, seats, Votes.Slate(names));

    private static Turnout Session(long present) =>
        new() { WholeBody = 192, Present = present, Participants = present, Issued = present, Returned = present };
}
