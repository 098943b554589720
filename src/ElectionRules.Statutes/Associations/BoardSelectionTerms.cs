using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Statutes.Associations;

/// <summary>What the bylaws of an association fix for the selection of its board.</summary>
public sealed record BoardSelectionTerms
{
    /// <summary>Gets the office.</summary>
    public required OfficeId Office { get; init; }

    /// <summary>Gets the seats of the board, 1 or more.</summary>
    public required int Seats { get; init; }

    /// <summary>Gets how many people the members' recommendation keeps, 1 or more.</summary>
    public required int Shortlist { get; init; }

    /// <summary>Gets for how many days the shortlist is made known to the members, 1 or more.</summary>
    public required int PublicDays { get; init; }

    /// <summary>Gets what share of the members must take part in the vote.</summary>
    public required Requirement Turnout { get; init; }

    /// <summary>Gets what a person must reach in the vote.</summary>
    public required Requirement Pass { get; init; }

    /// <summary>Gets the bylaws.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Bylaws { get; init => field = Guard.Against.Null(value); }
}
