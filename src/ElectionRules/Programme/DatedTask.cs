using ElectionRules.Transcripts;

namespace ElectionRules.Programme;

/// <summary>A task with its dates.</summary>
public sealed record DatedTask
{
    internal DatedTask(ProgrammeTask task, Deadline? earliest, Deadline? latest, EquatableArray<Reason> reasons)
    {
        Task = task;
        Earliest = earliest;
        Latest = latest;
        Reasons = reasons;
    }

    /// <summary>Gets the task.</summary>
    public ProgrammeTask Task { get; }

    /// <summary>Gets the first day on which the task may be done, or null where nothing sets one.</summary>
    public Deadline? Earliest { get; }

    /// <summary>
    /// Gets the last day on which the task may be done, or null where nothing sets one: the earliest of its own limits and of those
    /// of the tasks that wait for it.
    /// </summary>
    public Deadline? Latest { get; }

    /// <summary>Gets which limits have no date yet, and whether the dates leave no day; empty where all is well.</summary>
    public EquatableArray<Reason> Reasons { get; }
}
