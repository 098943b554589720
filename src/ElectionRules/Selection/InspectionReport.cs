using NodaTime;

namespace ElectionRules.Selection;

/// <summary>What an inspection found.</summary>
/// <param name="Findings">One finding for each person inspected.</param>
/// <param name="Publicity">The first and the last day on which the names were public, both counted; null where they were not.</param>
public sealed record InspectionReport(EquatableArray<InspectionFinding> Findings, DateInterval? Publicity);
