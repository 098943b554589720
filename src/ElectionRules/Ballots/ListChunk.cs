namespace ElectionRules.Ballots;

/// <summary>Some papers as lists: the marks of all of them one after the other, and the number of marks of each.</summary>
internal sealed class ListChunk(bool weighted)
{
    /// <summary>Eight marks can be read from wherever a paper begins; those beyond the last paper mean nothing.</summary>
    private const int Slack = MarkLists.Group;

    private ushort[] marks = [];
    private ushort[] lengths = [];
    private long[] weights = [];

    public int MarkCount { get; private set; }

    public int PaperCount { get; private set; }

    public int MarkCapacity => Math.Max(0, marks.Length - Slack);

    public int PaperCapacity => lengths.Length;

    /// <summary>Gets the marks of all papers.</summary>
    public ReadOnlySpan<ushort> Marks => marks.AsSpan(0, MarkCount);

    /// <summary>Gets the number of marks of each paper.</summary>
    public ReadOnlySpan<ushort> Lengths => lengths.AsSpan(0, PaperCount);

    /// <summary>Gets the weight of each paper; none when papers have no weights.</summary>
    public ReadOnlySpan<long> Weights => weights.AsSpan(0, weighted ? PaperCount : 0);

    /// <summary>Gets the room after the marks of the last paper, with the slack.</summary>
    public Span<ushort> FreeMarks => marks.AsSpan(MarkCount);

    /// <summary>Gets the room after the length of the last paper.</summary>
    public Span<ushort> FreeLengths => lengths.AsSpan(PaperCount);

    /// <summary>Gets the room after the weight of the last paper; none when papers have no weights.</summary>
    public Span<long> FreeWeights => weights.AsSpan(weighted ? PaperCount : 0);

    public bool HasRoom(int moreMarks, int morePapers) =>
        moreMarks <= MarkCapacity - MarkCount && morePapers <= PaperCapacity - PaperCount;

    /// <summary>Takes the papers that were filled into the room.</summary>
    public void Commit(int moreMarks, int morePapers)
    {
        MarkCount += moreMarks;
        PaperCount += morePapers;
    }

    /// <summary>Forgets the papers from a place on.</summary>
    public void CutTo(int markCount, int paperCount)
    {
        MarkCount = markCount;
        PaperCount = paperCount;
    }

    /// <summary>Makes room for so many marks and papers in all, and keeps those that are there.</summary>
    public void Grow(int markCapacity, int paperCapacity)
    {
        marks = Grown(marks, markCapacity + Slack, MarkCount);
        lengths = Grown(lengths, paperCapacity, PaperCount);
        weights = weighted ? Grown(weights, paperCapacity, PaperCount) : [];
    }

    private static T[] Grown<T>(T[] old, int capacity, int used)
    {
        if (capacity <= old.Length)
        {
            return old;
        }

        T[] larger = GC.AllocateUninitializedArray<T>(capacity);
        old.AsSpan(0, used).CopyTo(larger);
        return larger;
    }
}
