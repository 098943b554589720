using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Selection;

public class ChinaSelectionPlansTests
{
    private static readonly OfficeId Secretary = new("township-party-secretary");
    private static readonly LocalDate In2011 = new(2011, 4, 1);
    private static readonly LocalDate In2015 = new(2015, 4, 1);
    private static readonly RecommendationCuts Cuts = new() { FirstRound = 8, SecondRound = 5, ThirdRound = 3, FirstVote = 2 };

    [Fact]
    public void C09_Three_rounds_of_recommendation_and_two_votes_keep_a_margin_at_every_step()
    {
        SelectionPlan plan = ChinaSelectionPlans.ThreeRoundsTwoVotes(Secretary, 1, Cuts, In2011);

        plan.Stages.OfType<SelectionStage.Ballot>().Select(ballot => (ballot.Kind, ballot.Keep)).Should().Equal(
            (StageBallotKind.Recommendation, 8),
            (StageBallotKind.Recommendation, 5),
            (StageBallotKind.Recommendation, 3),
            (StageBallotKind.Vote, 2),
            (StageBallotKind.Vote, 1));
        plan.FirstBand.Least.Should().Be(9);
    }

    [Fact]
    public void What_no_central_rule_fixes_is_marked_local_and_unverified()
    {
        SelectionPlan plan = ChinaSelectionPlans.ThreeRoundsTwoVotes(Secretary, 1, Cuts, In2011);

        plan.Stages.OfType<SelectionStage.Ballot>().Select(ballot => ballot.Margin.Citation).Should()
            .OnlyContain(citation => citation.Content == Evidence.Unverified && citation.Instrument == ChinaInstruments.LocalRules && citation.Note.StartsWith("Local practice"));
        ((SelectionStage.Ballot)plan.Stages[7]).Passing.Single().Citation.IsCertain.Should().BeFalse("the text ends before the number");
    }

    [Theory]
    [InlineData(5, 4, 3, 2, true)]
    [InlineData(4, 4, 3, 2, false)]
    [InlineData(5, 4, 2, 2, false)]
    [InlineData(5, 4, 3, 1, false)]
    public void Cuts_that_leave_a_step_without_margin_are_refused(int first, int second, int third, int vote, bool made)
    {
        RecommendationCuts cuts = new() { FirstRound = first, SecondRound = second, ThirdRound = third, FirstVote = vote };
        Action make = () => ChinaSelectionPlans.ThreeRoundsTwoVotes(Secretary, 1, cuts, In2011);

        if (made)
        {
            make.Should().NotThrow();
        }
        else
        {
            make.Should().Throw<ArgumentException>().WithMessage("*people come from the stage before*");
        }
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void A_plenary_of_33_votes_with_two_thirds_present(int present, bool held)
    {
        SelectionState.BallotDue vote = AtTheVote(ChinaSelectionPlans.PlenaryVote(Secretary, 1, In2011));

        vote.PaperRule.WriteIns.Should().Be(WriteInRule.Forbidden, "no other name");
        SelectionState state = vote.Count(Of(33, present), Votes.For(present, present));
        (state is SelectionState.InspectionDue).Should().Be(held);
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void More_than_half_of_all_33_must_agree_whoever_is_present(int votes, bool passed)
    {
        SelectionState state = AtTheVote(ChinaSelectionPlans.PlenaryVote(Secretary, 1, In2011)).Count(Of(33, 22), Votes.For(22, votes));

        (state is SelectionState.InspectionDue).Should().Be(passed);
        (state is SelectionState.ShortageDue).Should().Be(!passed);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_committee_of_11_decides_with_more_than_half_of_its_members(int votes, bool passed)
    {
        SelectionState state = AtTheVote(ChinaSelectionPlans.CommitteeVote(Secretary, 1, In2015), committee: 11)
            .Count(Of(11, 8), Votes.For(8, votes));

        (state is SelectionState.InspectionDue).Should().Be(passed);
        AtTheVote(ChinaSelectionPlans.CommitteeVote(Secretary, 1, In2015), committee: 11).Count(Of(11, 7), Votes.For(7, 7))
            .Should().BeOfType<SelectionState.BallotDue>("7 of 11 are not two thirds");
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void W70_In_2015_names_are_public_for_five_working_days(int days, bool enough)
    {
        SelectionState.InspectionDue publicity = (SelectionState.InspectionDue)AtTheVote(ChinaSelectionPlans.CommitteeVote(Secretary, 1, In2015), committee: 11)
            .Count(Of(11, 11), Votes.For(11, 11));

        LocalDate monday = new(2015, 4, 13);
        SelectionState state = publicity.Conclude(Found(publicity.People, new DateInterval(monday, monday.PlusDays(days - 1))), day => (int)day.DayOfWeek < 6);
        (state is SelectionState.Selected).Should().Be(enough);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void In_2011_names_were_public_for_7_to_15_days(int days, bool lawful)
    {
        SelectionState.InspectionDue publicity = (SelectionState.InspectionDue)AtTheVote(ChinaSelectionPlans.PlenaryVote(Secretary, 1, In2011))
            .Count(Of(33, 33), Votes.For(33, 33));

        SelectionState state = publicity.Conclude(Found(publicity.People, new DateInterval(In2011, In2011.PlusDays(days - 1))), _ => false);
        (state is SelectionState.Selected).Should().Be(lawful);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void W73_Of_60_residents_representatives_more_than_two_thirds_must_vote(int voting, bool valid)
    {
        SelectionPlan plan = ChinaSelectionPlans.CommitteeVote(Secretary, 1, In2015);
        Citation law = Cited(ChinaInstruments.ResidentsCommitteesLaw, "2025", "19");
        SelectionStage.Ballot byRepresentatives = (SelectionStage.Ballot)plan.Stages[2] with
        {
            PollTests = [new(new PollTest(CountingBase.Participants, Threshold.MoreThan(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.PollVoid), law)],
            Passing = [new(Threshold.MoreThan(1, 2).Of(CountingBase.Participants), law)],
        };
        SelectionState.BallotDue vote = (SelectionState.BallotDue)SelectionProcess.Open(SelectionPlan.Of(new("residents-committee"), 1, [byRepresentatives]), Votes.Slate("ann"));

        SelectionState state = vote.Count(new Turnout { Entitled = 60, Participants = voting }, Votes.For(voting, voting));
        (state is SelectionState.Selected).Should().Be(valid);
        (state is SelectionState.BallotDue { Kind: BallotKind.Rerun }).Should().Be(!valid);
    }

    [Fact]
    public void Plans_of_days_before_their_law_are_refused()
    {
        ((Action)(() => ChinaSelectionPlans.PlenaryVote(Secretary, 1, new(2004, 4, 7)))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ChinaSelectionPlans.PlenaryVote(Secretary, 1, new(2004, 4, 8)))).Should().NotThrow();
        ((Action)(() => ChinaSelectionPlans.ThreeRoundsTwoVotes(Secretary, 1, Cuts, new(2004, 4, 7)))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ChinaSelectionPlans.CommitteeVote(Secretary, 1, new(2002, 7, 8)))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ChinaSelectionPlans.CommitteeVote(Secretary, 1, new(2002, 7, 9)))).Should().NotThrow();
    }

    private static SelectionState.BallotDue AtTheVote(SelectionPlan plan, long committee = 9)
    {
        SelectionState.InspectionDue inspection = (SelectionState.InspectionDue)SelectionProcess.Open(plan, Votes.Slate("ann"));
        SelectionState.ConsultationDue discussion = (SelectionState.ConsultationDue)inspection.Conclude(Found(inspection.People, publicity: null), _ => true);
        return (SelectionState.BallotDue)discussion.Conclude(new(Of(committee, committee), "discussed"));
    }

    private static InspectionReport Found(Slate people, DateInterval? publicity) => new(
        people.Select(person => new InspectionFinding(person.Id, InspectionVerdict.Favourable, "as found")).ToEquatableArray(), publicity);

    private static Turnout Of(long entitled, long present) => new() { Entitled = entitled, Present = present };

    private static Citation Cited(Instrument instrument, string version, string article) =>
        new(instrument, version, article, Evidence.TextSeen, Evidence.TextSeen);
}
