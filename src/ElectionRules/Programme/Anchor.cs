using Ardalis.GuardClauses;

namespace ElectionRules.Programme;

/// <summary>What days are counted from: a fixed day, a day given by name, or the day on which a task is done.</summary>
public abstract record Anchor
{
    private protected Anchor()
    {
    }

    /// <summary>A day given by name when the programme is dated, such as the election day.</summary>
    public sealed record Given : Anchor
    {
        /// <summary>Creates the anchor.</summary>
        /// <param name="id">The name; not the <c>default</c> id.</param>
        /// <exception cref="ArgumentException">The id is the <c>default</c> one.</exception>
        public Given(AnchorId id) => Id = Guard.Against.Default(id);

        /// <summary>Gets the name.</summary>
        public AnchorId Id { get; }

        /// <summary>Returns the name.</summary>
        public override string ToString() => Id.ToString();
    }

    /// <summary>The day on which another task is done.</summary>
    public sealed record Done : Anchor
    {
        /// <summary>Creates the anchor.</summary>
        /// <param name="task">The task; not the <c>default</c> id.</param>
        /// <exception cref="ArgumentException">The id is the <c>default</c> one.</exception>
        public Done(TaskId task) => Task = Guard.Against.Default(task);

        /// <summary>Gets the task.</summary>
        public TaskId Task { get; }

        /// <summary>Returns the key of the task.</summary>
        public override string ToString() => Task.ToString();
    }
}
