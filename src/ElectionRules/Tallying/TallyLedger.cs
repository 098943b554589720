using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>A count that grows batch by batch, in which a batch can be taken out or corrected, and which remembers how.</summary>
/// <remarks>Immutable: every change returns another ledger. The trace only ever grows.</remarks>
public sealed class TallyLedger
{
    private readonly ImmutableSortedDictionary<BatchId, ApprovalTally> batches;

    private TallyLedger(int candidateCount, ImmutableSortedDictionary<BatchId, ApprovalTally> batches, ImmutableList<LedgerEntry> trace)
    {
        CandidateCount = candidateCount;
        this.batches = batches;
        Trace = trace;
    }

    /// <summary>Gets the number of candidates.</summary>
    public int CandidateCount { get; }

    /// <summary>Gets all changes, from the first to the last.</summary>
    public IReadOnlyList<LedgerEntry> Trace { get; }

    /// <summary>Gets the sum of the batches that stand now.</summary>
    /// <exception cref="OverflowException">A sum exceeds 2⁶³ − 1.</exception>
    public ApprovalTally Total => ApprovalTally.Sum(CandidateCount, batches.Values);

    /// <summary>A ledger without batches.</summary>
    /// <param name="candidateCount">The number of candidates, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="candidateCount"/> is negative.</exception>
    public static TallyLedger Open(int candidateCount) =>
        new(Guard.Against.Negative(candidateCount), ImmutableSortedDictionary<BatchId, ApprovalTally>.Empty, []);

    /// <summary>Adds a batch.</summary>
    /// <param name="tally">The tally of one batch.</param>
    /// <param name="note">Why, in the words of whoever does it; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tally is not of one batch or has another number of candidates.</exception>
    /// <exception cref="DuplicateBatchException">The batch stands already.</exception>
    public TallyLedger Add(ApprovalTally tally, string note)
    {
        BatchId id = OnlyBatchOf(tally);
        if (batches.ContainsKey(id))
        {
            throw new DuplicateBatchException(id);
        }

        return With(batches.Add(id, tally), new LedgerEntry(id, null, tally, Guard.Against.Null(note)));
    }

    /// <summary>Takes a batch out.</summary>
    /// <param name="id">The batch.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    /// <exception cref="ArgumentException">The batch does not stand.</exception>
    public TallyLedger Remove(BatchId id, string note) =>
        With(batches.Remove(id), new LedgerEntry(id, Standing(id), null, Guard.Against.Null(note)));

    /// <summary>Replaces the tally of a batch by another of the same batch.</summary>
    /// <param name="tally">The corrected tally.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tally is not of one batch that stands, or has another number of candidates.</exception>
    public TallyLedger Correct(ApprovalTally tally, string note)
    {
        BatchId id = OnlyBatchOf(tally);
        return With(batches.SetItem(id, tally), new LedgerEntry(id, Standing(id), tally, Guard.Against.Null(note)));
    }

    private BatchId OnlyBatchOf(ApprovalTally tally)
    {
        Guard.Against.Null(tally);
        if (tally.CandidateCount != CandidateCount || tally.Batches.Count != 1)
        {
            throw new ArgumentException($"The ledger takes tallies of one batch and {CandidateCount} candidates.", nameof(tally));
        }

        return tally.Batches.First();
    }

    private ApprovalTally Standing(BatchId id) => batches.TryGetValue(id, out ApprovalTally? tally)
        ? tally
        : throw new ArgumentException($"The batch '{id}' is not in the ledger.", nameof(id));

    private TallyLedger With(ImmutableSortedDictionary<BatchId, ApprovalTally> changed, LedgerEntry entry) =>
        new(CandidateCount, changed, ((ImmutableList<LedgerEntry>)Trace).Add(entry));
}
