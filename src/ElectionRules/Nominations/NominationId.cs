using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>One nomination as handed in: a list of one name or more with those who put it forward, named by its file number or the like.</summary>
/// <remarks>
/// Compared by ordinal characters, never by culture. The <c>default</c> value has an empty
/// <see cref="Value"/>, names nothing and is refused wherever an id is required.
/// </remarks>
public readonly record struct NominationId
{
    private readonly string? value;

    /// <summary>Creates an id from its key.</summary>
    /// <param name="value">The key: not empty and not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or blank.</exception>
    public NominationId(string value) => this.value = Guard.Against.NullOrWhiteSpace(value);

    /// <summary>Gets the key; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public override string ToString() => Value;
}
