using System.Diagnostics;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Shows how a programme stands on the last day of the calendar, and what would be late if work had stopped before.</summary>
internal sealed class ProgrammePart(ProgrammeSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Stage", "阶段", "階段"),
        new("Task", "任务", "任務"),
        new("Responsible", "责任人", "責任人"),
        new("Not before", "最早日期", "最早日期"),
        new("Due", "最迟日期", "最遲日期"),
        new("Done", "完成日期", "完成日期"),
        new("Standing", "状况", "狀況"),
    ];

    private static readonly EquatableArray<LocalizedText> LateColumns =
    [
        new("Task", "任务", "任務"),
        new("Due", "最迟日期", "最遲日期"),
        new("Days late", "逾期天数", "逾期天數"),
    ];

    private readonly ProgrammeDates dates = new(spec, context);

    public void Go()
    {
        if (dates.Plan() is not { } plan)
        {
            return;
        }

        try
        {
            Show(plan);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            spec.Template.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder, "Counting the days of this programme leaves the years 1 to 9999. Correct its days or the calendar.");
        }
    }

    private void Show(ProgrammePlan plan)
    {
        Timetable schedule = dates.Schedule(plan);
        Timetable timetable = dates.WithAllDone(plan, schedule);
        DayReport last = timetable.On(context.Calendar.End);
        parts.Measure(Figures.Of(plan.Name, new("stages", "阶段数", "階段數")), plan.Stages.Count, spec.PublishedStages);
        parts.Measure(Figures.Of(plan.Name, new("tasks", "任务数", "任務數")), plan.Tasks.Count(), spec.PublishedTasks);
        parts.Measure(
            Figures.Of(plan.Name, new("tasks late on the last day", "最后一日逾期任务", "最後一日逾期任務")), last.Late.Count(), spec.PublishedLate);
        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Programme", "工作安排", "工作安排"), plan.Name),
            Summary = spec.Note,
            Columns = Columns,
            Rows = [.. plan.Stages.SelectMany(stage => stage.Tasks.Select(task => Row(stage, last.Of(task.Id))))],
            Reasons = [.. last.Findings.Select(ReasonOf).OfType<Reason>(), .. last.OutOfOrder],
        });
        if (spec.Stopped is { } stopped && dates.Check(stopped))
        {
            LookAhead(schedule, timetable.On(stopped.Value));
        }
    }

    private void LookAhead(Timetable halted, DayReport stopped)
    {
        LocalDate close = context.Calendar.End;
        foreach (TaskFinding finding in stopped.Findings)
        {
            halted = DoneOn(finding) is LocalDate day ? halted.WithDone(finding.Task.Id, day) : halted;
        }

        TaskFinding.Late[] late = [.. halted.On(close).Late];
        string stop = Figures.Day(stopped.Day);
        string end = Figures.Day(close);
        parts.Sections.Add(new()
        {
            Title = Figures.Of(halted.Plan.Name, new("what would be late", "将逾期的任务", "將逾期的任務")),
            Summary = new(
                FormattableString.Invariant($"Tasks late on {end} if nothing were done after {stop}: {late.Length}. Tasks without a last day are never late."),
                FormattableString.Invariant($"如果{stop}之后工作停止，到{end}将逾期的任务：{late.Length}项。没有最迟日期的任务不算逾期。"),
                FormattableString.Invariant($"如果{stop}之後工作停止，到{end}將逾期的任務：{late.Length}項。沒有最遲日期的任務不算逾期。")),
            Columns = LateColumns,
            Rows = [.. late.Select(task => LateRow(task, close))],
            Reasons = [.. late.Select(task => task.Reason)],
        });
    }

    private static EquatableArray<LocalizedText> LateRow(TaskFinding.Late task, LocalDate close)
    {
        LocalDate due = task.Dated.Latest!.Day;
        return [task.Task.Name, Figures.Cell(due), Figures.Cell(Period.DaysBetween(due, close))];
    }

    private EquatableArray<LocalizedText> Row(ProgrammeStage stage, TaskFinding finding) =>
    [
        stage.Name,
        finding.Task.Name,
        Responsible(finding.Task),
        Figures.Cell(finding.Dated.Earliest?.Day),
        Figures.Cell(finding.Dated.Latest?.Day),
        Figures.Cell(DoneOn(finding)),
        Standing(finding),
    ];

    private LocalizedText Responsible(ProgrammeTask task)
    {
        List<string> names = [];
        foreach (PersonId id in task.Responsible)
        {
            if (context.Tables.People.TryFind(id.Value, out Located<Candidate>? person))
            {
                names.Add(person.Value.Name);
            }
        }

        return names.Count == 0
            ? Figures.None
            : new(string.Join(", ", names), string.Join('、', names), string.Join('、', names));
    }

    private static LocalDate? DoneOn(TaskFinding finding) => finding switch
    {
        TaskFinding.DoneInTime done => done.Day,
        TaskFinding.DoneLate done => done.Day,
        TaskFinding.DoneTooEarly done => done.Day,
        TaskFinding.DoneUnjudged done => done.Day,
        _ => null,
    };

    private static Reason? ReasonOf(TaskFinding finding) => finding switch
    {
        TaskFinding.Late late => late.Reason,
        TaskFinding.DoneLate late => late.Reason,
        TaskFinding.DoneTooEarly early => early.Reason,
        _ => null,
    };

    private static LocalizedText Standing(TaskFinding finding) => finding switch
    {
        TaskFinding.DoneInTime => new("done in time", "按时完成", "按時完成"),
        TaskFinding.DoneLate => new("done late", "逾期完成", "逾期完成"),
        TaskFinding.DoneTooEarly => new("done too early", "过早完成", "過早完成"),
        TaskFinding.DoneUnjudged => new("done, limit unknown", "已完成，期限不明", "已完成，期限不明"),
        TaskFinding.Late => new("late", "逾期", "逾期"),
        TaskFinding.DueToday => new("due on this day", "当日到期", "當日到期"),
        TaskFinding.NotYetDue => new("not yet due", "未到期", "未到期"),
        TaskFinding.Undated => new("not done, no last day", "未完成，无期限", "未完成，無期限"),
        _ => throw new UnreachableException(),
    };
}
