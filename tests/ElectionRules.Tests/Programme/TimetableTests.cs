using CsCheck;
using ElectionRules.Programme;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Tests.Programme.Days;

namespace ElectionRules.Tests.Programme;

public class TimetableTests
{
    private static readonly ProgrammePlan VoterList = Plan(Task("list").Limited(LimitKind.NotLater, Before(20)));

    [Theory]
    [InlineData(20, typeof(TaskFinding.NotYetDue))]
    [InlineData(21, typeof(TaskFinding.DueToday))]
    [InlineData(22, typeof(TaskFinding.Late))]
    public void At_least_20_days_before_10_June_ends_with_21_May(int mayDay, Type finding)
    {
        VoterList.Dated(June(10)).On(May(mayDay)).Of(Id("list")).Should().BeOfType(finding);
    }

    [Theory]
    [InlineData(21, typeof(TaskFinding.DoneInTime))]
    [InlineData(22, typeof(TaskFinding.DoneLate))]
    public void Done_on_the_last_day_is_in_time(int mayDay, Type finding)
    {
        VoterList.Dated(June(10)).WithDone(Id("list"), May(mayDay)).On(June(1)).Of(Id("list")).Should().BeOfType(finding);
    }

    [Fact]
    public void Late_says_by_how_many_days()
    {
        DayReport report = VoterList.Dated(June(10)).On(June(1));

        report.Late.Single().Reason.ToString().Should().Be("list: due on 2011-05-21, late by 11 days on 2011-06-01");
        ((TaskFinding.DoneLate)VoterList.Dated(June(10)).WithDone(Id("list"), May(23)).On(June(1)).Of(Id("list"))).Reason.ToString()
            .Should().Be("list: done on 2011-05-23, due on 2011-05-21, late by 2 days");
        ((TaskFinding.NotYetDue)VoterList.Dated(June(10)).On(May(1)).Of(Id("list"))).DaysLeft.Should().Be(20);
    }

    [Fact]
    public void What_was_done_later_is_not_known_on_the_day()
    {
        Timetable timetable = VoterList.Dated(June(10)).WithDone(Id("list"), May(23));

        timetable.On(May(22)).Of(Id("list")).Should().BeOfType<TaskFinding.Late>();
        timetable.On(May(23)).Of(Id("list")).Should().BeOfType<TaskFinding.DoneLate>();
    }

    [Fact]
    [Trait("wrong-variant", "election day is counted as the first of the twenty days")]
    public void Counting_the_election_day_would_give_a_day_too_many()
    {
        ProgrammePlan wrong = Plan(Task("list").Limited(
            LimitKind.NotLater,
            new(new Anchor.Given(ElectionDay), DayDirection.Before, 20, DayUnit.CalendarDays, PeriodCounting.AnchorCounted)));

        wrong.Dated(June(10)).On(May(22)).Of(Id("list")).Should().BeOfType<TaskFinding.DueToday>();
        VoterList.Dated(June(10)).On(May(22)).Of(Id("list")).Should().BeOfType<TaskFinding.Late>();
    }

    [Theory]
    [InlineData(11, typeof(TaskFinding.DoneTooEarly))]
    [InlineData(12, typeof(TaskFinding.DoneInTime))]
    [InlineData(20, typeof(TaskFinding.DoneInTime))]
    [InlineData(21, typeof(TaskFinding.DoneLate))]
    public void A_period_of_7_to_15_days_has_both_its_ends(int juneDay, Type finding)
    {
        ProgrammePlan plan = Plan(
            Task("begins"),
            Task("ends", "begins")
                .Limited(LimitKind.NotEarlier, AfterDone("begins", 7))
                .Limited(LimitKind.NotLater, AfterDone("begins", 15)));

        plan.Undated().WithDone(Id("begins"), June(5)).WithDone(Id("ends"), June(juneDay)).On(June(30)).Of(Id("ends"))
            .Should().BeOfType(finding);
    }

    [Fact]
    public void A_limit_counted_from_an_open_task_is_projected_and_then_known()
    {
        ProgrammePlan plan = Plan(
            Task("list").Limited(LimitKind.NotLater, Before(20)),
            Task("objections", "list").Limited(LimitKind.NotLater, AfterDone("list", 5)));

        Deadline projected = plan.Dated(June(10)).Tasks[1].Latest!;
        Deadline known = plan.Dated(June(10)).WithDone(Id("list"), May(11)).Tasks[1].Latest!;

        (projected.Day, projected.IsProjected).Should().Be((May(26), true));
        (known.Day, known.IsProjected).Should().Be((May(16), false));
    }

    [Fact]
    public void A_task_without_a_limit_of_its_own_is_late_when_it_holds_up_another()
    {
        ProgrammePlan plan = Plan(Task("register"), Task("check", "register"), Task("list", "check").Limited(LimitKind.NotLater, Before(20)));

        DayReport report = plan.Dated(June(10)).WithDone(Id("register"), May(1)).On(May(23));

        report.Late.Select(finding => finding.Reason.ToString()).Should().Equal(
            "check: holds up list, due on 2011-05-21, late by 2 days on 2011-05-23",
            "list: due on 2011-05-21, late by 2 days on 2011-05-23");
    }

    [Fact]
    public void Without_a_limit_or_a_day_to_count_from_nothing_is_late()
    {
        ProgrammePlan plan = Plan(Task("free"), Task("list").Limited(LimitKind.NotLater, Before(20)));

        DayReport report = plan.Undated().WithDone(Id("list"), May(1)).On(June(1));

        ((TaskFinding.Undated)report.Of(Id("free"))).Reasons.Select(r => r.ToString()).Should().Equal("free: no limit is set");
        report.Of(Id("list")).Should().BeOfType<TaskFinding.DoneUnjudged>();
        ((TaskFinding.Undated)plan.Undated().On(June(1)).Of(Id("list"))).Reasons.Select(r => r.ToString())
            .Should().Equal("list: counted from election-day, whose day is not known");
        plan.Undated().WithDone(Id("free"), May(1)).On(June(1)).Of(Id("free")).Should().BeOfType<TaskFinding.DoneInTime>();
    }

    [Fact]
    public void Limits_that_leave_no_day_are_reported()
    {
        ProgrammePlan plan = Plan(
            Task("a").Limited(LimitKind.NotEarlier, Before(7)).Limited(LimitKind.NotLater, Before(10)),
            Task("b").Limited(LimitKind.NotEarlier, Before(7)).Limited(LimitKind.NotLater, Before(7)));

        Timetable timetable = plan.Dated(June(20));

        timetable.Tasks[0].Reasons.Select(r => r.ToString())
            .Should().Equal("a: not before 2011-06-13 and not after 2011-06-10, 3 days apart");
        timetable.Tasks[1].Reasons.Should().BeEmpty();
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(11, false)]
    public void Done_before_what_it_waits_for_is_out_of_order(int juneDay, bool isOutOfOrder)
    {
        Timetable timetable = Plan(Task("a"), Task("b", "a")).Undated().WithDone(Id("a"), June(10)).WithDone(Id("b"), June(juneDay));

        timetable.On(June(30)).OutOfOrder.Select(r => r.ToString())
            .Should().Equal(isOutOfOrder ? ["b: done on 2011-06-09, before a"] : []);
    }

    [Fact]
    public void Done_while_what_it_waits_for_is_open_is_out_of_order()
    {
        Plan(Task("a"), Task("b", "a")).Undated().WithDone(Id("b"), June(9)).On(June(9)).OutOfOrder.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(9, SameDayReading.InOrder, 2)]
    [InlineData(10, SameDayReading.InOrder, 0)]
    [InlineData(10, SameDayReading.OutOfOrder, 1)]
    [InlineData(11, SameDayReading.OutOfOrder, 0)]
    public void Townships_first(int countyDay, SameDayReading sameDay, int breaches)
    {
        OrderRule order = new(LocalizedText.Same("townships first"), [Id("east"), Id("west")], [Id("county")], sameDay, null);
        ProgrammePlan plan = ((PlanDecision.Accepted)Decide([order], Task("east"), Task("west"), Task("county"))).Plan;
        int east = countyDay == 9 ? 10 : 8;

        DayReport report = plan.Undated()
            .WithDone(Id("east"), June(east)).WithDone(Id("west"), June(10)).WithDone(Id("county"), June(countyDay)).On(June(30));

        report.OutOfOrder.Should().HaveCount(breaches);
        if (breaches == 2)
        {
            report.OutOfOrder[0].ToString().Should().Be("townships first: county was done on 2011-06-09, before east");
        }
    }

    [Fact]
    public void Unknown_and_repeated_records_are_refused()
    {
        Timetable timetable = VoterList.Dated(June(10)).WithDone(Id("list"), May(1));

        timetable.Invoking(t => t.WithDone(Id("list"), May(2))).Should().Throw<ArgumentException>().WithParameterName("task");
        timetable.Invoking(t => t.WithDone(Id("x"), May(2))).Should().Throw<ArgumentException>().WithParameterName("task");
        timetable.On(May(1)).Invoking(r => r.Of(Id("x"))).Should().Throw<ArgumentException>().WithParameterName("task");
    }

    [Fact]
    public void Each_task_stands_as_its_dates_say()
    {
        Gen.Select(Gen.Int[1, 40], Gen.Int[-60, 20], Gen.Int[-60, 20], Gen.Bool).ForAll(
            (days, today, doneOn, isDone) =>
            {
                LocalDate election = June(10);
                Timetable timetable = Plan(Task("t").Limited(LimitKind.NotLater, Before(days))).Dated(election);
                timetable = isDone ? timetable.WithDone(Id("t"), election.PlusDays(doneOn)) : timetable;
                TaskFinding finding = timetable.On(election.PlusDays(today)).Of(Id("t"));
                return isDone && doneOn <= today
                    ? finding is TaskFinding.DoneInTime == (doneOn <= -days) && finding is TaskFinding.DoneLate == (doneOn > -days)
                    : finding is TaskFinding.Late == (today > -days)
                        && finding is TaskFinding.DueToday == (today == -days)
                        && finding is TaskFinding.NotYetDue == (today < -days);
            },
            cases: 4_000);
    }
}
