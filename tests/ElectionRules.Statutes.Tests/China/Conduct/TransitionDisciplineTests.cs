using ElectionRules.Conduct;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Conduct;

public class TransitionDisciplineTests
{
    [Fact]
    public void Five_strictly_forbidden_seventeen_not_permitted_five_without_exception()
    {
        TransitionDiscipline.StrictlyForbidden.Should().HaveCount(5);
        TransitionDiscipline.NotPermitted.Should().HaveCount(17);
        TransitionDiscipline.Code.Sanctions.Select(sanction => sanction.Citation.ToString()).Distinct()
            .Should().Equal(Enumerable.Range(1, 5).Select(i => $"Transition Discipline Notice, without exception (2010) art. {i}"));
    }

    [Fact]
    public void Each_of_the_seventeen_stands_under_a_head()
    {
        TransitionDiscipline.NotPermitted.GroupBy(item => item.Under).Select(group => (group.Key, group.Count())).Should().Equal(
            (TransitionDiscipline.Canvassing, 3),
            (TransitionDiscipline.OfficeTrading, 2),
            (TransitionDiscipline.Lobbying, 2),
            (TransitionDiscipline.Appointing, 6),
            (TransitionDiscipline.Disrupting, 4));
    }

    [Fact]
    public void Every_item_is_cited_and_named_in_three_languages()
    {
        TransitionDiscipline.Code.Prohibitions.Should().OnlyContain(item =>
            item.Citation.Instrument.Id == ChinaInstruments.TransitionDisciplineNotice.Id && item.Name.Simplified != item.Name.English);
        TransitionDiscipline.Code.Prohibitions.Select(item => item.Name.English).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(1, Standing.UnderInspection, typeof(BreachOutcome.NotListed))]
    [InlineData(1, Standing.OnTheList, typeof(BreachOutcome.StruckFromList))]
    [InlineData(1, Standing.InOffice, typeof(BreachOutcome.OutsideTheElection))]
    [InlineData(2, Standing.OnTheList, typeof(BreachOutcome.StruckFromList))]
    [InlineData(6, Standing.OnTheList, typeof(BreachOutcome.OutsideTheElection))]
    [InlineData(9, Standing.NotStanding, typeof(BreachOutcome.OutsideTheElection))]
    public void Only_canvassing_touches_the_list(int item, Standing standing, Type outcome)
    {
        TransitionDiscipline.Code.Judge(Breach(item), standing).Should().BeOfType(outcome);
    }

    [Fact]
    public void What_follows_is_what_the_five_say()
    {
        TransitionDiscipline.Code.Judge(Breach(1), Standing.InOffice).Consequences.Should().Equal(new Consequence.OfficeEnds());
        TransitionDiscipline.Code.Judge(Breach(2), Standing.OnTheList).Consequences
            .Should().Equal(new Consequence.StruckFromList(), new Consequence.Disciplined());
        TransitionDiscipline.Code.Judge(Breach(4), Standing.InOffice).Consequences.Should().Equal(
            new Consequence.Suspended(), new Consequence.Disciplined(), new Consequence.HandedOver(), new Consequence.OfficeEnds());
        TransitionDiscipline.Code.Judge(Breach(7), Standing.NotStanding).Consequences
            .Should().Equal(new Consequence.NotPromoted(), new Consequence.Disciplined(), new Consequence.Recorded());
        TransitionDiscipline.Code.Judge(Breach(8), Standing.NotStanding).Consequences
            .Should().Equal(new Consequence.DecisionVoid(), new Consequence.HeldResponsible());
    }

    [Fact]
    public void The_report_found_no_breach()
    {
        TransitionDiscipline.Code.Count([]).Sum(row => row.Established + row.Alleged + row.Dismissed).Should().Be(0);
    }

    [Theory]
    [InlineData(2015, 8, 28, null)]
    [InlineData(2015, 8, 29, "34")]
    [InlineData(2020, 10, 17, "34")]
    [InlineData(2020, 10, 18, "35")]
    public void Support_from_abroad_is_banned_since_2015(int year, int month, int day, string? article)
    {
        ForeignFunding.On(new(year, month, day))?.Prohibitions[0].Citation.Article.Should().Be(article);
        (ForeignFunding.On(new(year, month, day)) is null).Should().Be(article is null);
    }

    [Theory]
    [InlineData(Standing.UnderInspection, typeof(BreachOutcome.NotListed))]
    [InlineData(Standing.OnTheList, typeof(BreachOutcome.StruckFromList))]
    [InlineData(Standing.InOffice, typeof(BreachOutcome.Void))]
    public void Support_from_abroad_costs_the_place_or_the_election(Standing standing, Type outcome)
    {
        Breach breach = new(
            new PersonId("lin"), LocalizedText.Same("Lin"), ForeignFunding.Accepting, new LocalDate(2021, 5, 2), BreachState.Established);

        ForeignFunding.On(new(2021, 6, 1))!.Judge(breach, standing).Should().BeOfType(outcome);
    }

    private static Breach Breach(int item) => new(
        new PersonId("lin"),
        LocalizedText.Same("Lin"),
        TransitionDiscipline.NotPermittedItem(item),
        new LocalDate(2011, 5, 2),
        BreachState.Established);
}
