using System.Numerics;
using System.Runtime.InteropServices;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Rows with too many approvals: they are counted like all others, gathered here, counted again and taken back.</summary>
internal sealed class ExcessRows
{
    private const int FewestRows = 64;
    private const int BufferBytes = 4096;

    private readonly RowTotals totals;
    private readonly int rowBytes;
    private readonly ColumnCounter approvals;
    private readonly ColumnCounter? against;
    private readonly byte[] approvalRows;
    private readonly byte[] againstRows;
    private int used;

    public ExcessRows(RowTotals totals, ITallyKernel kernel, int rowBytes)
    {
        this.totals = totals;
        this.rowBytes = rowBytes;
        int bufferBytes = Math.Max(FewestRows, BufferBytes / rowBytes) * rowBytes;
        approvals = kernel.NewCounter(rowBytes);
        approvalRows = new byte[bufferBytes];
        against = totals.HasAgainst ? kernel.NewCounter(rowBytes) : null;
        againstRows = totals.HasAgainst ? new byte[bufferBytes] : [];
    }

    /// <summary>Gathers the rows with too many approvals from a group of up to 64.</summary>
    public void Add(ReadOnlySpan<byte> approvalGroup, ReadOnlySpan<byte> againstGroup, int maxMarks)
    {
        for (ulong left = ExcessScan.Find(approvalGroup, rowBytes, maxMarks); left != 0; left &= left - 1)
        {
            int start = BitOperations.TrailingZeroCount(left) * rowBytes;
            CopyRow(approvalGroup[start..], approvalRows.AsSpan(used));
            if (against is not null)
            {
                CopyRow(againstGroup[start..], againstRows.AsSpan(used));
            }

            used += rowBytes;
            if (used == approvalRows.Length)
            {
                Empty();
            }
        }
    }

    /// <summary>Takes everything that was gathered back from the totals.</summary>
    public void TakeBack()
    {
        Empty();
        approvals.MoveTo(totals.For, -1);
        against?.MoveTo(totals.Against, -1);
    }

    // One word is copied faster than a number of bytes that only the run knows.
    private void CopyRow(ReadOnlySpan<byte> from, Span<byte> to)
    {
        if (rowBytes == sizeof(ulong))
        {
            MemoryMarshal.Write(to, MemoryMarshal.Read<ulong>(from));
        }
        else
        {
            from[..rowBytes].CopyTo(to);
        }
    }

    private void Empty()
    {
        ReadOnlySpan<byte> rows = approvalRows.AsSpan(0, used);
        ReadOnlySpan<byte> rejected = against is null ? [] : againstRows.AsSpan(0, used);
        approvals.Add(rows);
        against?.Add(rejected);
        totals.LeftOut!.Add(rows, rejected);
        used = 0;
    }
}
