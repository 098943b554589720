using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using NodaTime;

namespace ElectionRules.Tests.Eligibility;

public class PublicityRuleTests
{
    private static readonly LocalDate Monday = new(2015, 3, 2);

    private static readonly PublicityRule FiveWorkingDays =
        new() { Least = 5, Most = null, Counting = DayCounting.WorkingDays, Citation = County.Article };

    private static readonly PublicityRule SevenToFifteenDays =
        new() { Least = 7, Most = 15, Counting = DayCounting.CalendarDays, Citation = County.Article };

    [Fact]
    public void Working_days_skip_the_weekend()
    {
        FiveWorkingDays.Check(new(Monday, Monday.PlusDays(4)), IsWeekday).Should().BeOfType<RuleFinding.Met>();
        FiveWorkingDays.Check(new(Monday.PlusDays(-2), Monday.PlusDays(3)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle().Which.ToString()
            .Should().Be("made public for 4 days, at least 5 needed, short by 1 — Test Law (2011) art. 1");
    }

    [Fact]
    public void Calendar_days_have_both_ends()
    {
        SevenToFifteenDays.Check(new(Monday, Monday.PlusDays(5)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>();
        SevenToFifteenDays.Check(new(Monday, Monday.PlusDays(6)), IsWeekday).Should().BeOfType<RuleFinding.Met>();
        SevenToFifteenDays.Check(new(Monday, Monday.PlusDays(14)), IsWeekday).Should().BeOfType<RuleFinding.Met>();
        SevenToFifteenDays.Check(new(Monday, Monday.PlusDays(15)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons[0].Code.Should().Be(EligibilityReasons.PublicityLong);
    }

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
