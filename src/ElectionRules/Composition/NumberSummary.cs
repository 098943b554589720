namespace ElectionRules.Composition;

/// <summary>The youngest, the oldest and the average of a group on an attribute that is a number.</summary>
public sealed record NumberSummary
{
    internal NumberSummary(AttributeId attribute, IReadOnlyCollection<long> numbers, int unknown)
    {
        Attribute = attribute;
        Known = numbers.Count;
        Unknown = unknown;
        Sum = numbers.Sum();
        Least = Known == 0 ? null : numbers.Min();
        Greatest = Known == 0 ? null : numbers.Max();
    }

    /// <summary>Gets the attribute.</summary>
    public AttributeId Attribute { get; }

    /// <summary>Gets the members whose number is known, 0 or more.</summary>
    public int Known { get; }

    /// <summary>Gets the members whose number is not known, 0 or more. They are left out of all the figures here.</summary>
    public int Unknown { get; }

    /// <summary>Gets the sum of the known numbers.</summary>
    public long Sum { get; }

    /// <summary>Gets the smallest number, or null where none is known.</summary>
    public long? Least { get; }

    /// <summary>Gets the largest number, or null where none is known.</summary>
    public long? Greatest { get; }

    /// <summary>Gets the exact average of the known numbers, or null where none is known.</summary>
    public Proportion? Average => Known == 0 ? null : Proportion.Of(Sum, Known);

    /// <summary>Returns the average as a whole number, for display; null where no number is known.</summary>
    /// <param name="rounding">How to round.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The rounding is not one of the named ones.</exception>
    public RoundedAverage? AverageTo(AverageRounding rounding) =>
        Average is { } average ? RoundedAverage.Of(average, rounding) : null;
}
