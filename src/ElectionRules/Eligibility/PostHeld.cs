using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A post of a career.</summary>
public sealed record PostHeld
{
    /// <summary>Gets the office.</summary>
    public required OfficeId Office { get; init; }

    /// <summary>Gets the grade, or null where the post has none.</summary>
    public required PostGrade? Grade { get; init; }

    /// <summary>Gets the days.</summary>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    public required DaySpan Days { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the number of the term (届次), or null where the post has no terms or it is not known.</summary>
    public required int? Session { get; init; }

    /// <summary>Returns the posts that a roster knows of a person, acting ones left out.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is null.</exception>
    public static EquatableArray<PostHeld> Of(Roster roster, PersonId person) => Guard.Against.Null(roster).Tenures
        .Where(tenure => tenure.Person == person && tenure.Basis != TenureBasis.Acting)
        .Select(tenure => new PostHeld
        {
            Office = tenure.Office,
            Grade = roster.Register[tenure.Office].Grade,
            Days = tenure.Days,
            Session = tenure.Session,
        })
        .ToEquatableArray();
}
