using ElectionRules.Rounds;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario may refer to by id: rule books and their like. The formats know no statute; a caller supplies them.</summary>
public sealed record ScenarioLibrary
{
    /// <summary>Gets the finder of rule books: a series by its id, or null where there is none.</summary>
    public required Func<string, RuleBookSeries?> Books { get; init; }
}
