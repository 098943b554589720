namespace ElectionRules.Ballots;

/// <summary>A paper that is void, or valid with marks that do not count, under a given <see cref="PaperRule"/>.</summary>
/// <param name="Paper">The paper's place in its batch, from 0.</param>
/// <param name="Void">Why the whole paper is void; null when it is valid but partly void.</param>
/// <param name="VoidedMarks">The marks that do not count, in the order of the paper; empty when the whole paper is void.</param>
/// <remarks>The <c>default</c> value says of the first paper that it is valid and has no void mark.</remarks>
public readonly record struct PaperFinding(long Paper, VoidReason? Void, EquatableArray<VoidedMark> VoidedMarks);
