using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A membership in an organisation, such as a party or an association.</summary>
public sealed record Membership
{
    /// <summary>Creates it.</summary>
    /// <param name="organization">The key of the organisation.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key is empty or blank.</exception>
    public Membership(string organization, DaySpan days)
    {
        Organization = Guard.Against.NullOrWhiteSpace(organization);
        Days = Guard.Against.Null(days);
    }

    /// <summary>Gets the key of the organisation.</summary>
    public string Organization { get; }

    /// <summary>Gets the days.</summary>
    public DaySpan Days { get; }
}
