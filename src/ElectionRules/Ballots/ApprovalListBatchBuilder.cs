namespace ElectionRules.Ballots;

/// <summary>Packs papers of one vote each into an <see cref="ApprovalListBatch"/>, without an allocation a paper.</summary>
/// <remarks>
/// Papers are numbered from 0 in the order in which they are added. Candidates are indices from 0.
/// A repeated mark for the same candidate on one paper is one mark. Not safe for use from several threads.
/// </remarks>
public sealed class ApprovalListBatchBuilder
{
    private readonly ListPacker packer;

    /// <summary>Starts a batch whose papers are worth one vote each.</summary>
    /// <param name="id">The batch's id.</param>
    /// <param name="candidateCount">The candidates on each paper, 0 to <see cref="ApprovalListBatch.MaxCandidates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateCount"/> is outside its range.</exception>
    public ApprovalListBatchBuilder(BatchId id, int candidateCount) => packer = new ListPacker(id, candidateCount, weighted: false);

    /// <summary>Gets the number of papers added so far.</summary>
    public long PaperCount => packer.PaperCount;

    /// <summary>Adds a paper that votes for some candidates and abstains on the others.</summary>
    /// <param name="approvals">Indices of the candidates voted for; none is a blank paper.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside 0 to the number of candidates − 1; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals) => packer.Add(approvals, 1);

    /// <summary>Adds a paper that votes for candidates and writes in names.</summary>
    /// <param name="approvals">Indices of the candidates voted for.</param>
    /// <param name="writeIns">The caller's codes of the names written in, 0 or more each, in the order of the paper.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its range or a code is negative; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals, ReadOnlySpan<int> writeIns) => packer.Add(approvals, writeIns, 1);

    /// <summary>Adds a blank paper: it is valid and abstains on every candidate.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddBlank() => packer.Add([], 1);

    /// <summary>Adds a paper that is void whatever it says.</summary>
    /// <param name="reason">Why the tellers hold it void.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="reason"/> is not a reason.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddVoid(VoidReason reason) => packer.AddVoid(reason, 1);

    /// <summary>Adds many papers that vote for some candidates each and abstain on the others; much faster than one by one.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<int> marks, ReadOnlySpan<int> lengths) => packer.AddMany(marks, lengths, []);

    /// <summary>Adds many papers whose marks are numbers of 16 bits; otherwise as with 32 bits.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<ushort> marks, ReadOnlySpan<int> lengths) => packer.AddMany(marks, lengths, []);

    /// <summary>Adds papers of another batch just as they are, set-aside ones included: to join batches, and to cut them.</summary>
    /// <param name="source">A batch with as many candidates, without weights.</param>
    /// <param name="start">The first paper, from 0.</param>
    /// <param name="count">The number of papers, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">The batch has other candidates, or is not one without weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The papers are not all in the batch.</exception>
    /// <exception cref="InvalidOperationException">The batch being packed is already built.</exception>
    public void AddPapers(ApprovalListBatch source, long start, long count) => packer.AddPapers(source, start, count);

    /// <summary>Ends the packing. The builder takes no more papers.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public ApprovalListBatch Build() => packer.Build();

    internal void Restart(BatchId next) => packer.Restart(next);
}
