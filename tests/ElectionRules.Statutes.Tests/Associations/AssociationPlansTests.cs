using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.Statutes.Associations;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.Associations;

public class AssociationPlansTests
{
    private static readonly LocalDate Day = new(2031, 3, 1);

    private static readonly BoardSelectionTerms Terms = new()
    {
        Office = new("board"),
        Seats = 2,
        Shortlist = 3,
        PublicDays = 14,
        Turnout = Threshold.AtLeast(1, 4).Of(CountingBase.RegisteredVoters),
        Pass = Threshold.MoreThan(1, 2).Of(CountingBase.ValidBallots),
        Bylaws = new(new Instrument("club/bylaws", LocalizedText.Same("Bylaws")), "2030", "9", Evidence.TextSeen, Evidence.TextSeen),
    };

    [Fact]
    public void A_board_is_recommended_made_known_and_voted_on()
    {
        SelectionState.BallotDue recommendation = (SelectionState.BallotDue)SelectionProcess.Open(AssociationPlans.Board(Terms), Votes.Slate("ann", "bob", "cid", "dot"));
        SelectionState.InspectionDue known = (SelectionState.InspectionDue)recommendation.Count(new Turnout(), Votes.For(50, 40, 30, 20, 5));
        InspectionReport report = new(
            known.People.Select(person => new InspectionFinding(person.Id, InspectionVerdict.Favourable, "a member")).ToEquatableArray(),
            new DateInterval(Day, Day.PlusDays(13)));

        known.Conclude(report with { Publicity = new DateInterval(Day, Day.PlusDays(12)) }, _ => true).Should().BeOfType<SelectionState.InspectionDue>();
        SelectionState.BallotDue vote = (SelectionState.BallotDue)known.Conclude(report, _ => true);
        vote.Count(new Turnout { Registered = 200, Participants = 49 }, Votes.For(49, 40, 30, 20)).Should().BeOfType<SelectionState.BallotDue>();
        vote.Count(new Turnout { Registered = 200, Participants = 50 }, Votes.For(50, 40, 30, 20)).Should().BeOfType<SelectionState.Selected>()
            .Which.Nominees.Select(person => person.Name).Should().Equal("ann", "bob");
    }

    [Fact]
    public void A_tie_is_decided_by_lot()
    {
        SelectionState.BallotDue recommendation = (SelectionState.BallotDue)SelectionProcess.Open(AssociationPlans.Board(Terms), Votes.Slate("ann", "bob", "cid", "dot"));

        recommendation.PaperRule.MaxMarks.Should().Be(2, "as many names as seats");
        recommendation.Count(new Turnout(), Votes.For(50, 40, 30, 10, 10)).Should().BeOfType<SelectionState.DecisionDue>()
            .Which.Places.Should().Be(1);
    }

    [Fact]
    public void A_shortlist_shorter_than_the_board_is_refused() =>
        ((Action)(() => AssociationPlans.Board(Terms with { Shortlist = 1 }))).Should().Throw<ArgumentException>();
}
