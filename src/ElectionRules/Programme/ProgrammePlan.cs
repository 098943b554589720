using Ardalis.GuardClauses;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>A programme without dates: stages, tasks, and the order among them. Every reference holds and nothing runs in a ring.</summary>
public sealed record ProgrammePlan
{
    private ProgrammePlan(
        LocalizedText name, EquatableArray<ProgrammeStage> stages, EquatableArray<OrderRule> orders, Citation? citation)
    {
        Name = name;
        Stages = stages;
        Orders = orders;
        Citation = citation;
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the stages in order.</summary>
    public EquatableArray<ProgrammeStage> Stages { get; private init; }

    /// <summary>Gets the orders among groups of tasks; may be empty.</summary>
    public EquatableArray<OrderRule> Orders { get; }

    /// <summary>Gets where the division into stages and tasks comes from, or null where the body itself made it.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets all tasks, stage by stage.</summary>
    public IEnumerable<ProgrammeTask> Tasks => Stages.SelectMany(stage => stage.Tasks);

    /// <summary>Gets the tasks that nobody answers for, stage by stage.</summary>
    public IEnumerable<ProgrammeTask> Unassigned => Tasks.Where(task => task.Responsible.Count == 0);

    /// <summary>Makes a programme of stages, or says everything that is wrong with them.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="stages">The stages in order; at least one.</param>
    /// <param name="orders">The orders among groups of tasks; may be empty.</param>
    /// <param name="citation">Where the division comes from, or null where the body itself made it.</param>
    /// <exception cref="ArgumentNullException">The name, a sequence or an element is null.</exception>
    /// <exception cref="ArgumentException">There is no stage.</exception>
    public static PlanDecision Make(
        LocalizedText name, IEnumerable<ProgrammeStage> stages, IEnumerable<OrderRule> orders, Citation? citation)
    {
        Guard.Against.Null(name);
        ProgrammePlan plan = new(
            name,
            Guard.Against.NullOrEmpty(stages).Select(stage => Guard.Against.Null(stage, nameof(stages))).ToEquatableArray(),
            Guard.Against.Null(orders).Select(order => Guard.Against.Null(order, nameof(orders))).ToEquatableArray(),
            citation);
        return PlanCheck.Faults([.. plan.Tasks], plan.Orders) is { Count: > 0 } faults
            ? new PlanDecision.Refused(faults)
            : new PlanDecision.Accepted(plan);
    }

    /// <summary>Names the people who answer for a task, in place of any named before.</summary>
    /// <param name="task">The task.</param>
    /// <param name="persons">The people; at least one.</param>
    /// <exception cref="ArgumentException">There is no such task, nobody is named, or an id is the <c>default</c> one.</exception>
    public ProgrammePlan Assign(TaskId task, params ReadOnlySpan<PersonId> persons)
    {
        if (persons.IsEmpty || persons.Contains(default))
        {
            throw new ArgumentException("Name the people who answer for the task.", nameof(persons));
        }

        if (Tasks.All(known => known.Id != task))
        {
            throw new ArgumentException($"{task} is not in the programme.", nameof(task));
        }

        EquatableArray<PersonId> responsible = EquatableArray.Create(persons);
        return this with
        {
            Stages = Stages.Select(stage => new ProgrammeStage(
                stage.Name,
                stage.Tasks.Select(known => known.Id == task ? known with { Responsible = responsible } : known))).ToEquatableArray(),
        };
    }

    /// <summary>Puts dates to the programme.</summary>
    /// <param name="anchors">The days known by name; a day not given leaves the limits counted from it without a date.</param>
    /// <param name="calendar">The working days, or null where no limit counts them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="anchors"/> is null, or working days are counted and there is no calendar.</exception>
    /// <exception cref="ArgumentException">A day is given that no limit is counted from: a wrong name, most likely.</exception>
    public Timetable Schedule(IReadOnlyDictionary<AnchorId, LocalDate> anchors, WorkingCalendar? calendar)
    {
        Guard.Against.Null(anchors);
        List<DayPoint> points = [.. Tasks.SelectMany(task => task.Limits).Select(limit => limit.Point)];
        HashSet<AnchorId> used = [.. points.Select(point => point.Anchor).OfType<Anchor.Given>().Select(anchor => anchor.Id)];
        foreach (AnchorId anchor in anchors.Keys.Where(anchor => !used.Contains(anchor)))
        {
            throw new ArgumentException($"No limit is counted from {anchor}.", nameof(anchors));
        }

        if (points.Exists(point => point.Unit == DayUnit.WorkingDays))
        {
            Guard.Against.Null(calendar);
        }

        return new(this, anchors.ToDictionary(), calendar, new Dictionary<TaskId, LocalDate>());
    }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;
}
