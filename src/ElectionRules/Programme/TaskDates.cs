using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>Dates the limits of a programme, given what is done.</summary>
internal sealed class TaskDates
{
    private readonly ProgrammePlan plan;
    private readonly IReadOnlyDictionary<AnchorId, LocalDate> anchors;
    private readonly WorkingCalendar? calendar;
    private readonly Dictionary<TaskId, LocalDate> done;
    private readonly Dictionary<TaskId, ProgrammeTask> byId;
    private readonly ILookup<TaskId, ProgrammeTask> waiting;
    private readonly Dictionary<TaskId, Deadline?> ownLatest = [];

    public TaskDates(
        ProgrammePlan plan,
        IReadOnlyDictionary<AnchorId, LocalDate> anchors,
        WorkingCalendar? calendar,
        Dictionary<TaskId, LocalDate> done)
    {
        this.plan = plan;
        this.anchors = anchors;
        this.calendar = calendar;
        this.done = done;
        byId = plan.Tasks.ToDictionary(task => task.Id);
        waiting = plan.Tasks
            .SelectMany(task => task.After.Distinct().Select(before => (before, task)))
            .ToLookup(pair => pair.before, pair => pair.task);
    }

    public IEnumerable<DatedTask> All() => plan.Tasks.Select(Of);

    public LocalDate? DoneOn(TaskId task) => done.TryGetValue(task, out LocalDate day) ? day : null;

    public LocalizedText Name(TaskId task) => byId[task].Name;

    private DatedTask Of(ProgrammeTask task)
    {
        Deadline? earliest = Dated(task, LimitKind.NotEarlier).MaxBy(deadline => deadline.Day);
        Deadline? latest = Followers(task).Prepend(task)
            .Select(OwnLatest)
            .OfType<Deadline>()
            .MinBy(deadline => deadline.Day);
        List<Reason> reasons = [.. task.Limits
            .Where(limit => DayOf(limit.Point.Anchor) is null)
            .Select(limit => Because(task, ProgrammeReasons.NoAnchorDay, limit, new ReasonFact("anchor", NameOf(limit.Point.Anchor))))];
        if (earliest is not null && latest is not null && earliest.Day > latest.Day)
        {
            reasons.Add(Because(
                task,
                ProgrammeReasons.NoDayLeft,
                latest.Limit,
                new("earliest", earliest.Day),
                new("latest", latest.Day),
                new("gap", Period.DaysBetween(latest.Day, earliest.Day))));
        }

        return new(task, earliest, latest, reasons.ToEquatableArray());
    }

    /// <summary>All tasks that wait for this one, directly or through others, nearest first.</summary>
    private List<ProgrammeTask> Followers(ProgrammeTask task)
    {
        List<ProgrammeTask> found = [.. waiting[task.Id]];
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(waiting[found[i].Id].Except(found));
        }

        return found;
    }

    private Deadline? OwnLatest(ProgrammeTask task)
    {
        if (!ownLatest.TryGetValue(task.Id, out Deadline? latest))
        {
            latest = Dated(task, LimitKind.NotLater).MinBy(deadline => deadline.Day);
            ownLatest.Add(task.Id, latest);
        }

        return latest;
    }

    private IEnumerable<Deadline> Dated(ProgrammeTask task, LimitKind kind)
    {
        foreach (TimeLimit limit in task.Limits.Where(limit => limit.Kind == kind))
        {
            if (DayOf(limit.Point.Anchor) is ({ } day, var isProjected))
            {
                yield return new(task.Id, limit, limit.Point.From(day, calendar), isProjected);
            }
        }
    }

    private (LocalDate Day, bool IsProjected)? DayOf(Anchor anchor) => anchor switch
    {
        Anchor.Given given => anchors.TryGetValue(given.Id, out LocalDate day) ? (day, false) : null,
        Anchor.Done before when DoneOn(before.Task) is { } day => (day, false),
        Anchor.Done before => OwnLatest(byId[before.Task]) is { } latest ? (latest.Day, true) : null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private LocalizedText NameOf(Anchor anchor) =>
        anchor is Anchor.Done before ? Name(before.Task) : LocalizedText.Same(anchor.ToString());

    private static Reason Because(ProgrammeTask task, ReasonCode code, TimeLimit limit, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, limit.Citation, facts) { Subject = task.Name };
}
