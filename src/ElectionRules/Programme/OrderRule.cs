using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Programme;

/// <summary>An order among whole groups of tasks: "townships first, the county after" (先乡镇后县上).</summary>
/// <remarks>Every task of the first group must be done before any of the second.</remarks>
public sealed record OrderRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="first">The tasks that come first; at least one.</param>
    /// <param name="then">The tasks that come after; at least one.</param>
    /// <param name="sameDay">Whether the same day is in order.</param>
    /// <param name="citation">The provision, or null where the programme itself set the rule.</param>
    /// <exception cref="ArgumentNullException">The name or a sequence is null.</exception>
    /// <exception cref="ArgumentException">A sequence is empty, or a task is on both sides.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public OrderRule(
        LocalizedText name, IEnumerable<TaskId> first, IEnumerable<TaskId> then, SameDayReading sameDay, Citation? citation)
    {
        Name = Guard.Against.Null(name);
        First = Guard.Against.NullOrEmpty(first).ToEquatableArray();
        Then = Guard.Against.NullOrEmpty(then).ToEquatableArray();
        SameDay = Guard.Against.EnumOutOfRange(sameDay);
        Citation = citation;
        if (First.Any(Then.Contains))
        {
            throw new ArgumentException("A task cannot come before itself.", nameof(then));
        }
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the tasks that come first; at least one.</summary>
    public EquatableArray<TaskId> First { get; }

    /// <summary>Gets the tasks that come after; at least one.</summary>
    public EquatableArray<TaskId> Then { get; }

    /// <summary>Gets whether the same day is in order.</summary>
    public SameDayReading SameDay { get; }

    /// <summary>Gets the provision, or null where the programme itself set the rule.</summary>
    public Citation? Citation { get; }
}
