using ElectionRules.Ballots;

namespace ElectionRules.Tests.Ballots;

/// <summary>Short names for paper rules and batches in tests.</summary>
internal static class PaperRules
{
    public static PaperRule AtMost(
        int marks,
        WriteInRule writeIns = WriteInRule.Allowed,
        ContradictionRule contradictions = ContradictionRule.VoidsMark) =>
        new() { MaxMarks = marks, WriteIns = writeIns, Contradictions = contradictions };

    public static ApprovalBatch Batch(string id, int candidates, params int[][] papers)
    {
        ApprovalBatchBuilder builder = new(new BatchId(id), candidates);
        foreach (int[] paper in papers)
        {
            builder.Add(paper);
        }

        return builder.Build();
    }
}
