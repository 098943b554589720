using ElectionRules.Programme;
using static ElectionRules.Tests.Programme.Days;

namespace ElectionRules.Tests.Programme;

public class ProgrammePlanTests
{
    [Fact]
    public void Tasks_that_wait_for_each_other_are_refused_with_the_ring()
    {
        PlanDecision decision = Decide([], Task("a"), Task("b", "a", "d"), Task("c", "b"), Task("d", "c"));

        Reasons(decision).Should().Equal("each of these waits for the next, and the last for the first: b, d, c");
    }

    [Fact]
    public void A_task_that_waits_for_itself_is_a_ring_of_one()
    {
        Reasons(Decide([], Task("a", "a"))).Should().Equal("each of these waits for the next, and the last for the first: a");
    }

    [Fact]
    public void Two_ways_to_one_task_are_no_ring()
    {
        Decide([], Task("a"), Task("b", "a"), Task("c", "a"), Task("d", "b", "c")).Should().BeOfType<PlanDecision.Accepted>();
    }

    [Fact]
    public void Days_counted_from_each_other_are_refused()
    {
        PlanDecision decision = Decide(
            [],
            Task("a").Limited(LimitKind.NotLater, AfterDone("b", 3)),
            Task("b").Limited(LimitKind.NotLater, AfterDone("a", 3)));

        Reasons(decision).Should().Equal("the day of each of these is counted from the next, and the last from the first: a, b");
    }

    [Fact]
    public void An_order_of_groups_against_the_tasks_is_refused()
    {
        OrderRule order = new(LocalizedText.Same("order"), [Id("b")], [Id("a")], SameDayReading.InOrder, null);

        Reasons(Decide([order], Task("a"), Task("b", "a")))
            .Should().Equal("each of these waits for the next, and the last for the first: a, b");
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        OrderRule order = new(LocalizedText.Same("order"), [Id("nobody")], [Id("a")], SameDayReading.InOrder, null);

        PlanDecision decision = Decide([order], Task("a"), Task("a"), Task("b", "x").Limited(LimitKind.NotLater, AfterDone("y", 1)));

        Reasons(decision).Should().Equal(
            "a is the key of two tasks",
            "b refers to x, which is not in the programme",
            "b refers to y, which is not in the programme",
            "order refers to nobody, which is not in the programme");
    }

    [Fact]
    public void A_very_long_chain_is_no_problem()
    {
        ProgrammeTask[] tasks = [Task("t0"), .. Enumerable.Range(1, 3_000).Select(i => Task($"t{i}", $"t{i - 1}"))];

        Decide([], [.. tasks.Reverse()]).Should().BeOfType<PlanDecision.Accepted>();
    }

    [Fact]
    public void People_answer_for_tasks()
    {
        ProgrammePlan plan = Plan(Task("a"), Task("b"));

        ProgrammePlan assigned = plan.Assign(Id("a"), new PersonId("lin"), new PersonId("wu"));

        assigned.Unassigned.Select(t => t.Id).Should().Equal(Id("b"));
        assigned.Tasks.First().Responsible.Should().Equal(new PersonId("lin"), new PersonId("wu"));
        plan.Unassigned.Should().HaveCount(2);
        plan.Invoking(p => p.Assign(Id("x"), new PersonId("lin"))).Should().Throw<ArgumentException>().WithParameterName("task");
        plan.Invoking(p => p.Assign(Id("a"))).Should().Throw<ArgumentException>().WithParameterName("persons");
    }

    [Fact]
    public void A_day_that_nothing_is_counted_from_is_a_wrong_name()
    {
        Plan(Task("a")).Invoking(p => p.Dated(June(10))).Should().Throw<ArgumentException>().WithMessage("No limit is counted from election-day.*");
    }

    [Fact]
    public void Working_days_without_a_calendar_are_refused_at_once()
    {
        ProgrammePlan plan = Plan(Task("a").Limited(
            LimitKind.NotLater,
            new(new Anchor.Given(ElectionDay), DayDirection.Before, 5, DayUnit.WorkingDays, PeriodCounting.AnchorNotCounted)));

        plan.Invoking(p => p.Dated(June(10))).Should().Throw<ArgumentNullException>().WithParameterName("calendar");
    }

    [Fact]
    public void Plans_compare_by_value()
    {
        Plan(Task("a"), Task("b", "a")).Should().Be(Plan(Task("a"), Task("b", "a")));
    }

    private static IEnumerable<string> Reasons(PlanDecision decision) =>
        ((PlanDecision.Refused)decision).Reasons.Select(reason => reason.ToString());
}
