using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>Days of living in an area.</summary>
public sealed record Residence
{
    /// <summary>Creates it.</summary>
    /// <param name="area">The smallest area known.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The area is the <c>default</c> one.</exception>
    public Residence(JurisdictionId area, DaySpan days)
    {
        Area = Guard.Against.Default(area);
        Days = Guard.Against.Null(days);
    }

    /// <summary>Gets the smallest area known.</summary>
    public JurisdictionId Area { get; }

    /// <summary>Gets the days.</summary>
    public DaySpan Days { get; }
}
