using System.Numerics;
using System.Runtime.InteropServices;
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
        ReadOnlySpan<byte> approvals = batch.PaperCount == 0 ? [] : batch.Approvals.ChunkAt(0);
        ReadOnlySpan<byte> against = batch.Against is null ? [] : batch.Against.ChunkAt(0);
        if (totals.LeftOut is not null)
        {
            CountValid(totals, approvals, against, batch.Approvals.RowBytes, maxMarks);
            return totals;
        }

        Count(approvals, batch.Approvals.RowBytes, totals.For);
        Count(against, batch.Approvals.RowBytes, totals.Against);
        return totals;
    }

    private static void CountValid(RowTotals totals, ReadOnlySpan<byte> approvals, ReadOnlySpan<byte> against, int rowBytes, int maxMarks)
    {
        for (int start = 0; start < approvals.Length; start += rowBytes)
        {
            ReadOnlySpan<byte> approved = approvals.Slice(start, rowBytes);
            ReadOnlySpan<byte> rejected = against.IsEmpty ? [] : against.Slice(start, rowBytes);
            if (Bits.Count(approved) > maxMarks)
            {
                totals.LeftOut!.Add(approved, rejected);
            }
            else
            {
                Count(approved, rowBytes, totals.For);
                Count(rejected, rowBytes, totals.Against);
            }
        }
    }

    private static void Count(ReadOnlySpan<byte> rows, int rowBytes, Span<long> counts)
    {
        switch (rowBytes)
        {
            case 1: Count<byte>(rows, counts); break;
            case 2: Count(MemoryMarshal.Cast<byte, ushort>(rows), counts); break;
            case 4: Count(MemoryMarshal.Cast<byte, uint>(rows), counts); break;
            case 8: Count(MemoryMarshal.Cast<byte, ulong>(rows), counts); break;
            default:
                for (; !rows.IsEmpty; rows = rows[rowBytes..])
                {
                    Bits.CountInto(counts, MemoryMarshal.Cast<byte, ulong>(rows[..rowBytes]));
                }

                break;
        }
    }

    private static void Count<T>(ReadOnlySpan<T> rows, Span<long> counts)
        where T : struct, IBinaryInteger<T>
    {
        foreach (T row in rows)
        {
            for (ulong left = ulong.CreateTruncating(row); left != 0; left &= left - 1)
            {
                counts[BitOperations.TrailingZeroCount(left)]++;
            }
        }
    }
}
