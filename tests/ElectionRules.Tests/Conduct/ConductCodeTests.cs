using System.ComponentModel;
using ElectionRules.Conduct;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Tests.Conduct;

public class ConductCodeTests
{
    private static readonly Citation Bylaws = new(
        new Instrument("club/bylaws", LocalizedText.Same("Bylaws")), "2024", "9", Evidence.TextSeen, Evidence.TextSeen);

    private static readonly ProhibitionId Canvassing = new("canvassing");
    private static readonly ProhibitionId Gifts = new("gifts");
    private static readonly ProhibitionId Noise = new("noise");

    private static readonly ConductCode Code = new(
        LocalizedText.Same("club code"),
        [
            new(Canvassing, LocalizedText.Same("canvassing"), Bylaws),
            new(Gifts, LocalizedText.Same("gifts to voters"), Bylaws) { Under = Canvassing },
            new(Noise, LocalizedText.Same("noise on election day"), Bylaws),
        ],
        [
            new(Canvassing, Standing.UnderInspection, Bylaws, new Consequence.NotListed()),
            new(Canvassing, Standing.OnTheList, Bylaws, new Consequence.StruckFromList()),
            new(Canvassing, Standing.InOffice, Bylaws, new Consequence.ElectionVoid()),
            new(Gifts, null, Bylaws, new Consequence.Recorded(), new Consequence.Recorded()),
        ]);

    [Theory]
    [InlineData(Standing.NotStanding, typeof(BreachOutcome.OutsideTheElection))]
    [InlineData(Standing.UnderInspection, typeof(BreachOutcome.NotListed))]
    [InlineData(Standing.OnTheList, typeof(BreachOutcome.StruckFromList))]
    [InlineData(Standing.InOffice, typeof(BreachOutcome.Void))]
    public void What_follows_depends_on_where_the_person_stands(Standing standing, Type outcome)
    {
        Code.Judge(Of(Gifts, BreachState.Established), standing).Should().BeOfType(outcome);
    }

    [Fact]
    public void A_case_carries_the_consequences_of_the_wider_prohibition_each_once()
    {
        BreachOutcome outcome = Code.Judge(Of(Gifts, BreachState.Established), Standing.OnTheList);

        outcome.Consequences.Should().Equal(new Consequence.StruckFromList(), new Consequence.Recorded());
        outcome.Reasons.Select(r => r.ToString()).Should().Equal(
            "Lin: gifts to voters, on 2011-05-02 — Bylaws (2024) art. 9",
            "Lin: gifts to voters, on 2011-05-02 — Bylaws (2024) art. 9");
    }

    [Theory]
    [InlineData(BreachState.Alleged, "conduct.alleged")]
    [InlineData(BreachState.Dismissed, "conduct.dismissed")]
    public void Nothing_follows_from_what_is_not_established(BreachState state, string code)
    {
        BreachOutcome outcome = Code.Judge(Of(Gifts, state), Standing.OnTheList);

        outcome.Should().BeOfType<BreachOutcome.NotEstablished>();
        outcome.Consequences.Should().BeEmpty();
        outcome.Reasons.Single().Code.Id.Should().Be(code);
    }

    [Fact]
    public void A_breach_without_a_sanction_is_said_to_have_none()
    {
        BreachOutcome outcome = Code.Judge(Of(Noise, BreachState.Established), Standing.OnTheList);

        outcome.Should().BeOfType<BreachOutcome.OutsideTheElection>();
        outcome.Consequences.Should().BeEmpty();
        outcome.Reasons.Single().Code.Should().Be(ConductReasons.NoSanction);
    }

    [Fact]
    public void Breaches_are_counted_under_every_head()
    {
        var rows = Code.Count([Of(Gifts, BreachState.Established), Of(Gifts, BreachState.Alleged), Of(Canvassing, BreachState.Dismissed)]);

        rows.Select(row => (row.Prohibition.Id, row.Established, row.Alleged, row.Dismissed))
            .Should().Equal((Canvassing, 1, 1, 1), (Gifts, 1, 1, 0), (Noise, 0, 0, 0));
    }

    [Fact]
    public void No_breach_is_a_row_of_nothing_for_each_prohibition()
    {
        Code.Count([]).Should().HaveCount(3).And.OnlyContain(row => row.Established == 0 && row.Alleged == 0 && row.Dismissed == 0);
    }

    [Fact]
    public void Codes_that_do_not_hold_together_are_refused()
    {
        Prohibition canvassing = new(Canvassing, LocalizedText.Same("canvassing"), Bylaws);
        Prohibition gifts = new(Gifts, LocalizedText.Same("gifts"), Bylaws) { Under = Canvassing };

        Make([canvassing, canvassing], []).Should().Throw<ArgumentException>().WithParameterName("prohibitions");
        Make([gifts, canvassing], []).Should().Throw<ArgumentException>().WithParameterName("prohibitions");
        Make([gifts with { Under = Gifts }], []).Should().Throw<ArgumentException>().WithParameterName("prohibitions");
        Make([canvassing], [new(Gifts, null, Bylaws, new Consequence.Recorded())]).Should().Throw<ArgumentException>().WithParameterName("sanctions");
        Code.Invoking(c => c.Judge(Of(new("other"), BreachState.Alleged), Standing.OnTheList)).Should().Throw<ArgumentException>();
        Code.Invoking(c => c.Judge(Of(Gifts, BreachState.Alleged), (Standing)9)).Should().Throw<InvalidEnumArgumentException>();

        static Action Make(Prohibition[] prohibitions, Sanction[] sanctions) =>
            () => _ = new ConductCode(LocalizedText.Same("code"), prohibitions, sanctions);
    }

    private static Breach Of(ProhibitionId prohibition, BreachState state) =>
        new(new PersonId("lin"), LocalizedText.Same("Lin"), prohibition, new LocalDate(2011, 5, 2), state);
}
