using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>One change of a <see cref="TallyLedger"/>.</summary>
/// <param name="Batch">The batch concerned.</param>
/// <param name="Before">Its tally before the change; null when it was added.</param>
/// <param name="After">Its tally after the change; null when it was taken out.</param>
/// <param name="Note">Why, in the words of whoever did it.</param>
public sealed record LedgerEntry(BatchId Batch, ApprovalTally? Before, ApprovalTally? After, string Note);
