namespace ElectionRules.Ballots;

/// <summary>Papers that choose one candidate each, packed as one byte a paper, or two when there are many candidates.</summary>
/// <remarks>Made by <see cref="ChoiceBatchBuilder"/>; never changes afterwards and may be read from many threads.</remarks>
public sealed class ChoiceBatch
{
    /// <summary>The greatest number of candidates of a batch.</summary>
    public const int MaxCandidates = ushort.MaxValue - 1;

    internal ChoiceBatch(BatchId id, int candidateCount, PackedRows codes, long codeSum, IReadOnlyDictionary<VoidReason, long> voids)
    {
        Id = id;
        CandidateCount = candidateCount;
        Codes = codes;
        CodeSum = codeSum;
        Voids = voids;
    }

    /// <summary>Gets the batch's id.</summary>
    public BatchId Id { get; }

    /// <summary>Gets the number of candidates, 0 to <see cref="MaxCandidates"/>.</summary>
    public int CandidateCount { get; }

    /// <summary>Gets the number of papers, void and blank ones included, 0 or more.</summary>
    public long PaperCount => Codes.Count;

    /// <summary>Gets one code a paper: the candidate, or the number of candidates for blank, or one more for void.</summary>
    internal PackedRows Codes { get; }

    /// <summary>Gets the sum of all codes, added up while the papers were packed.</summary>
    internal long CodeSum { get; }

    internal IReadOnlyDictionary<VoidReason, long> Voids { get; }
}
