using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Programme;

/// <summary>One piece of work in a programme: who answers for it, what it waits for, and when it must be done.</summary>
public sealed record ProgrammeTask
{
    /// <summary>Creates a task that waits for nothing and has no limit.</summary>
    /// <param name="id">The key; not the <c>default</c> id.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one.</exception>
    public ProgrammeTask(TaskId id, LocalizedText name)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the key.</summary>
    public TaskId Id { get; }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the tasks that must be done before this one; may be empty.</summary>
    public EquatableArray<TaskId> After { get; init; }

    /// <summary>Gets the limits, all of which apply; may be empty.</summary>
    public EquatableArray<TimeLimit> Limits { get; init; }

    /// <summary>Gets the people who answer for the task (责任到人); empty while nobody is named.</summary>
    public EquatableArray<PersonId> Responsible { get; init; }

    /// <summary>Gets the provision that the task comes from, or null where the programme itself set it.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;
}
