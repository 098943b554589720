using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Tests.Selection.Selecting;

namespace ElectionRules.Tests.Selection;

public class SelectionProcessTests
{
    [Fact]
    public void C09_Five_people_become_one_nominee_stage_by_stage()
    {
        Selected.Nominees.Names().Should().Be("ann");
        Selected.Process.StagesDone.Select(done => done.MovedOn.Names()).Should()
            .Equal("ann bob cid", "ann bob cid", "ann bob cid", "ann bob", "ann");
    }

    [Fact]
    public void C09_Who_did_not_move_on_has_a_reason()
    {
        Selected.Process.StagesDone.First().Left.Select(left => left.Reason.ToString()).Should().Equal(
            "dot: 2 votes, enough to move on, but others with more take the 3 places",
            "eve: 1 votes, enough to move on, but others with more take the 3 places");
        Selected.Process.StagesDone.ElementAt(3).Left.Should().ContainSingle()
            .Which.Reason.ToString().Should().Be("cid: 1 votes, short by 4");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void The_first_stage_needs_its_margin(int people, bool opened)
    {
        SelectionState state = SelectionProcess.Open(Plan, Slate.Of(Five.Take(people)));

        (state is SelectionState.BallotDue).Should().Be(opened);
        if (state is SelectionState.NomineesDue due)
        {
            due.Reasons.Should().ContainSingle().Which.ToString().Should().Be(
                "Recommendation: 3 people are put forward, 4 or more needed — Scheme (2031) art. 3");
            due.Nominate(Five).Should().BeOfType<SelectionState.BallotDue>();
        }
    }

    [Fact]
    public void A_tie_at_the_cut_is_a_decision()
    {
        SelectionState.DecisionDue tie = Opened.Vote(20, 19, 5, 5, 1).Should().BeOfType<SelectionState.DecisionDue>().Subject;

        tie.Kind.Should().Be(DecisionKind.Tie);
        tie.Candidates.Names().Should().Be("cid dot");
        tie.Places.Should().Be(1);
        SelectionState next = tie.Decide(new Decision(Choice.Persons, "the leading group, 5 May") { Persons = [new PersonId("dot")] });
        ((SelectionState.InspectionDue)next).People.Names().Should().Be("ann bob dot");
        next.Process.StagesDone.Single().Left[0].Reason.ToString().Should().Be(
            "cid: 5 votes, tied at the cut and not taken: the leading group, 5 May");
    }

    [Fact, Trait("wrong-variant", "tie broken by the order of the list")]
    public void Taking_the_first_names_of_a_tie_would_hide_it()
    {
        long[] votes = [20, 19, 5, 5, 1];
        string byListOrder = string.Join(' ', Five.Select((person, i) => (person.Name, votes[i])).OrderByDescending(pair => pair.Item2).Take(3).Select(pair => pair.Name));

        byListOrder.Should().Be("ann bob cid");
        Opened.Vote(votes).Should().BeOfType<SelectionState.DecisionDue>("nobody but a decision takes cid before dot");
    }

    [Fact]
    public void A_tie_above_the_cut_decides_nothing_and_asks_nothing() =>
        ((SelectionState.InspectionDue)Opened.Vote(9, 9, 9, 8, 1)).People.Names().Should().Be("ann bob cid");

    [Fact]
    public void A_tie_may_be_voted_on_again_among_the_tied()
    {
        SelectionPlan plan = SelectionPlan.Of(
            Office, 1, [Recommendation with { Tie = new(new TieRule.BallotAmongTied(then: null), Scheme) }, LastVote]);
        SelectionState.BallotDue tie = (SelectionState.BallotDue)((SelectionState.BallotDue)SelectionProcess.Open(plan, Five)).Vote(20, 19, 5, 5, 1);

        tie.Kind.Should().Be(BallotKind.TieBallot);
        tie.Slate.Names().Should().Be("cid dot");
        ((SelectionState.BallotDue)tie.Vote(3, 6)).People.Names().Should().Be("ann bob dot");
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_vote_needs_its_quorum(int present, bool held)
    {
        SelectionState state = LastVoting.Count(Meeting(9, present), Votes.For(present, present, 0));

        (state is SelectionState.Selected).Should().Be(held);
        if (!held)
        {
            ((SelectionState.BallotDue)state).StageNumber.Should().Be(4, "nothing was decided");
            state.Reasons[0].Code.Should().Be(RoundReasons.NoQuorum);
        }
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_vote_is_passed_by_more_than_half_of_those_entitled(int votes, bool passed)
    {
        SelectionState state = LastVoting.Vote(votes, 0);

        (state is SelectionState.Selected).Should().Be(passed);
        if (!passed)
        {
            SelectionState.ShortageDue short1 = (SelectionState.ShortageDue)state;
            short1.Reasons[^1].ToString().Should().Be("0 people are left for 1 posts, short by 1");
            short1.MayReopen.Should().Equal(0, 1, 2, 3, 4);
        }
    }

    [Fact]
    public void Too_few_votes_for_a_margin_reopen_a_stage_or_end_in_a_reasoned_failure()
    {
        SelectionState.ShortageDue due = Voting.Vote(8, 1, 1).Should().BeOfType<SelectionState.ShortageDue>().Subject;

        due.Left.Names().Should().Be("ann");
        due.StageNumber.Should().Be(4);
        due.Reasons[^1].ToString().Should().Be("Last vote: 1 people are left, 2 or more needed, short by 1 — Scheme (2031) art. 3");
        due.MayReopen.Should().Equal([0, 1, 2, 3], "the last vote was never entered");
        ((SelectionState.BallotDue)due.Reopen(3, "the committee, 6 May")).People.Names().Should().Be("ann bob cid");
        due.GiveUp("the committee, 6 May").Reasons[^1].ToString().Should().Be("The selection was given up: the committee, 6 May");
        ((Action)(() => due.Reopen(4, "x"))).Should().Throw<ArgumentException>().WithParameterName("stage");
        ((Action)(() => due.Reopen(3, " "))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_first_stage_may_be_opened_again_with_other_people()
    {
        SelectionState.ShortageDue due = (SelectionState.ShortageDue)Voting.Vote(1, 1, 1);
        SelectionState.NomineesDue again = due.Reopen(0, "the committee").Should().BeOfType<SelectionState.NomineesDue>().Subject;

        again.CarriedOver.Names().Should().Be("ann bob cid dot eve");
        SelectionState.BallotDue ballot = (SelectionState.BallotDue)again.Nominate(Votes.Slate("dot", "eve", "fay", "gus"));
        ballot.StageNumber.Should().Be(0);
        ballot.People.Names().Should().Be("dot eve fay gus");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(6, true)]
    public void Publicity_is_counted_in_working_days(int lastAfter, bool enough)
    {
        InspectionReport report = Report(Inspecting.People) with { Publicity = new DateInterval(Day.PlusDays(1), Day.PlusDays(1 + lastAfter)) };

        SelectionState state = Inspecting.Conclude(report, Weekday);

        (state is SelectionState.ConsultationDue).Should().Be(enough, "Tuesday to Friday or Saturday are 4 working days, to Monday 5");
    }

    [Fact]
    public void An_inspection_without_publicity_or_a_finding_is_refused_with_reasons()
    {
        InspectionReport report = new([.. Report(Inspecting.People).Findings.Take(2)], Publicity: null);

        SelectionState.InspectionDue again = Inspecting.Conclude(report, AnyDay).Should().BeOfType<SelectionState.InspectionDue>().Subject;
        again.Reasons.Select(reason => reason.ToString()).Should().Equal(
            "cid was not inspected", "The names must be made public and were not — Scheme (2031) art. 3");
        again.Process.Should().Be(Inspecting.Process, "nothing happened");
    }

    [Fact]
    public void An_adverse_finding_drops_a_person_and_the_stages_after_keep_their_margin()
    {
        SelectionState state = Inspecting.Conclude(Report(Inspecting.People, adverse: "bob"), AnyDay);

        ((SelectionState.ConsultationDue)state).People.Names().Should().Be("ann cid");
        state.Reasons.Should().ContainSingle().Which.ToString().Should().Be("bob: the inspection speaks against it: as found");
        ((SelectionState.ConsultationDue)state).Conclude(new(Meeting(9, 9), "heard")).Should().BeOfType<SelectionState.ShortageDue>(
            "two are too few for a vote that keeps two");
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_discussion_needs_its_quorum(int present, bool held)
    {
        SelectionState state = Discussing.Conclude(new(Meeting(9, present), "discussed"));

        (state is SelectionState.BallotDue).Should().Be(held);
        if (!held)
        {
            state.Reasons.Should().ContainSingle().Which.ToString().Should().StartWith(
                "No quorum: 5 of 9; at least 2/3 of those entitled to attend needed (6), short by 1");
        }
    }

    [Fact]
    public void A_discussion_may_drop_somebody_with_a_reason()
    {
        SelectionState state = Discussing.Conclude(new(Meeting(9, 9), "heard") { Dropped = [new(new("cid"), "not suited")] });

        ((SelectionState.ShortageDue)state).Left.Names().Should().Be("ann bob");
        state.Process.StagesDone.Last().Left.Single().Reason.ToString().Should().Be("cid was dropped: not suited");
    }

    [Fact]
    public void Whoever_withdraws_before_the_ballot_is_struck_from_the_paper()
    {
        SelectionState.BallotDue ballot = (SelectionState.BallotDue)Opened.Fall(new("eve"), FallCause.Withdrew, Day, ground: null);

        ballot.Slate.Names().Should().Be("ann bob cid dot");
        ballot.Reasons.Should().ContainSingle().Which.ToString().Should().Be("eve withdrew on 2031-05-05");
        ballot.Fall(new("dot"), FallCause.Died, Day, ground: null).Should().BeOfType<SelectionState.ShortageDue>("three are too few to keep three");
    }

    [Fact]
    public void Whoever_falls_while_a_tie_is_open_has_the_ballot_held_again()
    {
        SelectionState.DecisionDue tie = (SelectionState.DecisionDue)Opened.Vote(20, 19, 5, 5, 1);

        SelectionState.BallotDue again = (SelectionState.BallotDue)tie.Fall(new("ann"), FallCause.Withdrew, Day, ground: null);
        again.Kind.Should().Be(BallotKind.Election);
        again.Slate.Names().Should().Be("bob cid dot eve");
    }

    [Fact]
    public void Whoever_falls_in_an_inspection_may_leave_it_without_margin()
    {
        SelectionState two = Inspecting.Fall(new("ann"), FallCause.Withdrew, Day, ground: null);
        two.Should().BeOfType<SelectionState.InspectionDue>().Which.People.Names().Should().Be("bob cid");

        SelectionState.ShortageDue one = (SelectionState.ShortageDue)((SelectionState.InspectionDue)two).Fall(new("bob"), FallCause.Died, Day, ground: null);
        one.StageNumber.Should().Be(1);
        one.MayReopen.Should().Equal([0], "too few of those inspected are left");
        ((SelectionState.NomineesDue)one.Reopen(0, "the committee")).CarriedOver.Names().Should().Be("cid dot eve");
    }

    [Fact]
    public void A_nominee_who_falls_reopens_a_stage_and_cannot_be_put_forward_again()
    {
        SelectionState.ShortageDue due = Selected.Fall(new("ann"), FallCause.Withdrew, Day, ground: null);

        due.MayReopen.Should().Equal([0, 1, 2], "bob and cid keep the margin of inspection and discussion");
        SelectionState.NomineesDue again = (SelectionState.NomineesDue)due.Reopen(0, "the committee");
        again.Nominate(Five).Reasons.Should().ContainSingle().Which.ToString().Should().Be(
            "ann fell out of this selection and cannot be put forward again");
        again.Nominate(Slate.Of(Five.Skip(1))).Should().BeOfType<SelectionState.BallotDue>();
    }

    [Fact]
    public void A_person_written_in_may_move_on_unless_fallen()
    {
        ApprovalTally tally = Votes.Totals(20, 0, [20, 19, 0, 0, 0], [0, 0, 0, 0, 0], new WriteInVotes(0, 15));

        ((SelectionState.InspectionDue)Opened.Count(Meeting(20, 20), tally, Candidate.Of("fay", "fay"))).People.Names().Should().Be("ann bob fay");
        SelectionState.BallotDue without = (SelectionState.BallotDue)Opened.Fall(new("eve"), FallCause.Withdrew, Day, ground: null);
        ((Action)(() => without.Count(Meeting(20, 20), Votes.Totals(20, 0, [9, 9, 0, 0], [0, 0, 0, 0], new WriteInVotes(0, 5)), Five[4])))
            .Should().Throw<ArgumentException>().WithParameterName("writeIns");
    }

    [Fact]
    public void A_paper_may_have_fewer_names_than_move_on()
    {
        SelectionPlan plan = SelectionPlan.Of(Office, 1, [Recommendation with { MostNames = 1 }, LastVote]);

        ((SelectionState.BallotDue)SelectionProcess.Open(plan, Five)).PaperRule.MaxMarks.Should().Be(1);
        Opened.PaperRule.MaxMarks.Should().Be(3);
    }

    [Fact]
    public void Strangers_and_doubles_are_callers_mistakes()
    {
        InspectionFinding stranger = new(new("zoe"), InspectionVerdict.Adverse, "x");
        InspectionFinding ann = new(new("ann"), InspectionVerdict.Adverse, "x");

        ((Action)(() => Opened.Fall(new("zoe"), FallCause.Died, Day, ground: null))).Should().Throw<ArgumentException>();
        ((Action)(() => Inspecting.Conclude(new([stranger], Publicity: null), AnyDay))).Should().Throw<ArgumentException>();
        ((Action)(() => Inspecting.Conclude(new([ann, ann], Publicity: null), AnyDay))).Should().Throw<ArgumentException>();
        ((Action)(() => Discussing.Conclude(new(Meeting(9, 9), "x") { Dropped = [new(new("ann"), "x"), new(new("ann"), "y")] })))
            .Should().Throw<ArgumentException>();
        ((Action)(() => Discussing.Conclude(new(new Turnout { Present = 9 }, "x")))).Should().Throw<ArgumentException>("the quorum needs those entitled");
        ((Action)(() => LastVoting.Vote(1, 2, 3))).Should().Throw<ArgumentException>("two stand");
    }

    [Fact]
    public void Equal_steps_make_equal_selections() => Selected.Should().Be(Selected);
}
