using ElectionRules.Law;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Law;

public class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2010, 3, 14);
    private static readonly LocalDate Last = new(2015, 8, 28);

    [Fact]
    public void Both_ends_are_in_force_and_the_days_beside_them_are_not()
    {
        EffectivePeriod period = new(First, Last);

        period.Contains(First.PlusDays(-1)).Should().BeFalse();
        period.Contains(First).Should().BeTrue();
        period.Contains(Last).Should().BeTrue();
        period.Contains(Last.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Without_a_known_end_every_later_day_is_in_force()
    {
        EffectivePeriod period = new(First, null);

        period.Contains(First.PlusDays(-1)).Should().BeFalse();
        period.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
    }

    [Fact]
    public void One_day_is_a_period() => new EffectivePeriod(First, First).Contains(First).Should().BeTrue();

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        FluentActions.Invoking(() => new EffectivePeriod(First, First.PlusDays(-1))).Should().ThrowExactly<ArgumentOutOfRangeException>();

    [Fact]
    public void Periods_compare_by_value() => new EffectivePeriod(First, Last).Should().Be(new EffectivePeriod(First, Last));

    [Fact]
    public void The_text_is_ISO_in_every_culture()
    {
        Cultures.Each(() => new EffectivePeriod(First, Last).ToString()).Should().AllBe("2010-03-14..2015-08-28");
        new EffectivePeriod(First, null).ToString().Should().Be("2010-03-14..");
    }
}
