using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>One count of one batch under one rule.</summary>
/// <param name="batch">The papers.</param>
/// <param name="rule">When a paper is valid.</param>
/// <param name="kernel">The kernel to use, however few the rows are; null for what suits the batch and the processor.</param>
/// <param name="options">Threads, cancellation and progress.</param>
internal sealed class BatchCount(ApprovalBatch batch, PaperRule rule, ITallyKernel? kernel, CountOptions options)
{
    public ApprovalTally Run()
    {
        RowTotals rows = kernel is null && FewRows.Suit(batch) ? FewRows.Count(batch, rule.MaxMarks) : CountRows();
        rows.CheckAgainst(batch.Ledger, rule.MaxMarks);
        TallySum sum = new(Weighted(rows.For), rows.HasAgainst ? Weighted(rows.Against) : new long[batch.CandidateCount]);
        PaperFigures figures = new(rule, sum);
        figures.AddPacked(batch.Ledger.PapersByApprovals.AsSpan(0, batch.Ledger.MostApprovals + 1), batch.Weight);
        figures.AddSetAside(batch.SetAside, batch.Approvals.RowWords);
        sum.Blank += batch.Ledger.Blank * batch.Weight;
        sum.Papers = batch.PaperCount * batch.Weight;
        sum.AddBatch(batch.Id);
        return sum.ToTally();
    }

    private RowTotals CountRows()
    {
        RowTotals[] parts = ChunkQueue.Share(batch.Approvals.ChunkCount, options, CountChunks);
        foreach (RowTotals part in parts[1..])
        {
            parts[0].Add(part);
        }

        return parts[0];
    }

    private RowTotals CountChunks(ChunkQueue queue)
    {
        RowCount count = new(batch, rule.MaxMarks, kernel ?? KernelCatalog.Chosen);
        while (queue.TryTake(out int chunk))
        {
            count.Add(chunk);
            queue.Report(batch.Approvals.ChunkAt(chunk).Length / batch.Approvals.RowBytes);
        }

        return count.Finish();
    }

    private long[] Weighted(long[] counts)
    {
        for (int candidate = 0; candidate < counts.Length && batch.Weight != 1; candidate++)
        {
            counts[candidate] *= batch.Weight;
        }

        return counts;
    }
}
