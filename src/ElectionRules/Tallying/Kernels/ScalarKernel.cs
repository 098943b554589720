using ElectionRules.Ballots;

namespace ElectionRules.Tallying.Kernels;

/// <summary>The specification of counting rows: paper by paper, mark by mark.</summary>
internal static class ScalarKernel
{
    public static RowTotals Count(ApprovalBatch batch, int maxMarks)
    {
        RowTotals totals = new(batch.CandidateCount, batch.Approvals.RowWords);
        ulong[] approvals = new ulong[batch.Approvals.RowWords];
        ulong[] against = new ulong[batch.Approvals.RowWords];
        for (long paper = 0; paper < batch.PaperCount; paper++)
        {
            batch.Approvals.Read(paper, approvals);
            batch.Against?.Read(paper, against);
            if (Bits.Count(approvals) > maxMarks)
            {
                totals.LeftOut.Add(approvals, against);
            }
            else
            {
                Bits.AddTo(totals.For, approvals, 1);
                Bits.AddTo(totals.Against, against, 1);
            }
        }

        return totals;
    }
}
