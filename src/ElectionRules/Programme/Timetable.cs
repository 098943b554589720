using NodaTime;

namespace ElectionRules.Programme;

/// <summary>A programme with its dates and what has been done so far.</summary>
/// <remarks>
/// A limit counted from a task that is not done yet is dated from the last day of that task's own limits, and marked as projected.
/// A task must also be done by the last day of every task that waits for it.
/// </remarks>
public sealed class Timetable
{
    private readonly IReadOnlyDictionary<AnchorId, LocalDate> anchors;
    private readonly WorkingCalendar? calendar;
    private readonly IReadOnlyDictionary<TaskId, LocalDate> done;

    internal Timetable(
        ProgrammePlan plan,
        IReadOnlyDictionary<AnchorId, LocalDate> anchors,
        WorkingCalendar? calendar,
        IReadOnlyDictionary<TaskId, LocalDate> done)
    {
        Plan = plan;
        this.anchors = anchors;
        this.calendar = calendar;
        this.done = done;
    }

    /// <summary>Gets the programme.</summary>
    public ProgrammePlan Plan { get; }

    /// <summary>Gets every task with its dates, knowing all that is recorded as done, stage by stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Counting working days leaves the period that the calendar covers.</exception>
    public EquatableArray<DatedTask> Tasks => Dates(LocalDate.MaxIsoValue).All().ToEquatableArray();

    /// <summary>Records that a task was done.</summary>
    /// <param name="task">The task.</param>
    /// <param name="day">The day on which it was done.</param>
    /// <returns>A new timetable; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There is no such task, or it is recorded already.</exception>
    public Timetable WithDone(TaskId task, LocalDate day)
    {
        if (Plan.Tasks.All(known => known.Id != task))
        {
            throw new ArgumentException($"{task} is not in the programme.", nameof(task));
        }

        Dictionary<TaskId, LocalDate> all = done.ToDictionary();
        return all.TryAdd(task, day)
            ? new(Plan, anchors, calendar, all)
            : throw new ArgumentException($"{task} is recorded as done already.", nameof(task));
    }

    /// <summary>Tells how every task stands on a day. What was done later is not known yet.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">Counting working days leaves the period that the calendar covers.</exception>
    public DayReport On(LocalDate day)
    {
        TaskDates dates = Dates(day);
        return new(
            day,
            dates.All().Select(task => TaskCheck.On(day, task, dates.DoneOn(task.Task.Id), dates.Name)).ToEquatableArray(),
            OrderCheck.Breaches(Plan, dates.DoneOn, dates.Name).ToEquatableArray());
    }

    private TaskDates Dates(LocalDate day) =>
        new(Plan, anchors, calendar, done.Where(entry => entry.Value <= day).ToDictionary());
}
