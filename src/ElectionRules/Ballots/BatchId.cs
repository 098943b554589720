using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>A batch of papers, named by a key that never changes: a box, a precinct, a scanner run.</summary>
/// <remarks>
/// Compared and ordered by ordinal characters, never by culture. The <c>default</c> value has an empty
/// <see cref="Value"/>, names nothing and is refused wherever an id is required.
/// </remarks>
public readonly record struct BatchId : IComparable<BatchId>
{
    private readonly string? value;

    /// <summary>Creates an id from its key.</summary>
    /// <param name="value">The key: not empty and not blank; "0" is a key like any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or blank.</exception>
    public BatchId(string value) => this.value = Guard.Against.NullOrWhiteSpace(value);

    /// <summary>Gets the key; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <summary>Tells whether one id comes before another in ordinal order.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator <(BatchId left, BatchId right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one id comes before another in ordinal order, or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator <=(BatchId left, BatchId right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one id comes after another in ordinal order.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator >(BatchId left, BatchId right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one id comes after another in ordinal order, or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator >=(BatchId left, BatchId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(BatchId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
