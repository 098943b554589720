namespace ElectionRules.Formats.Scenarios;

/// <summary>A body of a scenario.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">What kind of body it is, such as <c>township-congress</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Jurisdiction">The place it belongs to.</param>
/// <param name="Members">How many belong to it, 1 or more.</param>
public sealed record ScenarioBody(BodyId Id, string Kind, LocalizedText Name, JurisdictionId Jurisdiction, long Members);
