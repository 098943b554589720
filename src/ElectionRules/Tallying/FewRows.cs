using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>The count of so few rows that preparing vectors would take longer than counting: bit by bit.</summary>
internal static class FewRows
{
    private const int MostBytes = 1 << 14;
    private const int MostMarksPerRowByte = 128;

    /// <summary>Tells whether a batch is so small.</summary>
    public static bool Suit(ApprovalBatch batch)
    {
        int rowBytes = batch.Approvals.RowBytes;
        return batch.PaperCount * rowBytes <= MostBytes
            && batch.PaperCount * batch.Ledger.MostApprovals <= MostMarksPerRowByte * Math.Max(sizeof(ulong), rowBytes);
    }

    /// <summary>Adds up the rows with at most so many approvals.</summary>
    public static RowTotals Count(ApprovalBatch batch, int maxMarks)
    {
        RowTotals totals = new(batch.CandidateCount, batch.Against is not null, batch.Ledger.MostApprovals > maxMarks);
        Span<ulong> row = stackalloc ulong[batch.Approvals.RowWords];
        ReadOnlySpan<byte> approvals = batch.PaperCount == 0 ? [] : batch.Approvals.ChunkAt(0);
        ReadOnlySpan<byte> against = batch.Against is null ? [] : batch.Against.ChunkAt(0);
        int rowBytes = batch.Approvals.RowBytes;
        for (int start = 0; start < approvals.Length; start += rowBytes)
        {
            ReadOnlySpan<byte> rejected = against.IsEmpty ? [] : against.Slice(start, rowBytes);
            PackedRows.Read(approvals.Slice(start, rowBytes), row);
            if (totals.LeftOut is not null && Bits.Count(row) > maxMarks)
            {
                totals.LeftOut.Add(approvals.Slice(start, rowBytes), rejected);
                continue;
            }

            Bits.CountInto(totals.For, row);
            if (!rejected.IsEmpty)
            {
                PackedRows.Read(rejected, row);
                Bits.CountInto(totals.Against, row);
            }
        }

        return totals;
    }
}
