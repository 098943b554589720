using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>A body as stated: what it is, where, how large, in which term, filled by whom.</summary>
/// <remarks>A statement, not yet checked; <see cref="BodyRegister"/> holds only bodies that passed.</remarks>
public sealed record Body
{
    /// <summary>Gets the id, the same in every term.</summary>
    public required BodyId Id { get; init; }

    /// <summary>Gets the name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the kind.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>Gets the area, or null for a body of no area, such as an association's board.</summary>
    public required JurisdictionId? Area { get; init; }

    /// <summary>Gets the number of members, 1 or more.</summary>
    public required int Size { get; init; }

    /// <summary>Gets the term that runs or is to be filled.</summary>
    /// <exception cref="ArgumentNullException">The term is null.</exception>
    public required Term Term { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets who fills it.</summary>
    /// <exception cref="ArgumentNullException">The electorate is null.</exception>
    public required Electorate Electorate { get; init => field = Guard.Against.Null(value); }
}
