using ElectionRules.Law;

namespace ElectionRules.Formats.Reports;

/// <summary>What a candidate had to reach in a ballot, in votes.</summary>
/// <param name="Requirement">The share, and of what.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Base">The size of the base.</param>
/// <param name="Least">The fewest votes that pass.</param>
internal sealed record NeededVotes(Requirement Requirement, Citation Citation, long Base, long Least);
