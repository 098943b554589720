using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario asks of a selection plan of the library.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Office">The office that is to be filled.</param>
/// <param name="Posts">The posts, 1 or more.</param>
/// <param name="Keeps">How many people each ballot before the last keeps, in order; what the plan says itself is left out.</param>
/// <param name="Law">The day whose law applies.</param>
public sealed record SelectionTerms(string Plan, OfficeId Office, int Posts, EquatableArray<int> Keeps, LocalDate Law);
