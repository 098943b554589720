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
        AddPackedPapers(sum);
        AddSetAsidePapers(sum);
        sum.Papers = batch.PaperCount * batch.Weight;
        sum.AddBatch(batch.Id);
        return sum.ToTally();
    }

    private RowTotals CountRows()
    {
        int threads = Math.Min(options.Threads, batch.Approvals.ChunkCount);
        return threads <= 1 ? CountChunks(new ChunkQueue(batch, options)) : CountInParallel(threads);
    }

    private RowTotals CountInParallel(int threads)
    {
        ChunkQueue queue = new(batch, options);
        RowTotals[] parts = new RowTotals[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = options.Cancellation }, part => parts[part] = CountChunks(queue));
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
            queue.Report(chunk);
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

    private void AddPackedPapers(TallySum sum)
    {
        ReadOnlySpan<long> papersByApprovals = batch.Ledger.PapersByApprovals;
        for (int marks = 0; marks <= batch.Ledger.MostApprovals; marks++)
        {
            long papers = papersByApprovals[marks] * batch.Weight;
            if (marks > rule.MaxMarks)
            {
                sum.VoidByReason[(int)VoidReason.TooManyMarks - 1] += papers;
            }
            else if (papers > 0)
            {
                AddValid(sum, papers, marks);
            }
        }

        sum.Blank += batch.Ledger.Blank * batch.Weight;
    }

    private void AddSetAsidePapers(TallySum sum)
    {
        if (batch.SetAside.Count == 0)
        {
            return;
        }

        PaperReader reader = new(rule, batch.Approvals.RowWords);
        for (int index = 0; index < batch.SetAside.Count; index++)
        {
            reader.Read(batch.SetAside[index]);
            if (reader.Void is VoidReason reason)
            {
                sum.VoidByReason[(int)reason - 1] += batch.Weight;
                continue;
            }

            Bits.AddTo(sum.For, reader.Approvals, batch.Weight);
            Bits.AddTo(sum.Against, reader.Against, batch.Weight);
            int marks = Bits.Count(reader.Approvals) + reader.WriteIns.Count;
            AddValid(sum, batch.Weight, marks);
            sum.Blank += marks == 0 && !Bits.Any(reader.Against) ? batch.Weight : 0;
            foreach (int name in reader.WriteIns)
            {
                sum.AddWriteIn(name, batch.Weight);
            }

            foreach (VoidedMark mark in reader.VoidedMarks)
            {
                sum.MarksVoidByReason[(int)mark.Reason - 1] += batch.Weight;
            }
        }
    }

    private void AddValid(TallySum sum, long papers, int marks)
    {
        sum.Valid += papers;
        sum.UnderVotes += papers * (rule.MaxMarks - marks);
        sum.AddPapersWithMarks(marks, papers);
    }
}
