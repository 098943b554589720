using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A nationality and the days on which it was held.</summary>
/// <param name="Country">The key of the country, such as <c>CN</c>.</param>
/// <param name="Days">The days.</param>
public sealed record Nationality(string Country, DaySpan Days);
