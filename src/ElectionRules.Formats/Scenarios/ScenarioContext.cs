using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What the further parts of a report are computed from: the tables, the library, and the contests as decided.</summary>
internal sealed record ScenarioContext(
    ScenarioTables Tables, ScenarioLibrary Library, DateInterval Calendar, IReadOnlyList<ContestResult> Contests);
