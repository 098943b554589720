using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A membership in an organisation, such as a party or an association.</summary>
/// <param name="Organization">The key of the organisation.</param>
/// <param name="Days">The days.</param>
public sealed record Membership(string Organization, DaySpan Days);
