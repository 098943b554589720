using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Layers of provinces over the national books.</summary>
public class ChinaOverlaysTests
{
    private static readonly RuleBookSeries Direct = new ChinaRuleBooks(Readings.Cautious).DeputiesDirect;

    [Theory]
    [InlineData(26, "1995")]
    [InlineData(27, "2011")]
    public void Shanxi_changed_its_rules_on_27_May_2011_and_what_changed_is_not_known(int day, string version)
    {
        LayeredRuleBook layered = On(ChinaOverlays.Shanxi, new(2011, 5, day));

        RuleBookOverlay layer = layered.Layers.Should().ContainSingle().Subject;
        layer.By.Version.Should().Be(version);
        layer.By.Instrument.Name.Should().Be(new LocalizedText("Local Rules of Shanxi", "山西地方性法规", "山西地方性法規"));
        layer.By.Content.Should().Be(Evidence.Unverified);
        layer.IsSilent.Should().BeTrue();
        layered.Book.Should().Be(layered.National);
        layered.Fields.Should().OnlyContain(field => field.Layer == "cn/deputies/direct");
    }

    [Theory]
    [InlineData(26, "cn/deputies/direct")]
    [InlineData(27, "cn-11/deputies/direct")]
    public void Each_value_says_which_layer_gave_it(int day, string layer)
    {
        LayeredRuleBook layered = On(ChinaOverlays.All, new(2021, 5, day));

        layered.Fields.Single(field => field.Field.Name == "preselection.byBallot").Layer.Should().Be(layer);
        layered.Fields.Single(field => field.Field.Name == "ballots[0].winning[0]").Layer.Should().Be("cn/deputies/direct");
        layered.Fields.Count(field => field.Field.Name == "preselection.pollTests[0]").Should().Be(layer == "cn-11/deputies/direct" ? 1 : 0);
        layered.Layers.Select(found => found.Id).Should().Equal(
            layer == "cn-11/deputies/direct" ? ["cn-14/deputies/direct", "cn-11/deputies/direct"] : ["cn-14/deputies/direct"]);
    }

    [Theory]
    [InlineData(333, false)]
    [InlineData(334, true)]
    public void In_Beijing_a_preselection_needs_a_third_of_the_voters(long participants, bool stands)
    {
        RuleBook book = On(ChinaOverlays.Beijing, new(2021, 6, 1)).Book;
        ContestState.DecisionDue question = (ContestState.DecisionDue)Contest.Open(book, 1, Votes.Slate("A", "B", "C"));
        ContestState.BallotDue preselection = (ContestState.BallotDue)question.Decide(new Decision(Choice.Preselection, "committee"));

        ContestState state = preselection.Count(
            new Turnout { Registered = 1_000, Participants = participants }, Votes.For(participants, 150, 100, 50));

        state.Contest.Ballots.Single().Stood.Should().Be(stands);
    }

    [Fact]
    public void A_layer_over_a_ballot_that_the_book_does_not_have_is_refused()
    {
        RuleBookOverlay wrong = ChinaOverlays.Beijing[0] with { Ballots = [new BallotOverlay { Ballot = 2 }] };

        FluentActions.Invoking(() => On([wrong], new(2021, 6, 1))).Should().Throw<ArgumentException>().WithParameterName("overlays");
    }

    [Fact]
    public void A_later_layer_lies_over_an_earlier_one()
    {
        RuleBookOverlay beijing = ChinaOverlays.Beijing[0];
        RuleBookOverlay upper = beijing with
        {
            Id = "cn-11-district",
            Preselection = null,
            Ballots = [new BallotOverlay { Ballot = 0, PollTests = [] }],
        };

        LayeredRuleBook layered = On([beijing, upper], new(2021, 6, 1));

        layered.Book.Ballots[0].PollTests.Should().BeEmpty();
        layered.Fields.Should().NotContain(field => field.Field.Name == "ballots[0].pollTests[0]");
        layered.Fields.Should().NotContain(field => field.Layer == "cn-11-district", "it only took a value away");
    }

    private static LayeredRuleBook On(IEnumerable<RuleBookOverlay> overlays, LocalDate day) => LayeredRuleBook.On(Direct.On(day), overlays, day);
}
