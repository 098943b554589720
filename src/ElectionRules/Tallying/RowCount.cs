using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Adds up a part of the rows of a batch, on one thread.</summary>
internal sealed class RowCount
{
    private const int BlockBytes = 1 << 17;

    private readonly ApprovalBatch batch;
    private readonly int maxMarks;
    private readonly int rowBytes;
    private readonly int groupRows;
    private readonly int groupBytes;
    private readonly ColumnCounter approvals;
    private readonly ColumnCounter? against;
    private readonly ExcessRows? excess;
    private readonly RowTotals totals;

    public RowCount(ApprovalBatch batch, int maxMarks, ITallyKernel kernel)
    {
        this.batch = batch;
        this.maxMarks = maxMarks;
        bool excessPossible = batch.Ledger.MostApprovals > maxMarks;
        rowBytes = batch.Approvals.RowBytes;
        groupRows = batch.Ledger.GroupRows;
        groupBytes = groupRows * rowBytes;
        approvals = kernel.NewCounter(rowBytes);
        against = batch.Against is null ? null : kernel.NewCounter(rowBytes);
        totals = new RowTotals(batch.CandidateCount, against is not null, excessPossible);
        excess = excessPossible ? new ExcessRows(totals, kernel, rowBytes) : null;
    }

    /// <summary>Counts one chunk of rows.</summary>
    public void Add(int chunk)
    {
        ReadOnlySpan<byte> approvalRows = batch.Approvals.ChunkAt(chunk);
        ReadOnlySpan<byte> againstRows = batch.Against is null ? [] : batch.Against.ChunkAt(chunk);
        if (excess is null)
        {
            approvals.Add(approvalRows);
            against?.Add(againstRows);
            return;
        }

        // Block by block, so that the counting leaves the rows that must be looked at one by one in the second cache.
        ReadOnlySpan<ushort> groupMost = batch.Ledger.GroupMost[(chunk * (batch.Approvals.ChunkRows / groupRows))..];
        int blockBytes = Math.Max(1, BlockBytes / (PackedRows.BlockRows * rowBytes)) * PackedRows.BlockRows * rowBytes;
        for (int start = 0; start < approvalRows.Length; start += blockBytes)
        {
            int length = Math.Min(blockBytes, approvalRows.Length - start);
            ReadOnlySpan<byte> approvalBlock = approvalRows.Slice(start, length);
            ReadOnlySpan<byte> againstBlock = against is null ? [] : againstRows.Slice(start, length);
            approvals.Add(approvalBlock);
            against?.Add(againstBlock);
            int groups = (length + groupBytes - 1) / groupBytes;
            FindExcess(approvalBlock, againstBlock, groupMost[..groups]);
            groupMost = groupMost[groups..];
        }
    }

    public RowTotals Finish()
    {
        approvals.MoveTo(totals.For, 1);
        against?.MoveTo(totals.Against, 1);
        excess?.TakeBack();
        return totals;
    }

    /// <summary>Only groups in which some row has too many approvals are looked at row by row.</summary>
    private void FindExcess(ReadOnlySpan<byte> approvalBlock, ReadOnlySpan<byte> againstBlock, ReadOnlySpan<ushort> groupMost)
    {
        for (int group = 0; groupMost[group..].IndexOfAnyExceptInRange((ushort)0, (ushort)maxMarks) is int next and >= 0; group++)
        {
            group += next;
            int start = group * groupBytes;
            int length = Math.Min(groupBytes, approvalBlock.Length - start);
            excess!.Add(approvalBlock.Slice(start, length), againstBlock.IsEmpty ? [] : againstBlock.Slice(start, length), maxMarks);
        }
    }
}
