namespace ElectionRules.Formats.Scenarios;

/// <summary>A contest whose winners must have been elected in one of some earlier contests.</summary>
internal sealed record AmongSpec(ContestSpec Contest, IReadOnlyList<Located<ContestSpec>> Of);
