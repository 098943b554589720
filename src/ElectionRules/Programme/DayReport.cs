using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>How a programme stands on a day, knowing what was done by then.</summary>
public sealed record DayReport
{
    internal DayReport(LocalDate day, EquatableArray<TaskFinding> findings, EquatableArray<Reason> outOfOrder)
    {
        Day = day;
        Findings = findings;
        OutOfOrder = outOfOrder;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how each task stands, stage by stage.</summary>
    public EquatableArray<TaskFinding> Findings { get; }

    /// <summary>Gets what was done out of order; empty where nothing was.</summary>
    public EquatableArray<Reason> OutOfOrder { get; }

    /// <summary>Gets the tasks that are late: not done, and their last day over.</summary>
    public IEnumerable<TaskFinding.Late> Late => Findings.OfType<TaskFinding.Late>();

    /// <summary>Returns how one task stands.</summary>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentException">There is no such task.</exception>
    public TaskFinding Of(TaskId task) => Findings.FirstOrDefault(finding => finding.Task.Id == task)
        ?? throw new ArgumentException($"{task} is not in the programme.", nameof(task));
}
