namespace ElectionRules.Formats.Scenarios;

/// <summary>A body whose members are those elected in some contests.</summary>
internal sealed record RollLinkSpec(ScenarioBody Body, IReadOnlyList<Located<ContestSpec>> From);
