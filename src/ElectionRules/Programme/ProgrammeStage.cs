using Ardalis.GuardClauses;

namespace ElectionRules.Programme;

/// <summary>A stage of a programme with its tasks in order.</summary>
public sealed record ProgrammeStage
{
    /// <summary>Creates a stage.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="tasks">The tasks in order; at least one.</param>
    /// <exception cref="ArgumentNullException">The name, the sequence or a task is null.</exception>
    /// <exception cref="ArgumentException">There is no task.</exception>
    public ProgrammeStage(LocalizedText name, params IEnumerable<ProgrammeTask> tasks)
    {
        Name = Guard.Against.Null(name);
        Tasks = Guard.Against.NullOrEmpty(tasks).Select(task => Guard.Against.Null(task, nameof(tasks))).ToEquatableArray();
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the tasks in order; at least one.</summary>
    public EquatableArray<ProgrammeTask> Tasks { get; }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;
}
