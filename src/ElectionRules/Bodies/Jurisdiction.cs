using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>An area as stated: its kind, its people and the area that it lies in.</summary>
/// <remarks>A statement, not yet checked; <see cref="JurisdictionTree"/> holds only areas that passed.</remarks>
public sealed record Jurisdiction
{
    /// <summary>Gets the id.</summary>
    public required JurisdictionId Id { get; init; }

    /// <summary>Gets the name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the kind, which gives the level.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public required AreaKind Kind { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the number of people.</summary>
    public required long Population { get; init; }

    /// <summary>Gets the area that it lies in, or null for the outermost.</summary>
    public required JurisdictionId? Parent { get; init; }
}
