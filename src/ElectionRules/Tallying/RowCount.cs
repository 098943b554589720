using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Adds up a part of the rows of a batch, on one thread.</summary>
internal sealed class RowCount
{
    private const int BlockBytes = 1 << 15;

    private readonly ApprovalBatch batch;
    private readonly int maxMarks;
    private readonly int rowBytes;
    private readonly bool excessPossible;
    private readonly ColumnCounter approvals;
    private readonly ColumnCounter? against;
    private readonly RowTotals totals;
    private readonly List<int> excess = [];
    private readonly ulong[] approvalRow;
    private readonly ulong[] againstRow;

    public RowCount(ApprovalBatch batch, int maxMarks, ITallyKernel kernel)
    {
        this.batch = batch;
        this.maxMarks = maxMarks;
        rowBytes = batch.Approvals.RowBytes;
        excessPossible = batch.Ledger.MostApprovals > maxMarks;
        approvals = kernel.NewCounter(rowBytes);
        against = batch.Against is null ? null : kernel.NewCounter(rowBytes);
        totals = new RowTotals(batch.CandidateCount, batch.Approvals.RowWords, excessPossible);
        approvalRow = new ulong[batch.Approvals.RowWords];
        againstRow = new ulong[batch.Against is null ? 0 : batch.Approvals.RowWords];
    }

    /// <summary>Counts one chunk of rows.</summary>
    public void Add(int chunk)
    {
        ReadOnlySpan<byte> approvalRows = batch.Approvals.ChunkAt(chunk);
        ReadOnlySpan<byte> againstRows = batch.Against is null ? [] : batch.Against.ChunkAt(chunk);
        if (!excessPossible)
        {
            approvals.Add(approvalRows);
            against?.Add(againstRows);
            return;
        }

        // Block by block, so that the scan leaves the rows in the nearest cache for the counting.
        int block = Math.Max(1, BlockBytes / (rowBytes * PackedRows.BlockRows)) * PackedRows.BlockRows * rowBytes;
        for (int start = 0; start < approvalRows.Length; start += block)
        {
            int length = Math.Min(block, approvalRows.Length - start);
            AddBlock(approvalRows.Slice(start, length), against is null ? [] : againstRows.Slice(start, length));
        }
    }

    public RowTotals Finish()
    {
        approvals.MoveTo(totals.For, 1);
        against?.MoveTo(totals.Against, 1);
        totals.LeftOut?.Settle();
        return totals;
    }

    /// <summary>Counts all rows of a block and takes back those with too many approvals: they are few.</summary>
    private void AddBlock(ReadOnlySpan<byte> approvalRows, ReadOnlySpan<byte> againstRows)
    {
        ExcessScan.Find(approvalRows, rowBytes, maxMarks, excess);
        approvals.Add(approvalRows);
        against?.Add(againstRows);
        foreach (int row in excess)
        {
            PackedRows.Read(approvalRows.Slice(row * rowBytes, rowBytes), approvalRow);
            Bits.AddTo(totals.For, approvalRow, -1);
            if (against is not null)
            {
                PackedRows.Read(againstRows.Slice(row * rowBytes, rowBytes), againstRow);
                Bits.AddTo(totals.Against, againstRow, -1);
            }

            totals.LeftOut!.Add(approvalRow, againstRow);
        }

        excess.Clear();
    }
}
