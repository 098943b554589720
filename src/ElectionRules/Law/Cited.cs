using Ardalis.GuardClauses;

namespace ElectionRules.Law;

/// <summary>A value of a rule book together with the provision that it comes from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Cited<T>
    where T : notnull
{
    /// <summary>Creates a cited value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="citation">The provision.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Cited(T value, Citation citation)
    {
        Value = Guard.Against.Null(value);
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Returns the value and the short form of the provision.</summary>
    public override string ToString() => $"{Value} — {Citation}";
}
