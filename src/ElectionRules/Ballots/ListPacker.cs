using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>Packs papers as lists of marks, with or without a weight each; what both builders of lists have in common.</summary>
internal sealed class ListPacker
{
    /// <summary>So many papers are checked, copied and counted at a time: while they are in the nearest cache.</summary>
    private const int BlockPapers = 256;

    private readonly int candidateCount;
    private readonly PackedLists lists;
    private readonly MarkStamps stamps;
    private readonly ListLedger ledger;
    private readonly ulong[] approvalRow;
    private readonly ulong[] againstRow;
    private readonly WaitingLists waiting;
    private BatchId id;
    private SetAsidePapers setAside;
    private bool built;

    public ListPacker(BatchId id, int candidateCount, bool weighted)
    {
        this.id = Guard.Against.Default(id);
        this.candidateCount = Guard.Against.OutOfRange(candidateCount, nameof(candidateCount), 0, ApprovalListBatch.MaxCandidates);
        lists = new PackedLists(weighted);
        stamps = new MarkStamps(candidateCount);
        ledger = new ListLedger(candidateCount);
        waiting = new WaitingLists(BlockPapers, weighted);
        approvalRow = new ulong[PackedRows.WordsFor(candidateCount)];
        againstRow = new ulong[approvalRow.Length];
        setAside = new SetAsidePapers(approvalRow.Length);
    }

    public long PaperCount => lists.Count + waiting.PaperCount;

    public void Add(ReadOnlySpan<int> approvals, long weight)
    {
        RefuseWhenBuilt();
        if (!waiting.HasRoom(approvals.Length))
        {
            MakeRoomAndAdd(approvals, weight);
            return;
        }

        // Nothing is added before the paper is committed, so that a wrong index leaves no trace.
        Span<ushort> marks = waiting.Next(approvals.Length);
        uint candidates = (uint)candidateCount;
        for (int index = 0; index < marks.Length; index++)
        {
            int candidate = approvals[index];
            if (unchecked((uint)candidate) >= candidates)
            {
                Refuse(candidate, nameof(approvals));
            }

            marks[index] = unchecked((ushort)candidate);
        }

        waiting.Commit(approvals.Length, weight);
    }

    public void Add(ReadOnlySpan<int> approvals, ReadOnlySpan<int> writeIns, long weight)
    {
        if (writeIns.IsEmpty)
        {
            Add(approvals, weight);
            return;
        }

        if (writeIns.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentOutOfRangeException(nameof(writeIns), "A code of a written-in name is negative.");
        }

        Array.Clear(approvalRow);
        foreach (int candidate in approvals)
        {
            RefuseOutside(candidate, nameof(approvals));
            approvalRow[candidate >> 6] |= 1UL << candidate;
        }

        AddSetAside(declared: null, writeIns, weight);
    }

    public void AddVoid(VoidReason reason, long weight)
    {
        Guard.Against.EnumOutOfRange(reason);
        Array.Clear(approvalRow);
        AddSetAside(reason, [], weight);
    }

    /// <summary>Adds many papers, all or none of them.</summary>
    /// <param name="marks">Marks of 16 or 32 bits, paper after paper.</param>
    /// <param name="lengths">The number of marks on each paper.</param>
    /// <param name="weights">The weight of each paper; none for papers without weights.</param>
    public void AddMany<T>(ReadOnlySpan<T> marks, ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
        where T : unmanaged
    {
        RefuseWhenBuilt();
        MarkLists.CheckLengths(lengths, marks.Length);
        AddWaiting();
        long before = PaperCount;
        while (!lengths.IsEmpty)
        {
            int papers = Math.Min(BlockPapers, lengths.Length);
            int blockMarks = (int)MarkLists.Sum(lengths[..papers], out _);
            if (!TryAddBlock(marks[..blockMarks], lengths[..papers], lists.Weighted ? weights[..papers] : []))
            {
                TakeBack(before);
                throw new ArgumentOutOfRangeException(nameof(marks), $"A mark is outside the candidates 0 to {candidateCount - 1}.");
            }

            marks = marks[blockMarks..];
            lengths = lengths[papers..];
            weights = lists.Weighted ? weights[papers..] : [];
        }
    }

    /// <summary>Adds papers of another batch just as they are, set-aside ones included.</summary>
    public void AddPapers(ApprovalListBatch source, long start, long count)
    {
        RefuseWhenBuilt();
        Guard.Against.Null(source);
        if (source.CandidateCount != candidateCount || source.Lists.Weighted != lists.Weighted)
        {
            throw new ArgumentException("The batch has other candidates, or only one of the two has weights.", nameof(source));
        }

        Guard.Against.OutOfRange(start, nameof(start), 0, source.PaperCount);
        Guard.Against.OutOfRange(count, nameof(count), 0, source.PaperCount - start);
        AddWaiting();
        int aside = source.SetAside.FirstFrom(start);
        long first = 0;
        for (int index = 0; index < source.Lists.ChunkCount; index++)
        {
            ListChunk chunk = source.Lists.ChunkAt(index);
            int from = (int)Math.Clamp(start - first, 0, chunk.PaperCount);
            int end = (int)Math.Clamp(start + count - first, 0, chunk.PaperCount);
            ReadOnlySpan<ushort> marks = chunk.Marks[MarkLists.Sum(chunk.Lengths[..from])..];
            for (int paper = from; paper < end; paper++)
            {
                long weight = lists.Weighted ? chunk.Weights[paper] : 1;
                if (aside < source.SetAside.Count && source.SetAside[aside].Paper == first + paper)
                {
                    SetAsidePaper copy = source.SetAside[aside++];
                    copy.Approvals.CopyTo(approvalRow);
                    AddSetAside(copy.Declared, copy.WriteIns, weight);
                }
                else
                {
                    AddOne(marks[..chunk.Lengths[paper]], weight);
                }

                marks = marks[chunk.Lengths[paper]..];
            }

            first += chunk.PaperCount;
        }
    }

    public ApprovalListBatch Build()
    {
        RefuseWhenBuilt();
        built = true;
        AddWaiting();
        return new ApprovalListBatch(id, candidateCount, lists, setAside, ledger);
    }

    /// <summary>Starts again without papers, in the memory used so far. No batch of the papers before may be in use any more.</summary>
    public void Restart(BatchId next)
    {
        id = next;
        lists.CutTo(0);
        ledger.Clear();
        setAside = new SetAsidePapers(approvalRow.Length);
        built = false;
    }

    /// <summary>Adds a block, or nothing when a mark is no candidate. Marks are copied into free room, which is theirs only in the end.</summary>
    private bool TryAddBlock<T>(ReadOnlySpan<T> marks, ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
        where T : unmanaged
    {
        if (marks.Length > PackedLists.ChunkMarks)
        {
            return TryAddEach(marks, lengths, weights);
        }

        ListChunk chunk = lists.Room(marks.Length, lengths.Length);
        if (!MarkLists.TryCopy(marks, chunk.FreeMarks, candidateCount))
        {
            return false;
        }

        Span<ushort> newLengths = chunk.FreeLengths[..lengths.Length];
        if (!MarkLists.TryCopy(lengths, newLengths, candidateCount + 1) || MarkLists.AnyRepeat(chunk.FreeMarks, newLengths, stamps))
        {
            return TryAddEach(marks, lengths, weights);
        }

        if (lists.Weighted)
        {
            weights.CopyTo(chunk.FreeWeights);
            ledger.Add(marks, newLengths, weights);
        }
        else
        {
            ledger.Add(marks, newLengths);
        }

        chunk.Commit(marks.Length, lengths.Length);
        return true;
    }

    /// <summary>Adds papers one by one: those of a block with a repeated mark, and very long ones.</summary>
    private bool TryAddEach<T>(ReadOnlySpan<T> marks, ReadOnlySpan<int> lengths, ReadOnlySpan<long> weights)
        where T : unmanaged
    {
        foreach (T mark in marks)
        {
            if (unchecked((uint)MarkLists.Number(mark)) >= (uint)candidateCount)
            {
                return false;
            }
        }

        for (int paper = 0; paper < lengths.Length; paper++)
        {
            AddOne(marks[..lengths[paper]], lists.Weighted ? weights[paper] : 1);
            marks = marks[lengths[paper]..];
        }

        return true;
    }

    /// <summary>Adds a paper whose marks are candidates, each of them once.</summary>
    private void AddOne<T>(ReadOnlySpan<T> marks, long weight)
        where T : unmanaged
    {
        ListChunk chunk = lists.Room(Math.Min(marks.Length, candidateCount), 1);
        Span<ushort> stored = chunk.FreeMarks;
        int used = 0;
        stamps.NextPaper();
        foreach (T mark in marks)
        {
            int number = MarkLists.Number(mark);
            if (stamps.IsFirst(number))
            {
                stored[used++] = (ushort)number;
            }
        }

        chunk.FreeLengths[0] = (ushort)used;
        if (lists.Weighted)
        {
            chunk.FreeWeights[0] = weight;
        }

        if (used == marks.Length)
        {
            ledger.Add(marks, weight);
        }
        else
        {
            ledger.Add<ushort>(stored[..used], weight);
        }

        chunk.Commit(used, 1);
    }

    private void AddSetAside(VoidReason? declared, ReadOnlySpan<int> writeIns, long weight)
    {
        RefuseWhenBuilt();
        AddWaiting();
        setAside.Add(PaperCount, declared, approvalRow, againstRow, writeIns, weight);
        ListChunk chunk = lists.Room(0, 1);
        chunk.FreeLengths[0] = 0;
        if (lists.Weighted)
        {
            chunk.FreeWeights[0] = weight;
        }

        ledger.AddSetAside(weight);
        chunk.Commit(0, 1);
    }

    /// <summary>Takes the papers after the first so many back. None of them is set aside.</summary>
    private void TakeBack(long papers)
    {
        while (lists.Count > papers)
        {
            ListChunk chunk = lists.Last;
            int kept = (int)Math.Max(0, papers - lists.CountBeforeLast);
            ReadOnlySpan<ushort> marks = chunk.Marks[MarkLists.Sum(chunk.Lengths[..kept])..];
            for (int paper = kept; paper < chunk.PaperCount; paper++)
            {
                int length = chunk.Lengths[paper];
                ledger.TakeBack(marks[..length], lists.Weighted ? chunk.Weights[paper] : 1);
                marks = marks[length..];
            }

            lists.CutTo(lists.CountBeforeLast + kept);
        }
    }

    private void MakeRoomAndAdd(ReadOnlySpan<int> approvals, long weight)
    {
        AddWaiting();
        waiting.Prepare();
        if (waiting.HasRoom(approvals.Length))
        {
            Add(approvals, weight);
            return;
        }

        foreach (int candidate in approvals)
        {
            RefuseOutside(candidate, nameof(approvals));
        }

        AddOne(approvals, weight);
    }

    /// <summary>Adds the papers that were added one by one and wait to become a block.</summary>
    private void AddWaiting()
    {
        if (waiting.PaperCount > 0)
        {
            TryAddBlock(waiting.Marks, waiting.Lengths, waiting.Weights);
            waiting.Clear();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RefuseOutside(int candidate, string name)
    {
        if (unchecked((uint)candidate) >= (uint)candidateCount)
        {
            Refuse(candidate, name);
        }
    }

    private void Refuse(int candidate, string name) =>
        throw new ArgumentOutOfRangeException(name, candidate, $"A paper has the candidates 0 to {candidateCount - 1}.");

    private void RefuseWhenBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The batch is already built.");
        }
    }
}
