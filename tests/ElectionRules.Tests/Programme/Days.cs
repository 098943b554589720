using ElectionRules.Programme;
using NodaTime;

namespace ElectionRules.Tests.Programme;

/// <summary>Days and tasks of a fictional programme of June 2011.</summary>
internal static class Days
{
    public static readonly AnchorId ElectionDay = new("election-day");

    /// <summary>Saturdays and Sundays rest; Monday 6 June is a holiday; Saturday 18 June is worked.</summary>
    public static readonly WorkingCalendar Calendar = new(
        new DateInterval(new(2011, 1, 1), new(2011, 12, 31)),
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [new(2011, 6, 6)],
        [new(2011, 6, 18)]);

    public static LocalDate June(int day) => new(2011, 6, day);

    public static LocalDate May(int day) => new(2011, 5, day);

    public static TaskId Id(string id) => new(id);

    public static ProgrammeTask Task(string id, params string[] after) => new(Id(id), LocalizedText.Same(id))
    {
        After = after.Select(Id).ToEquatableArray(),
    };

    public static ProgrammeTask Limited(this ProgrammeTask task, LimitKind kind, DayPoint point) =>
        task with { Limits = task.Limits.Append(new TimeLimit(kind, point, null)).ToEquatableArray() };

    public static DayPoint Before(int days) =>
        new(new Anchor.Given(ElectionDay), DayDirection.Before, days, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted);

    public static DayPoint AfterDone(string task, int days) =>
        new(new Anchor.Done(Id(task)), DayDirection.After, days, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted);

    public static PlanDecision Decide(IEnumerable<OrderRule> orders, params ProgrammeTask[] tasks) =>
        ProgrammePlan.Make(LocalizedText.Same("programme"), [new(LocalizedText.Same("stage"), tasks)], orders, null);

    public static ProgrammePlan Plan(params ProgrammeTask[] tasks) => ((PlanDecision.Accepted)Decide([], tasks)).Plan;

    public static Timetable Dated(this ProgrammePlan plan, LocalDate electionDay) =>
        plan.Schedule(new Dictionary<AnchorId, LocalDate> { [ElectionDay] = electionDay }, null);

    public static Timetable Undated(this ProgrammePlan plan) => plan.Schedule(new Dictionary<AnchorId, LocalDate>(), null);
}
