using System.Runtime.InteropServices;
using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Adds up a part of the papers of a batch of lists, on one thread.</summary>
internal sealed class ListPart
{
    /// <summary>So many marks are looked at and counted at a time: while they are in the nearest cache.</summary>
    private const int BlockMarks = 1 << 13;

    private const string NotAsPacked = "A stored mark, or the length of a list, is not what was packed.";

    private readonly int candidateCount;
    private readonly int maxMarks;
    private readonly ListTotals totals;
    private readonly Histogram marks;
    private readonly Histogram lengths;
    private readonly Histogram? excess;

    public ListPart(ApprovalListBatch batch, int maxMarks)
    {
        candidateCount = batch.CandidateCount;
        this.maxMarks = maxMarks;
        totals = new ListTotals(candidateCount);
        marks = new Histogram(candidateCount, sizeof(ushort), KernelCatalog.Scalar);
        lengths = new Histogram(candidateCount + 1, sizeof(ushort), KernelCatalog.Scalar);
        excess = batch.Ledger.MostMarks > maxMarks ? new Histogram(candidateCount, sizeof(ushort), KernelCatalog.Scalar) : null;
    }

    /// <summary>Adds the papers of one chunk.</summary>
    /// <exception cref="TallyMismatchException">The chunk holds what no packing stores.</exception>
    public void Add(ListChunk chunk)
    {
        if (chunk.Lengths.ContainsAnyInRange((ushort)(candidateCount + 1), ushort.MaxValue) || MarkLists.Sum(chunk.Lengths) != chunk.MarkCount)
        {
            throw new TallyMismatchException(NotAsPacked);
        }

        if (chunk.Weights.IsEmpty)
        {
            AddAll(chunk.Marks, chunk.Lengths);
        }
        else
        {
            AddEach(chunk.Marks, chunk.Lengths, chunk.Weights);
        }
    }

    /// <summary>Ends the counting of papers.</summary>
    public ListTotals Finish()
    {
        ListTotals.AddTo(totals.For, marks.ToCounts(), 1);
        ListTotals.AddTo(totals.PapersByMarks, lengths.ToCounts(), 1);
        if (excess is not null)
        {
            ListTotals.AddTo(totals.For, excess.ToCounts(), -1);
        }

        return totals;
    }

    /// <summary>Papers of one vote each: all marks in one go; those of papers with too many are counted again, to be taken back.</summary>
    private void AddAll(ReadOnlySpan<ushort> listed, ReadOnlySpan<ushort> papers)
    {
        for (ReadOnlySpan<ushort> left = listed; !left.IsEmpty; left = left[Math.Min(BlockMarks, left.Length)..])
        {
            ReadOnlySpan<ushort> block = left[..Math.Min(BlockMarks, left.Length)];
            RefuseOutside(block);
            marks.Add(MemoryMarshal.AsBytes(block));
        }

        lengths.Add(MemoryMarshal.AsBytes(papers));
        while (excess is not null && papers.IndexOfAnyInRange((ushort)(maxMarks + 1), ushort.MaxValue) is int valid and >= 0)
        {
            listed = listed[MarkLists.Sum(papers[..valid])..];
            ReadOnlySpan<ushort> paper = listed[..papers[valid]];
            excess.Add(MemoryMarshal.AsBytes(paper));
            MarkLists.AddTo(totals.LeftOut, paper, 1);
            listed = listed[paper.Length..];
            papers = papers[(valid + 1)..];
        }
    }

    /// <summary>Papers of any weight: one by one.</summary>
    private void AddEach(ReadOnlySpan<ushort> listed, ReadOnlySpan<ushort> papers, ReadOnlySpan<long> weights)
    {
        RefuseOutside(listed);
        for (int paper = 0; paper < papers.Length; paper++)
        {
            int length = papers[paper];
            MarkLists.AddTo(length > maxMarks ? totals.LeftOut : totals.For, listed[..length], weights[paper]);
            unchecked
            {
                totals.PapersByMarks[length] += weights[paper];
            }

            listed = listed[length..];
        }
    }

    private void RefuseOutside(ReadOnlySpan<ushort> listed)
    {
        if (listed.ContainsAnyInRange((ushort)candidateCount, ushort.MaxValue))
        {
            throw new TallyMismatchException(NotAsPacked);
        }
    }
}
