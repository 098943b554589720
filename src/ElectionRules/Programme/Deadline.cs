using NodaTime;

namespace ElectionRules.Programme;

/// <summary>A limit with its date.</summary>
public sealed record Deadline
{
    internal Deadline(TaskId of, TimeLimit limit, LocalDate day, bool isProjected)
    {
        Of = of;
        Limit = limit;
        Day = day;
        IsProjected = isProjected;
    }

    /// <summary>Gets the task whose limit it is: the task itself, or one that waits for it.</summary>
    public TaskId Of { get; }

    /// <summary>Gets the limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Gets the date.</summary>
    public LocalDate Day { get; }

    /// <summary>
    /// Gets a value indicating whether the date is counted from a task that is not done yet, taken to be done on the last day of
    /// its own limits.
    /// </summary>
    public bool IsProjected { get; }
}
