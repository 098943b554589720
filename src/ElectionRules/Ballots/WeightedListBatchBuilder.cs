using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>Packs papers that are worth different numbers of votes into an <see cref="ApprovalListBatch"/>, without an allocation a paper.</summary>
/// <remarks>
/// Every figure of a count is then by weight. Papers are numbered from 0 in the order in which they are added. Candidates are
/// indices from 0. A repeated mark for the same candidate on one paper is one mark. Not safe for use from several threads.
/// </remarks>
public sealed class WeightedListBatchBuilder
{
    private readonly ListPacker packer;

    /// <summary>Starts a batch whose papers each have a weight.</summary>
    /// <param name="id">The batch's id.</param>
    /// <param name="candidateCount">The candidates on each paper, 0 to <see cref="ApprovalListBatch.MaxCandidates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateCount"/> is outside its range.</exception>
    public WeightedListBatchBuilder(BatchId id, int candidateCount) => packer = new ListPacker(id, candidateCount, weighted: true);

    /// <summary>Gets the number of papers added so far, whatever their weight.</summary>
    public long PaperCount => packer.PaperCount;

    /// <summary>Adds a paper that votes for some candidates and abstains on the others.</summary>
    /// <param name="approvals">Indices of the candidates voted for; none is a blank paper.</param>
    /// <param name="weight">The votes that the paper is worth, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="weight"/> is below 1; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside 0 to the number of candidates − 1; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals, long weight) => packer.Add(approvals, Guard.Against.NegativeOrZero(weight));

    /// <summary>Adds a paper that votes for candidates and writes in names.</summary>
    /// <param name="approvals">Indices of the candidates voted for.</param>
    /// <param name="writeIns">The caller's codes of the names written in, 0 or more each, in the order of the paper.</param>
    /// <param name="weight">The votes that the paper is worth, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="weight"/> is below 1; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its range or a code is negative; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(ReadOnlySpan<int> approvals, ReadOnlySpan<int> writeIns, long weight) =>
        packer.Add(approvals, writeIns, Guard.Against.NegativeOrZero(weight));

    /// <summary>Adds a blank paper: it is valid and abstains on every candidate.</summary>
    /// <param name="weight">The votes that the paper is worth, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="weight"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddBlank(long weight) => packer.Add([], Guard.Against.NegativeOrZero(weight));

    /// <summary>Adds a paper that is void whatever it says.</summary>
    /// <param name="reason">Why the tellers hold it void.</param>
    /// <param name="weight">The votes that the paper would be worth, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="weight"/> is below 1.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="reason"/> is not a reason.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddVoid(VoidReason reason, long weight) => packer.AddVoid(reason, Guard.Against.NegativeOrZero(weight));

    /// <summary>Adds many papers that vote for some candidates each and abstain on the others; much faster than one by one.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <param name="weights">The votes that each paper is worth, as many as <paramref name="lengths"/>, 1 or more each.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks, or there is not one weight a paper; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, a weight is below 1 or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<int> marks, ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
    {
        CheckWeights(lengths, weights);
        packer.AddMany(marks, lengths, weights);
    }

    /// <summary>Adds many papers whose marks are numbers of 16 bits; otherwise as with 32 bits.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <param name="weights">The votes that each paper is worth, as many as <paramref name="lengths"/>, 1 or more each.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks, or there is not one weight a paper; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, a weight is below 1 or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<ushort> marks, ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
    {
        CheckWeights(lengths, weights);
        packer.AddMany(marks, lengths, weights);
    }

    /// <summary>Adds papers of another batch just as they are, set-aside ones included: to join batches, and to cut them.</summary>
    /// <param name="source">A batch with as many candidates, with weights.</param>
    /// <param name="start">The first paper, from 0.</param>
    /// <param name="count">The number of papers, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">The batch has other candidates, or is not one with weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The papers are not all in the batch.</exception>
    /// <exception cref="InvalidOperationException">The batch being packed is already built.</exception>
    public void AddPapers(ApprovalListBatch source, long start, long count) => packer.AddPapers(source, start, count);

    /// <summary>Ends the packing. The builder takes no more papers.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public ApprovalListBatch Build() => packer.Build();

    internal void Restart(BatchId next) => packer.Restart(next);

    private static void CheckWeights(ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
    {
        if (weights.Length != lengths.Length)
        {
            throw new ArgumentException($"There are {weights.Length} weights for {lengths.Length} papers.", nameof(weights));
        }

        if (weights.ContainsAnyInRange(long.MinValue, 0))
        {
            throw new ArgumentOutOfRangeException(nameof(weights), "A weight is below 1.");
        }
    }
}
