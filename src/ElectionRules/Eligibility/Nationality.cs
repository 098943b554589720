using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A nationality and the days on which it was held.</summary>
public sealed record Nationality
{
    /// <summary>Creates it.</summary>
    /// <param name="country">The key of the country, such as <c>CN</c>.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key is empty or blank.</exception>
    public Nationality(string country, DaySpan days)
    {
        Country = Guard.Against.NullOrWhiteSpace(country);
        Days = Guard.Against.Null(days);
    }

    /// <summary>Gets the key of the country, such as <c>CN</c>.</summary>
    public string Country { get; }

    /// <summary>Gets the days.</summary>
    public DaySpan Days { get; }
}
