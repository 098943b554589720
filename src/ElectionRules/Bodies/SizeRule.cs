using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>The size of a body in two bands: one for ordinary areas, one for populous ones.</summary>
public sealed record SizeRule
{
    /// <summary>Gets the sizes in an ordinary area.</summary>
    /// <exception cref="ArgumentNullException">The range is null.</exception>
    public required SeatRange Ordinary { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the sizes in a populous area.</summary>
    /// <exception cref="ArgumentNullException">The range is null.</exception>
    public required SeatRange Populous { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the number of people above which an area is populous, or null where the law names none.</summary>
    public required long? PopulousAbove { get; init; }

    /// <summary>Returns the sizes allowed.</summary>
    /// <param name="population">The people, 0 or more.</param>
    /// <returns>The range, or null where the law does not say which areas are populous: somebody must decide.</returns>
    /// <exception cref="ArgumentException"><paramref name="population"/> is negative.</exception>
    public SeatRange? RangeFor(long population)
    {
        Guard.Against.Negative(population);
        return PopulousAbove is { } above ? (population > above ? Populous : Ordinary) : null;
    }
}
