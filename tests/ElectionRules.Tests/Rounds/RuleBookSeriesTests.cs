using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Rounds;

public class RuleBookSeriesTests
{
    private static readonly RuleBook Any = new ChinaRuleBooks(Readings.Cautious).CountyChief.Versions[0];
    private static readonly RuleBook First = Version(new(2000, 1, 1), new(2004, 12, 31));
    private static readonly RuleBook Second = Version(new(2005, 1, 1), new(2009, 12, 31));
    private static readonly RuleBook AfterGap = Version(new(2011, 1, 1), new(2020, 6, 30));
    private static readonly RuleBookSeries Series = new([First, Second, AfterGap]);

    [Fact]
    public void Before_the_first_version_the_answer_names_its_first_day()
    {
        Series.Find(new(1999, 12, 31)).Should().Be(new RuleBookFinding.BeforeFirst(new(2000, 1, 1)));
        Series.Find(LocalDate.MinIsoValue).Should().Be(new RuleBookFinding.BeforeFirst(new(2000, 1, 1)));
    }

    [Theory]
    [InlineData(1999, "the first begins on 2000-01-01")]
    [InlineData(2010, "one ends on 2009-12-31, the next begins on 2011-01-01")]
    [InlineData(2021, "the last ended on 2020-06-30")]
    public void Asking_for_a_version_where_there_is_none_says_why(int year, string why) =>
        FluentActions.Invoking(() => Series.On(new(year, 1, 1))).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage($"No version of {Series.Id} is in force on that day: {why}.*");

    [Fact]
    public void On_its_first_and_last_day_a_version_is_in_force()
    {
        Series.Find(new(2000, 1, 1)).Should().Be(new RuleBookFinding.InForce(First));
        Series.Find(new(2004, 12, 31)).Should().Be(new RuleBookFinding.InForce(First));
        Series.Find(new(2005, 1, 1)).Should().Be(new RuleBookFinding.InForce(Second));
        Series.Find(new(2020, 6, 30)).Should().Be(new RuleBookFinding.InForce(AfterGap));
    }

    [Fact]
    public void Between_two_versions_the_answer_names_both_sides_of_the_gap()
    {
        RuleBookFinding.InGap gap = new(new(2009, 12, 31), new(2011, 1, 1));

        Series.Find(new(2010, 1, 1)).Should().Be(gap);
        Series.Find(new(2010, 12, 31)).Should().Be(gap);
        Series.Find(new(2009, 12, 31)).Should().Be(new RuleBookFinding.InForce(Second));
        Series.Find(new(2011, 1, 1)).Should().Be(new RuleBookFinding.InForce(AfterGap));
    }

    [Fact]
    public void After_the_last_version_the_answer_names_its_last_day() =>
        Series.Find(new(2020, 7, 1)).Should().Be(new RuleBookFinding.Ended(new(2020, 6, 30)));

    [Fact]
    public void On_returns_the_version_or_says_that_none_is_in_force()
    {
        Series.On(new(2005, 1, 1)).Should().Be(Second);
        FluentActions.Invoking(() => Series.On(new(2010, 6, 1))).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Versions_that_overlap_or_are_out_of_order_are_refused()
    {
        Refused(First, Version(new(2004, 12, 31), null));
        Refused(Second, First);
        Refused(Version(new(2000, 1, 1), null), Second);
        Refused(First, Second with { Id = "another" });
        Refused();
        FluentActions.Invoking(() => new RuleBookSeries(null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void Every_Chinese_series_changes_on_the_day_itself_and_not_before()
    {
        foreach (RuleBookSeries series in new ChinaRuleBooks(Readings.Cautious).All)
        {
            foreach (RuleBook version in series.Versions)
            {
                series.Find(version.InForce.From).Should().Be(new RuleBookFinding.InForce(version));
                series.Find(version.InForce.From.PlusDays(-1)).Should().NotBe(new RuleBookFinding.InForce(version));
            }

            series.Versions[^1].InForce.To.Should().BeNull("the current law has no known end");
        }
    }

    private static RuleBook Version(LocalDate from, LocalDate? to) => Any with { InForce = new EffectivePeriod(from, to) };

    private static void Refused(params RuleBook[] versions) =>
        FluentActions.Invoking(() => new RuleBookSeries(versions)).Should().ThrowExactly<ArgumentException>();
}
