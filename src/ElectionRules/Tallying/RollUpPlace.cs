using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>A place in the tree over which tallies are added up.</summary>
/// <param name="Id">The place.</param>
/// <param name="Parent">The place that it belongs to; null for the top.</param>
/// <param name="Expected">The batches that the place itself must report, apart from those of places below it; may be none.</param>
public sealed record RollUpPlace(JurisdictionId Id, JurisdictionId? Parent, EquatableArray<BatchId> Expected);
