using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Programme;

/// <summary>A limit on the day of a task: not later, or not earlier, than a point.</summary>
public sealed record TimeLimit
{
    /// <summary>Creates a limit.</summary>
    /// <param name="kind">On which side of the point.</param>
    /// <param name="point">The point.</param>
    /// <param name="citation">The provision, or null where the programme itself set the limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="point"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not one of the named ones.</exception>
    public TimeLimit(LimitKind kind, DayPoint point, Citation? citation)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Point = Guard.Against.Null(point);
        Citation = citation;
    }

    /// <summary>Gets on which side of the point the task must be done.</summary>
    public LimitKind Kind { get; }

    /// <summary>Gets the point.</summary>
    public DayPoint Point { get; }

    /// <summary>Gets the provision, or null where the programme itself set the limit.</summary>
    public Citation? Citation { get; }
}
