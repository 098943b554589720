using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>A kind of body, such as a congress or a government, named by a key that never changes.</summary>
/// <remarks>The <c>default</c> value has an empty <see cref="Value"/> and is refused wherever a kind is required.</remarks>
public readonly record struct BodyKind
{
    private readonly string? value;

    /// <summary>Creates a kind from its key.</summary>
    /// <param name="value">The key: not empty and not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or blank.</exception>
    public BodyKind(string value) => this.value = Guard.Against.NullOrWhiteSpace(value);

    /// <summary>Gets the key; empty for the <c>default</c> value.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public override string ToString() => Value;
}
