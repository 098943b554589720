namespace ElectionRules.Formats.Scenarios;

/// <summary>A reading of open law that the scenario chose.</summary>
/// <param name="Name">The open point, such as <c>runoffTurnout</c>.</param>
/// <param name="Value">The reading, such as <c>sameAsFirst</c>.</param>
public sealed record ScenarioReading(string Name, string Value);
