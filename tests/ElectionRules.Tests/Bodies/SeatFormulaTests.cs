using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Bodies;

public class SeatFormulaTests
{
    private static readonly SeatFormula Formula = new()
    {
        Base = 120,
        PeoplePerSeat = 5_000,
        Caps = [new(Kind: null, 1_650_000, 450)],
        FewerThanBaseBelow = 50_000,
    };

    [Theory]
    [InlineData(50_000, 130)]
    [InlineData(359_999, 191)]
    [InlineData(360_000, 192)]
    [InlineData(364_999, 192)]
    [InlineData(365_000, 193)]
    [InlineData(1_650_000, 450)]
    [InlineData(1_655_000, 450)]
    [InlineData(3_000_000, 450)]
    public void The_most_seats_are_base_and_whole_steps_up_to_the_ceiling(long population, long most) =>
        Formula.Maximum(population, County.CountyKind).Should().Be(most);

    [Fact]
    public void Small_places_may_have_fewer_than_the_base()
    {
        Formula.RangeFor(49_999, County.CountyKind).Should().Be(new SeatRange(1, 129));
        Formula.RangeFor(50_000, County.CountyKind).Should().Be(new SeatRange(120, 130));
    }

    [Fact]
    public void A_ceiling_may_bind_one_kind_of_area_only()
    {
        SeatFormula formula = Formula with { Caps = [new(County.TownshipKind, 90_000, 121)] };

        formula.Maximum(90_000, County.TownshipKind).Should().Be(138);
        formula.Maximum(90_001, County.TownshipKind).Should().Be(121);
        formula.Maximum(90_001, County.CountyKind).Should().Be(138);
    }

    [Fact]
    public void Five_per_cent_on_top_is_rounded_down()
    {
        new SeatRange(120, 199).WithAddition(Proportion.Of(5, 100)).Should().Be(new SeatRange(120, 208));
        new SeatRange(120, 200).WithAddition(Proportion.Of(5, 100)).Should().Be(new SeatRange(120, 210));
    }

    [Fact]
    public void A_number_outside_the_range_is_named_with_its_gap()
    {
        SeatRange range = new(120, 191);

        range.Check(191, LocalizedText.Same("congress"), County.Article).Should().BeOfType<RuleFinding.Met>();
        range.Check(192, LocalizedText.Same("congress"), County.Article).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("congress: 192, at most 191 allowed, over by 1 — Test Law (2011) art. 1");
        range.Check(119, LocalizedText.Same("congress"), County.Article).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons[0].Number("gap").Should().Be(1);
    }

    [Fact]
    public void More_people_never_mean_fewer_seats() =>
        Gen.Select(Gen.Long[0, 3_000_000], Gen.Long[0, 100_000]).ForAll(
            (people, more) =>
            {
                long before = Formula.Maximum(people, County.CountyKind);
                long after = Formula.Maximum(people + more, County.CountyKind);
                after.Should().BeGreaterThanOrEqualTo(before).And.BeLessThanOrEqualTo(450);
            },
            cases: 5_000);

    [Fact]
    public void Bad_figures_are_a_mistake()
    {
        ((Action)(() => Formula.Maximum(-1, County.CountyKind))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = Formula with { PeoplePerSeat = 0 })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new SeatRange(2, 1))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new SeatRange(0, 1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_size_rule_without_a_figure_for_populous_places_leaves_it_open()
    {
        SizeRule rule = new() { Ordinary = new(15, 27), Populous = new(15, 35), PopulousAbove = 1_000_000 };

        rule.RangeFor(1_000_000).Should().Be(new SeatRange(15, 27));
        rule.RangeFor(1_000_001).Should().Be(new SeatRange(15, 35));
        (rule with { PopulousAbove = null }).RangeFor(1_000_001).Should().BeNull();
    }
}
