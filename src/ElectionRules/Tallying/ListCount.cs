using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>One count of one batch of lists under one rule.</summary>
internal sealed class ListCount(ApprovalListBatch batch, PaperRule rule, CountOptions options)
{
    public ApprovalTally Run()
    {
        // Votes and papers are at most the weight of all papers; where that has room, so have they.
        long papers = (long)batch.Ledger.TotalWeight;
        ListTotals totals = CountLists();
        totals.CheckAgainst(batch.Ledger, rule.MaxMarks);
        TallySum sum = new(totals.For, new long[batch.CandidateCount]) { Papers = papers, Blank = batch.Ledger.PapersByMarks[0] };
        PaperFigures figures = new(rule, sum);
        figures.AddPacked(batch.Ledger.PapersByMarks[..(batch.Ledger.MostMarks + 1)], weight: 1);
        figures.AddSetAside(batch.SetAside, PackedRows.WordsFor(batch.CandidateCount));
        sum.AddBatch(batch.Id);
        return sum.ToTally();
    }

    private ListTotals CountLists()
    {
        ListTotals[] parts = ChunkQueue.Share(batch.Lists.ChunkCount, options, CountChunks);
        foreach (ListTotals part in parts[1..])
        {
            parts[0].Add(part);
        }

        return parts[0];
    }

    private ListTotals CountChunks(ChunkQueue queue)
    {
        ListPart part = new(batch, rule.MaxMarks);
        while (queue.TryTake(out int index))
        {
            ListChunk chunk = batch.Lists.ChunkAt(index);
            part.Add(chunk);
            queue.Report(chunk.PaperCount);
        }

        return part.Finish();
    }
}
