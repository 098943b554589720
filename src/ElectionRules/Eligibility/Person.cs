using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>What is known of a person, as dated facts.</summary>
/// <remarks>
/// A property left null says that nothing is known; an empty list says that there is none. A rule that needs an unknown
/// fact answers that it is missing, never that it holds or fails. Facts are statements; <see cref="PersonRegister"/>
/// refuses those that cannot be.
/// </remarks>
public sealed record Person
{
    /// <summary>Gets the id.</summary>
    public required PersonId Id { get; init; }

    /// <summary>Gets the name. Treat it as hostile wherever it is shown.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the day of birth, or null where it is not known.</summary>
    public LocalDate? Birth { get; init; }

    /// <summary>Gets the day of death, or null where none is known.</summary>
    public LocalDate? Death { get; init; }

    /// <summary>Gets the area in which the person grew up, or null where it is not known.</summary>
    public JurisdictionId? GrewUpIn { get; init; }

    /// <summary>Gets the nationalities, or null where nothing is known.</summary>
    public EquatableArray<Nationality>? Nationalities { get; init; }

    /// <summary>Gets what restricted the electoral rights, or null where nothing is known; empty says that nothing did.</summary>
    public EquatableArray<RestrictedRights>? Restrictions { get; init; }

    /// <summary>Gets the memberships, or null where nothing is known.</summary>
    public EquatableArray<Membership>? Memberships { get; init; }

    /// <summary>Gets the education completed, or null where nothing is known.</summary>
    public EquatableArray<Education>? Educations { get; init; }

    /// <summary>Gets the service, or null where nothing is known.</summary>
    public EquatableArray<Service>? Services { get; init; }

    /// <summary>Gets the posts held, present ones included, or null where nothing is known.</summary>
    public EquatableArray<PostHeld>? Posts { get; init; }

    /// <summary>Gets where the person lived, or null where nothing is known.</summary>
    public EquatableArray<Residence>? Residences { get; init; }

    /// <summary>Gets the relatives that matter, or null where nothing is known.</summary>
    public EquatableArray<KinTie>? Kin { get; init; }

    /// <summary>Gets the contests in which the person agreed to stand, or null where nothing is known.</summary>
    public EquatableArray<Consent>? Consents { get; init; }

    /// <summary>Gets qualities without dates, each key at most once; a key that is not there is not known.</summary>
    public EquatableArray<Trait> Traits { get; init; }

    /// <summary>Returns the value of a quality, or null where it is not known.</summary>
    /// <param name="key">The key of the quality, such as <c>sex</c>.</param>
    public string? TraitOf(string key) => Traits.FirstOrDefault(trait => string.Equals(trait.Key, key, StringComparison.Ordinal))?.Value;

    /// <summary>Returns the highest education completed by a day, or null where nothing is known.</summary>
    /// <param name="day">The day.</param>
    public EducationLevel? EducationOn(LocalDate day) => Educations?
        .Where(education => education.Since <= day)
        .Select(education => education.Level)
        .DefaultIfEmpty(EducationLevel.None)
        .Max();
}
