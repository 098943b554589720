using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>Days of living in an area.</summary>
/// <param name="Area">The smallest area known.</param>
/// <param name="Days">The days.</param>
public sealed record Residence(JurisdictionId Area, DaySpan Days);
