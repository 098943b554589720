namespace ElectionRules.Ballots;

/// <summary>Lists of marks, one a paper, in chunks of up to a mebibyte of marks; longer than 2³¹ bytes in all if need be.</summary>
/// <param name="weighted">Whether each paper has a weight.</param>
internal sealed class PackedLists(bool weighted)
{
    /// <summary>The marks of a chunk, of two bytes each.</summary>
    public const int ChunkMarks = 1 << 19;

    /// <summary>The papers of a chunk, which are fewer when they have more than four marks each.</summary>
    public const int ChunkPapers = 1 << 17;

    private const int FirstMarks = 64;
    private const int FirstPapers = 16;
    private const int Growth = 4;

    private readonly List<ListChunk> chunks = [];

    /// <summary>Gets whether each paper has a weight.</summary>
    public bool Weighted => weighted;

    public long Count => ChunkCount == 0 ? 0 : CountBeforeLast + Last.PaperCount;

    /// <summary>Gets the number of papers of all chunks but the last.</summary>
    public long CountBeforeLast { get; private set; }

    public int ChunkCount { get; private set; }

    /// <summary>Gets the last chunk, of which there must be one.</summary>
    public ListChunk Last => chunks[ChunkCount - 1];

    public ListChunk ChunkAt(int index) => chunks[index];

    /// <summary>The chunk into which so many marks and papers, no more than fill a chunk, can be written next.</summary>
    public ListChunk Room(int marks, int papers)
    {
        ListChunk? last = ChunkCount == 0 ? null : Last;
        return last is not null && last.HasRoom(marks, papers) ? last : MakeRoom(last, marks, papers);
    }

    /// <summary>Forgets the papers after the first so many, and keeps the memory for papers to come.</summary>
    public void CutTo(long papers)
    {
        while (ChunkCount > 0 && CountBeforeLast >= papers)
        {
            Last.CutTo(0, 0);
            ChunkCount--;
            CountBeforeLast -= ChunkCount == 0 ? 0 : Last.PaperCount;
        }

        if (ChunkCount > 0)
        {
            int left = (int)(papers - CountBeforeLast);
            Last.CutTo(MarkLists.Sum(Last.Lengths[..left]), left);
        }
    }

    /// <summary>Small counts start with little room, which grows; once a chunk is full, whole chunks follow.</summary>
    private ListChunk MakeRoom(ListChunk? last, int marks, int papers)
    {
        if (last is not null && last.MarkCount + marks <= ChunkMarks && last.PaperCount + papers <= ChunkPapers)
        {
            last.Grow(
                last.MarkCount + marks <= last.MarkCapacity ? last.MarkCapacity : Math.Clamp(last.MarkCapacity * Growth, last.MarkCount + marks, ChunkMarks),
                last.PaperCount + papers <= last.PaperCapacity ? last.PaperCapacity : Math.Clamp(last.PaperCapacity * Growth, last.PaperCount + papers, ChunkPapers));
            return last;
        }

        CountBeforeLast += last?.PaperCount ?? 0;
        if (ChunkCount == chunks.Count)
        {
            chunks.Add(new ListChunk(weighted));
        }

        ListChunk next = chunks[ChunkCount++];
        next.Grow(
            ChunkCount == 1 ? Math.Max(next.MarkCapacity, Math.Max(marks, FirstMarks)) : ChunkMarks,
            ChunkCount == 1 ? Math.Max(next.PaperCapacity, Math.Max(papers, FirstPapers)) : ChunkPapers);
        return next;
    }
}
