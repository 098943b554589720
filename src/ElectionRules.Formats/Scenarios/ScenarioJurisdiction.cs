namespace ElectionRules.Formats.Scenarios;

/// <summary>A place of a scenario.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level, such as <c>county</c> or <c>township</c>.</param>
/// <param name="Parent">The place above; null at the top.</param>
/// <param name="Population">Its people; null where not known.</param>
public sealed record ScenarioJurisdiction(JurisdictionId Id, LocalizedText Name, string Level, JurisdictionId? Parent, long? Population);
