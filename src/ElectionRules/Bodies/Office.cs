using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Bodies;

/// <summary>An office as stated: its posts, who fills them and what its holder must and may not be.</summary>
/// <remarks>A statement, not yet checked; <see cref="BodyRegister"/> holds only offices that passed. A deputy's mandate is an office too.</remarks>
public sealed record Office
{
    /// <summary>Gets the id, the same in every term.</summary>
    public required OfficeId Id { get; init; }

    /// <summary>Gets the name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the body that the office belongs to.</summary>
    public required BodyId Body { get; init; }

    /// <summary>Gets a value indicating whether its holder is, by it, a member of the body.</summary>
    public required bool GivesMembership { get; init; }

    /// <summary>Gets the number of posts, 1 or more.</summary>
    public required int Posts { get; init; }

    /// <summary>Gets who fills it.</summary>
    /// <exception cref="ArgumentNullException">The electorate is null.</exception>
    public required Electorate Electorate { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the body that the holder must belong to first, or null where none is named.</summary>
    public required Cited<BodyId>? MustBeMemberOf { get; init; }

    /// <summary>Gets the body whose approval completes the election, or null where none is needed.</summary>
    public required Cited<BodyId>? ApprovalAbove { get; init; }

    /// <summary>Gets the grade of the post, or null where posts are not graded.</summary>
    public required PostGrade? Grade { get; init; }

    /// <summary>Gets what may not be held beside it; may be empty.</summary>
    public required EquatableArray<Incompatibility> Incompatibilities { get; init; }

    /// <summary>Gets how long one person may stay; empty for no limit.</summary>
    public required EquatableArray<Cited<TenureLimit>> TenureLimits { get; init; }

    /// <summary>Gets the rule on exchange with other places, or null where there is none.</summary>
    public required Cited<ExchangeRule>? Exchange { get; init; }

    /// <summary>Gets how a vacancy may be filled, the first choice first; empty where nothing is laid down.</summary>
    public required EquatableArray<Cited<FillingMethod>> Filling { get; init; }
}
