using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using NodaTime;

namespace ElectionRules.Tests.Eligibility;

public class RollTimetableTests
{
    private static readonly LocalDate Election = new(2011, 6, 10);

    private static readonly RollTimetable Timetable = new()
    {
        PublicDaysBefore = new(20, County.Article),
        ObjectionWithin = new(5, County.Article),
        DecisionWithin = new(3, County.Article),
        SuitDaysBefore = new(5, County.Article),
        JudgmentDaysBefore = new(1, County.Article),
    };

    [Fact]
    public void Every_last_day_is_computed()
    {
        Timetable.For(Election, new LocalDate(2011, 5, 20)).Should().Be(new RollDeadlines(
            Publication: new(2011, 5, 21), Objection: new LocalDate(2011, 5, 25), Suit: new(2011, 6, 5), Judgment: new(2011, 6, 9)));
        Timetable.DecisionBy(new LocalDate(2011, 5, 30)).Should().Be(new LocalDate(2011, 6, 2));
    }

    [Fact]
    public void The_last_day_itself_is_in_time_and_the_next_is_late_by_one()
    {
        Timetable.CheckPublication(Election, new LocalDate(2011, 5, 21)).Should().BeOfType<RuleFinding.Met>();
        Timetable.CheckPublication(Election, new LocalDate(2011, 5, 22)).Should().BeOfType<RuleFinding.NotMet>().Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("publication of the roll: on 2011-05-22, allowed until 2011-05-21, late by 1 days — Test Law (2011) art. 1");
        Timetable.CheckObjection(new LocalDate(2011, 5, 21), new LocalDate(2011, 5, 26)).Should().BeOfType<RuleFinding.Met>();
        Timetable.CheckObjection(new LocalDate(2011, 5, 21), new LocalDate(2011, 5, 27)).Should().BeOfType<RuleFinding.NotMet>();
        Timetable.CheckSuit(Election, new LocalDate(2011, 6, 5)).Should().BeOfType<RuleFinding.Met>();
        Timetable.CheckSuit(Election, new LocalDate(2011, 6, 6)).Should().BeOfType<RuleFinding.NotMet>();
    }

    [Fact]
    public void Where_no_limit_is_laid_down_no_objection_is_late()
    {
        RollTimetable open = Timetable with { ObjectionWithin = null };

        open.For(Election, new LocalDate(2011, 5, 20)).Objection.Should().BeNull();
        open.CheckObjection(new LocalDate(2011, 5, 20), Election).Should().BeOfType<RuleFinding.Met>();
    }
}
