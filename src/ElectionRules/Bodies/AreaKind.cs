using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>A kind of area and the level on which it stands, such as a county on level 4.</summary>
public sealed record AreaKind
{
    /// <summary>Creates a kind of area.</summary>
    /// <param name="id">The permanent key, such as <c>county</c>; not empty.</param>
    /// <param name="level">The level, 1 for the largest areas; several kinds may share one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or blank, or the level is not positive.</exception>
    public AreaKind(string id, int level)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Level = Guard.Against.NegativeOrZero(level);
    }

    /// <summary>Gets the permanent key.</summary>
    public string Id { get; }

    /// <summary>Gets the level, 1 for the largest areas.</summary>
    public int Level { get; }

    /// <summary>Returns the key.</summary>
    public override string ToString() => Id;
}
