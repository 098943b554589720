using System.Runtime.InteropServices;
using ElectionRules.Ballots;

namespace ElectionRules.Benchmarks;

/// <summary>Made-up papers, the same in every run: lists of marks, and the batch that they pack into.</summary>
public sealed class Papers
{
    private readonly List<int> marks = [];
    private readonly List<int> ends = [0];

    /// <param name="candidates">The candidates on a paper.</param>
    /// <param name="count">The papers.</param>
    /// <param name="voidPerMille">How many of a thousand papers have one mark too many.</param>
    public Papers(int candidates, int count, int voidPerMille)
    {
        Candidates = candidates;
        MaxMarks = Math.Clamp(candidates / 2, 2, 8);
        Random random = new(candidates);
        for (int paper = 0; paper < count; paper++)
        {
            int number = random.Next(1000) < voidPerMille ? MaxMarks + 1 : random.Next((MaxMarks / 2) + 1, MaxMarks + 1);
            int first = random.Next(candidates);
            int step = 1 + random.Next(Math.Max(1, candidates / (MaxMarks + 1)));
            for (int mark = 0; mark < Math.Min(number, candidates); mark++)
            {
                marks.Add((first + (mark * step)) % candidates);
            }

            ends.Add(marks.Count);
        }
    }

    public int Candidates { get; }

    public int MaxMarks { get; }

    public int Count => ends.Count - 1;

    public ReadOnlySpan<int> this[int paper] => CollectionsMarshal.AsSpan(marks)[ends[paper]..ends[paper + 1]];

    public static PaperRule AtMost(int marks) =>
        new() { MaxMarks = marks, WriteIns = WriteInRule.Forbidden, Contradictions = ContradictionRule.VoidsPaper };

    public ApprovalBatch Pack() => Pack(Count);

    /// <summary>Packs so many papers, from the first again after the last.</summary>
    public ApprovalBatch Pack(int count)
    {
        ApprovalBatchBuilder builder = new(new BatchId("papers"), Candidates);
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(marks);
        ReadOnlySpan<int> bounds = CollectionsMarshal.AsSpan(ends);
        int paper = 0;
        for (int packed = 0; packed < count; packed++)
        {
            builder.Add(all[bounds[paper]..bounds[paper + 1]]);
            paper = paper + 1 == Count ? 0 : paper + 1;
        }

        return builder.Build();
    }

    /// <summary>Packs all papers into a builder, one by one.</summary>
    public void PackInto(ApprovalBatchBuilder builder)
    {
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(marks);
        ReadOnlySpan<int> bounds = CollectionsMarshal.AsSpan(ends);
        for (int paper = 0; paper + 1 < bounds.Length; paper++)
        {
            builder.Add(all[bounds[paper]..bounds[paper + 1]]);
        }
    }

    /// <summary>Packs all papers as lists, one by one.</summary>
    public void PackInto(ApprovalListBatchBuilder builder)
    {
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(marks);
        ReadOnlySpan<int> bounds = CollectionsMarshal.AsSpan(ends);
        for (int paper = 0; paper + 1 < bounds.Length; paper++)
        {
            builder.Add(all[bounds[paper]..bounds[paper + 1]]);
        }
    }

    /// <summary>All marks, paper after paper, and how many each paper has.</summary>
    public (int[] Marks, int[] Lengths) ToLists() => ([.. marks], [.. ends.Skip(1).Zip(ends, (end, start) => end - start)]);

    /// <summary>Every third paper also votes against a candidate that it does not approve.</summary>
    public ApprovalBatch PackThreeWay()
    {
        ApprovalBatchBuilder builder = new(new BatchId("papers"), Candidates);
        for (int paper = 0; paper < Count; paper++)
        {
            int other = (this[paper][0] + Candidates - 1) % Candidates;
            builder.Add(this[paper], paper % 3 == 0 && !this[paper].Contains(other) ? [other] : []);
        }

        return builder.Build();
    }

    public int[][] ToArrays() => [.. Enumerable.Range(0, Count).Select(paper => this[paper].ToArray())];

    /// <summary>The plain loop: paper by paper, one counter a mark, nothing stored, nothing checked.</summary>
    public long[] PlainLoop()
    {
        long[] counts = new long[Candidates];
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(marks);
        ReadOnlySpan<int> bounds = CollectionsMarshal.AsSpan(ends);
        for (int paper = 0; paper + 1 < bounds.Length; paper++)
        {
            foreach (int mark in all[bounds[paper]..bounds[paper + 1]])
            {
                counts[mark]++;
            }
        }

        return counts;
    }

    /// <summary>The plain loop with the one test of validity that it needs.</summary>
    public long[] PlainLoopWithLimit()
    {
        long[] counts = new long[Candidates];
        for (int paper = 0; paper < Count; paper++)
        {
            ReadOnlySpan<int> marked = this[paper];
            if (marked.Length <= MaxMarks)
            {
                foreach (int mark in marked)
                {
                    counts[mark]++;
                }
            }
        }

        return counts;
    }
}
