using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>A person in an office, as stated: since when, until when, on what basis.</summary>
/// <remarks>A statement, not yet checked; <see cref="Roster"/> holds only tenures that passed.</remarks>
public sealed record Tenure
{
    /// <summary>Gets the person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Gets the office.</summary>
    public required OfficeId Office { get; init; }

    /// <summary>Gets the days.</summary>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    public required DaySpan Days { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the number of the term (届次) that it belongs to, 1 or more.</summary>
    public required int Session { get; init; }

    /// <summary>Gets how the office was gained.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The basis is not one of the named ones.</exception>
    public required TenureBasis Basis { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the votes with which it was gained, or null where they are not known. The succession of alternates needs them.</summary>
    public long? Votes { get; init; }

    /// <summary>Gets why it ended, or null while it goes on or where it is not known.</summary>
    public TenureEnd? End { get; init; }
}
