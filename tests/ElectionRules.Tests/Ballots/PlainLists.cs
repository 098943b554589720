using CsCheck;
using ElectionRules.Ballots;

namespace ElectionRules.Tests.Ballots;

/// <summary>Plain papers without votes against, with weights, packed as lists or as rows of bits.</summary>
internal static class PlainLists
{
    public static Gen<PlainPaper> Gen(int candidates) => PlainPaper.Gen(candidates).Select(paper => paper with { Against = [] });

    public static ApprovalListBatch Pack(string id, int candidates, IEnumerable<PlainPaper> papers)
    {
        ApprovalListBatchBuilder builder = new(new BatchId(id), candidates);
        foreach (PlainPaper paper in papers)
        {
            if (paper.Declared is VoidReason reason)
            {
                builder.AddVoid(reason);
            }
            else
            {
                builder.Add(paper.Approvals, paper.WriteIns);
            }
        }

        return builder.Build();
    }

    public static ApprovalListBatch Pack(string id, int candidates, IEnumerable<(PlainPaper Paper, long Weight)> papers)
    {
        WeightedListBatchBuilder builder = new(new BatchId(id), candidates);
        foreach ((PlainPaper paper, long weight) in papers)
        {
            if (paper.Declared is VoidReason reason)
            {
                builder.AddVoid(reason, weight);
            }
            else
            {
                builder.Add(paper.Approvals, paper.WriteIns, weight);
            }
        }

        return builder.Build();
    }

    /// <summary>One batch for each weight, as rows of bits; weights 1, 2 … give batches "1", "2" …</summary>
    public static IEnumerable<ApprovalBatch> RowsByWeight(int candidates, IEnumerable<(PlainPaper Paper, long Weight)> papers) =>
        papers.GroupBy(paper => paper.Weight).Select(group => PlainPaper.Pack($"{group.Key}", candidates, group.Select(paper => paper.Paper), group.Key));

    /// <summary>The stored marks and lengths, one array a paper.</summary>
    public static int[][] Stored(ApprovalListBatch batch)
    {
        List<int[]> papers = [];
        for (int index = 0; index < batch.Lists.ChunkCount; index++)
        {
            ListChunk chunk = batch.Lists.ChunkAt(index);
            int start = 0;
            foreach (ushort length in chunk.Lengths)
            {
                papers.Add([.. chunk.Marks.Slice(start, length).ToArray().Select(mark => (int)mark)]);
                start += length;
            }
        }

        return [.. papers];
    }
}
