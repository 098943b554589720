using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>Packs papers into an <see cref="ApprovalBatch"/>, without an allocation a paper.</summary>
/// <remarks>
/// Papers are numbered from 0 in the order in which they are added. Candidates are indices from 0.
/// A repeated mark for the same candidate on one paper is one mark. Not safe for use from several threads.
/// </remarks>
public sealed partial class ApprovalBatchBuilder
{
    /// <summary>Rows go into the ledger by about so many bytes at a time: while they are still in the nearest cache.</summary>
    private const int LedgerBytes = 1 << 13;

    private readonly int ledgerRows;
    private readonly int candidateCount;
    private readonly long weight;
    private readonly PackedRows approvals;
    private readonly ulong[] approvalRow;
    private readonly ulong[] againstRow;
    private readonly ulong[] blankRow;
    private BatchId id;
    private SetAsidePapers setAside;
    private MarkLedger ledger;
    private PackedRows? against;
    private long nextLedger;
    private bool built;

    /// <summary>Starts a batch whose papers are worth one vote each.</summary>
    /// <param name="id">The batch's id.</param>
    /// <param name="candidateCount">The candidates on each paper, 0 to <see cref="ApprovalBatch.MaxCandidates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateCount"/> is outside its range.</exception>
    public ApprovalBatchBuilder(BatchId id, int candidateCount)
        : this(id, candidateCount, weight: 1)
    {
    }

    /// <summary>Starts a batch whose papers are worth the same number of votes each; make one batch for each weight.</summary>
    /// <param name="id">The batch's id.</param>
    /// <param name="candidateCount">The candidates on each paper, 0 to <see cref="ApprovalBatch.MaxCandidates"/>.</param>
    /// <param name="weight">The votes that each paper is worth, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="weight"/> is below 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateCount"/> is outside its range.</exception>
    public ApprovalBatchBuilder(BatchId id, int candidateCount, long weight)
    {
        this.id = Guard.Against.Default(id);
        this.candidateCount = Guard.Against.OutOfRange(candidateCount, nameof(candidateCount), 0, ApprovalBatch.MaxCandidates);
        this.weight = Guard.Against.NegativeOrZero(weight);
        approvals = new PackedRows(candidateCount);
        setAside = new SetAsidePapers(approvals.RowWords);
        ledger = new MarkLedger(candidateCount);
        ledgerRows = Math.Clamp(1 << BitOperations.Log2((uint)(LedgerBytes / approvals.RowBytes)), MarkLedger.GroupRows, PackedRows.BlockRows);
        nextLedger = ledgerRows;
        approvalRow = new ulong[approvals.RowWords];
        againstRow = new ulong[approvals.RowWords];
        blankRow = new ulong[approvals.RowWords];
    }

    /// <summary>Gets the number of papers added so far.</summary>
    public long PaperCount => approvals.Count;

    /// <summary>Adds a paper that votes for some candidates and abstains on the others.</summary>
    /// <param name="approvals">Indices of the candidates voted for; none is a blank paper.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside 0 to the number of candidates − 1; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals)
    {
        RefuseWhenBuilt();
        if (this.approvals.RowWords == 1)
        {
            this.approvals.Append(Marked(approvals, nameof(approvals)));
        }
        else
        {
            // Nothing is added before the row is committed, so that a wrong index leaves no trace.
            Mark(MemoryMarshal.Cast<byte, ulong>(this.approvals.Next()), approvals, nameof(approvals));
            this.approvals.Commit();
        }

        AfterPaper();
    }

    /// <summary>Adds a paper that votes for some candidates, against others, and abstains on the rest.</summary>
    /// <param name="approvals">Indices of the candidates voted for.</param>
    /// <param name="against">Indices of the candidates voted against; a candidate in both lists is a contradiction, kept for the rule to judge.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside 0 to the number of candidates − 1; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals, ReadOnlySpan<int> against) => Add(approvals, against, []);

    /// <summary>Adds a paper that votes for and against candidates and writes in names.</summary>
    /// <param name="approvals">Indices of the candidates voted for.</param>
    /// <param name="against">Indices of the candidates voted against.</param>
    /// <param name="writeIns">The caller's codes of the names written in, 0 or more each, in the order of the paper.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its range or a code is negative; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals, ReadOnlySpan<int> against, ReadOnlySpan<int> writeIns)
    {
        Mark(approvalRow, approvals, nameof(approvals));
        Mark(againstRow, against, nameof(against));
        if (writeIns.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentOutOfRangeException(nameof(writeIns), "A code of a written-in name is negative.");
        }

        if (writeIns.IsEmpty && !Overlap(approvalRow, againstRow))
        {
            AddPlain(approvalRow, againstRow);
        }
        else
        {
            AddSetAside(declared: null, writeIns);
        }
    }

    /// <summary>Adds a blank paper: it is valid and abstains on every candidate.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddBlank() => Add([]);

    /// <summary>Adds a paper that is void whatever it says.</summary>
    /// <param name="reason">Why the tellers hold it void.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="reason"/> is not a reason.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddVoid(VoidReason reason)
    {
        Guard.Against.EnumOutOfRange(reason);
        Array.Clear(approvalRow);
        Array.Clear(againstRow);
        AddSetAside(reason, []);
    }

    /// <summary>Ends the packing. The builder takes no more papers.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public ApprovalBatch Build()
    {
        RefuseWhenBuilt();
        built = true;
        EnterInLedger((int)(PaperCount + ledgerRows - nextLedger));
        ledger.TakeBackBlank(setAside.Count);
        return new ApprovalBatch(id, candidateCount, weight, approvals, against is { Count: > 0 } ? against : null, setAside, ledger);
    }

    /// <summary>Starts again without papers, in the memory used so far. No batch of the papers before may be in use any more.</summary>
    internal void Restart(BatchId next)
    {
        id = next;
        approvals.Clear();
        against?.Clear();
        setAside = new SetAsidePapers(approvals.RowWords);
        ledger = new MarkLedger(candidateCount);
        nextLedger = ledgerRows;
        built = false;
    }

    private static bool Overlap(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        ulong both = 0;
        for (int word = 0; word < left.Length; word++)
        {
            both |= left[word] & right[word];
        }

        return both != 0;
    }

    private ulong Marked(ReadOnlySpan<int> marks, string name)
    {
        uint candidates = (uint)candidateCount;
        ulong bits = 0;
        foreach (int candidate in marks)
        {
            if (unchecked((uint)candidate) >= candidates)
            {
                RefuseCandidate(candidate, name);
            }

            bits |= 1UL << candidate;
        }

        return bits;
    }

    private void Mark(Span<ulong> words, ReadOnlySpan<int> marks, string name)
    {
        for (int word = 0; word < words.Length; word++)
        {
            words[word] = 0;
        }

        uint candidates = (uint)candidateCount;
        foreach (int candidate in marks)
        {
            if (unchecked((uint)candidate) >= candidates)
            {
                RefuseCandidate(candidate, name);
            }

            words[candidate >> 6] |= 1UL << candidate;
        }
    }

    private void RefuseCandidate(int candidate, string name) =>
        throw new ArgumentOutOfRangeException(name, candidate, $"A paper has the candidates 0 to {candidateCount - 1}.");

    private void AddPlain(ReadOnlySpan<ulong> approvalBits, ReadOnlySpan<ulong> againstBits)
    {
        RefuseWhenBuilt();
        if (Bits.Any(againstBits))
        {
            (against ??= new PackedRows(candidateCount)).AppendBlank(PaperCount - against.Count);
            against.Append(againstBits);
        }

        approvals.Append(approvalBits);
        AfterPaper();
    }

    private void AddSetAside(VoidReason? declared, ReadOnlySpan<int> writeIns)
    {
        RefuseWhenBuilt();
        setAside.Add(PaperCount, declared, approvalRow, againstRow, writeIns, weight);
        approvals.Append(blankRow);
        AfterPaper();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AfterPaper()
    {
        if (approvals.Count == nextLedger)
        {
            EnterInLedger(ledgerRows);
        }
    }

    /// <summary>Enters the last papers in the ledger. Papers without votes against have no row of them until now.</summary>
    private void EnterInLedger(int rows)
    {
        long first = nextLedger - ledgerRows;
        against?.AppendBlank(PaperCount - against.Count);
        if (rows > 0)
        {
            ledger.Add(approvals.RowsAt(first, rows), against is { Count: > 0 } ? against.RowsAt(first, rows) : []);
            nextLedger += ledgerRows;
        }
    }

    private void RefuseWhenBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The batch is already built.");
        }
    }
}
