using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A restriction and its days.</summary>
/// <param name="Kind">The restriction.</param>
/// <param name="Days">The days.</param>
public sealed record RestrictedRights(RightsRestriction Kind, DaySpan Days);
