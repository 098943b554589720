using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Bodies;

public class ChinaBodyFiguresTests
{
    private static readonly LocalDate InTheReport = new(2011, 6, 23);

    [Theory]
    [InlineData(10_000_000, 640)]
    [InlineData(10_000_001, 640)]
    [InlineData(10_250_000, 650)]
    [InlineData(12_000_000, 650)]
    public void A_city_has_at_most_650_above_ten_million(long population, long most) =>
        ChinaSeats.City.On(InTheReport).Value.Maximum(population, ChinaAreaKinds.CityWithDistricts).Should().Be(most);

    [Fact]
    public void A_province_steps_by_150_000_a_municipality_by_25_000_and_both_stop_at_1_000()
    {
        ChinaSeats.Province.On(InTheReport).Value.Maximum(35_712_000, ChinaAreaKinds.Province).Should().Be(588);
        ChinaSeats.Province.On(InTheReport).Value.Maximum(110_000_000, ChinaAreaKinds.Province).Should().Be(1_000);
        ChinaSeats.Municipality.On(InTheReport).Value.Maximum(23_000_000, ChinaAreaKinds.Municipality).Should().Be(1_000);
        ChinaSeats.Province.On(new LocalDate(2003, 1, 1)).Value.Maximum(99_000_000, ChinaAreaKinds.Province).Should().Be(1_010, "the ceiling named a population then");
    }

    [Fact]
    public void Before_1995_national_law_had_no_formula() =>
        ChinaSeats.County.TryFind(new LocalDate(1995, 2, 27), out _).Should().BeFalse();

    [Fact]
    public void Small_places_may_have_fewer_than_the_base()
    {
        ChinaSeats.County.On(InTheReport).Value.RangeFor(49_999, ChinaAreaKinds.County).Least.Should().Be(1);
        ChinaSeats.County.On(InTheReport).Value.RangeFor(50_000, ChinaAreaKinds.County).Least.Should().Be(120);
        ChinaSeats.Township.On(InTheReport).Value.RangeFor(1_999, ChinaAreaKinds.Township).Least.Should().Be(1);
        ChinaSeats.Township.On(InTheReport).Value.RangeFor(2_000, ChinaAreaKinds.Township).Should().Be(new SeatRange(40, 41));
    }

    [Fact]
    public void Five_per_cent_more_where_it_was_decided() =>
        ChinaSeats.County.On(InTheReport).Value.RangeFor(400_000, ChinaAreaKinds.AutonomousCounty)
            .WithAddition(ChinaSeats.Addition.Value).Most.Should().Be(210);

    [Fact]
    public void Every_township_has_a_deputy_in_the_county_congress_and_a_district_one_to_three()
    {
        DistributionOutcome.Distributed outcome = SeatDistribution.ByLargestRemainder(
            [new(new("large"), 390_000), new(new("small"), 900)], 192, ChinaSeats.LeastPerTownship)
            .Should().BeOfType<DistributionOutcome.Distributed>().Subject;

        outcome.Seats.Select(unit => unit.Seats).Should().Equal(191, 1);
        new DistrictRule(ChinaSeats.District.On(InTheReport)).Check([new(new("d"), 900, 4)], 4).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle().Which.Citation!.ToString().Should().Be("Electoral Law (1995–2015) art. 24");
    }

    [Theory]
    [InlineData("2010-03-13", 4)]
    [InlineData("2010-03-14", 1)]
    public void Town_and_country_count_the_same_since_14_March_2010(string day, int ratio) =>
        ChinaSeats.RuralPerUrban.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Value.Should().Be(ratio);

    [Fact]
    public void The_report_352_Party_delegates_are_in_the_usual_range() =>
        ChinaSeats.CountyPartyDelegates.Value.Check(352, LocalizedText.Same("Party congress"), ChinaSeats.CountyPartyDelegates.Citation)
            .Should().BeOfType<RuleFinding.Met>();

    [Fact]
    public void A_county_standing_committee_grows_with_the_law()
    {
        ChinaCommitteeSizes.CountyStandingCommittee.On(InTheReport).Value.RangeFor(400_000).Should().Be(new SeatRange(15, 27));
        ChinaCommitteeSizes.CountyStandingCommittee.On(InTheReport).Value.RangeFor(1_000_001).Should().Be(new SeatRange(15, 35));
        ChinaCommitteeSizes.CountyStandingCommittee.On(new LocalDate(2015, 8, 29)).Value.RangeFor(400_000).Should().Be(new SeatRange(15, 35));
        ChinaCommitteeSizes.CountyStandingCommittee.On(new LocalDate(2026, 1, 1)).Value.RangeFor(1_000_001).Should().Be(new SeatRange(15, 45));
        ChinaCommitteeSizes.CountyStandingCommittee.On(new LocalDate(2003, 1, 1)).Value.RangeFor(400_000).Should().BeNull();
    }

    [Fact]
    public void A_township_term_is_three_years_until_26_October_2004_and_five_since()
    {
        ChinaTerms.TownshipCongress.On(new LocalDate(2004, 10, 26)).Value.Should().Be(Period.FromYears(3));
        ChinaTerms.TownshipCongress.On(new LocalDate(2004, 10, 27)).Value.Should().Be(Period.FromYears(5));
        ChinaTerms.TownshipGovernment.On(InTheReport).Value.Should().Be(Period.FromYears(5));
    }

    [Fact]
    public void A_committee_member_may_hold_nothing_in_four_kinds_of_organ() =>
        ChinaTenure.StandingCommitteeMember.Cast<Incompatibility.WithBodiesOfKind>().Select(rule => rule.Kind).Should().BeEquivalentTo(
            [ChinaBodyKinds.Government, ChinaBodyKinds.SupervisoryCommission, ChinaBodyKinds.Court, ChinaBodyKinds.Procuratorate]);

    [Fact]
    public void A_mandate_ends_for_five_causes_and_takes_the_chair_with_it()
    {
        ChinaTenure.DeputyMandateEnds.Select(cause => cause.Value).Should().Equal(
            TenureEnd.MovedAway, TenureEnd.Resigned, TenureEnd.StayedAway, TenureEnd.Recalled, TenureEnd.Disqualified);
        ChinaTenure.FallsWithMandate.Citation.ToString().Should().Be("Electoral Law (2020) art. 54, 56");
    }

    [Fact]
    public void Two_mandates_are_cited_by_the_version_in_force() =>
        ChinaTenure.Deputy.On(InTheReport).Citation.ToString().Should().Be("Electoral Law (2010) art. 45");

    [Fact]
    public void Figures_whose_source_was_not_read_do_not_claim_to_be_certain()
    {
        ChinaSeats.County.On(new LocalDate(2026, 1, 1)).Citation.IsCertain.Should().BeTrue();
        ChinaSeats.Township.On(InTheReport).Citation.IsCertain.Should().BeFalse();
        ChinaMotions.RecallOfCountyDeputy.On(new LocalDate(2000, 1, 1)).Value.Proposers[0].Citation.Content.Should().Be(Evidence.Unverified);
        ChinaSeats.CountyPartyDelegates.Citation.Note.Should().Contain("from memory");
    }

    [Fact]
    public void Levels_go_down_from_the_nation_to_the_township()
    {
        ChinaAreaKinds.Nation.Level.Should().Be(1);
        ChinaAreaKinds.Township.Level.Should().Be(5);
        ChinaAreaKinds.CityDistrict.Level.Should().Be(ChinaAreaKinds.County.Level);
    }
}
