using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Bodies;

/// <summary>Worked examples of seat numbers.</summary>
public class WorkedExamplesSeatsTests
{
    private static readonly LocalDate InTheReport = new(2011, 6, 23);
    private static readonly LocalizedText Congress = LocalizedText.Same("county congress");

    [Fact]
    public void W32_A_county_of_400_000_has_at_most_200_deputies_in_2011_and_220_since_18_October_2020()
    {
        ChinaSeats.County.On(InTheReport).Value.Maximum(400_000, ChinaAreaKinds.County).Should().Be(200);
        ChinaSeats.County.On(new LocalDate(2020, 10, 17)).Value.Maximum(400_000, ChinaAreaKinds.County).Should().Be(200);
        ChinaSeats.County.On(new LocalDate(2020, 10, 18)).Value.Maximum(400_000, ChinaAreaKinds.County).Should().Be(220);
    }

    [Fact]
    public void W33_The_report_192_county_deputies()
    {
        Cited<SeatFormula> formula = ChinaSeats.County.On(InTheReport);

        Check(359_999).Should().BeOfType<RuleFinding.NotMet>().Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("county congress: 192, at most 191 allowed, over by 1 — Electoral Law (2010) art. 11(1)(3)");
        Check(360_000).Should().BeOfType<RuleFinding.Met>();
        Check(1_000_000).Should().BeOfType<RuleFinding.Met>();
        formula.Value.Maximum(360_000, ChinaAreaKinds.County).Should().Be(192);
        formula.Value.Maximum(364_999, ChinaAreaKinds.County).Should().Be(192);
        formula.Value.Maximum(365_000, ChinaAreaKinds.County).Should().Be(193);
        formula.Citation.IsCertain.Should().BeFalse("the formula of 2010 is known from local rules that restate it");

        RuleFinding Check(long population) =>
            formula.Value.RangeFor(population, ChinaAreaKinds.County).Check(192, Congress, formula.Citation);
    }

    [Theory]
    [InlineData("2004-10-27", "cn/township", 100)]
    [InlineData("2004-10-27", "cn/town", 103)]
    [InlineData("2010-03-13", "cn/ethnic-township", 100)]
    [InlineData("2010-03-14", "cn/township", 103)]
    [InlineData("2020-10-17", "cn/township", 103)]
    [InlineData("2020-10-18", "cn/township", 108)]
    public void W35_A_township_of_95_000(string day, string kind, long most)
    {
        SeatFormula formula = ChinaSeats.Township.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Value;

        formula.Maximum(95_000, new AreaKind(kind, 5)).Should().Be(most);
    }

    [Fact, Trait("wrong-variant", "one table for all years")]
    public void W32_One_table_for_all_years_would_give_the_report_twenty_seats_too_many()
    {
        long today = ChinaSeats.County.On(new LocalDate(2026, 1, 1)).Value.Maximum(360_000, ChinaAreaKinds.County);

        today.Should().Be(212);
        ChinaSeats.County.On(InTheReport).Value.Maximum(360_000, ChinaAreaKinds.County).Should().Be(192);
    }
}
