using System.Numerics;
using System.Runtime.InteropServices;
using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Counts of combinations of candidates in one batch under one rule.</summary>
internal sealed class CombinationCount(ApprovalBatch batch, PaperRule rule, ITallyKernel kernel)
{
    /// <summary>Valid papers whose approvals that stand are just this set, and which name nobody else.</summary>
    public long PapersApprovingExactly(ReadOnlySpan<ulong> set)
    {
        long papers = Bits.Count(set) > rule.MaxMarks ? 0 : RowsEqualTo(set);
        if (!Bits.Any(set))
        {
            papers -= batch.SetAside.Count;
        }

        PaperReader reader = new(rule, batch.Approvals.RowWords);
        for (int index = 0; index < batch.SetAside.Count; index++)
        {
            reader.Read(batch.SetAside[index]);
            papers += reader.Void is null && reader.WriteIns.Count == 0 && reader.Approvals.SequenceEqual(set) ? 1 : 0;
        }

        return papers * batch.Weight;
    }

    /// <summary>Each candidate's papers are gathered and their columns counted by the kernel.</summary>
    public CoApprovals Pairs()
    {
        GatheredRows[] papersOf = new GatheredRows[batch.CandidateCount];
        for (int candidate = 0; candidate < papersOf.Length; candidate++)
        {
            papersOf[candidate] = new GatheredRows(batch.Approvals.RowBytes, kernel);
        }

        ulong[] row = new ulong[batch.Approvals.RowWords];
        for (long paper = 0; paper < batch.PaperCount; paper++)
        {
            batch.Approvals.Read(paper, row);
            if (Bits.Count(row) <= rule.MaxMarks)
            {
                Gather(papersOf, row);
            }
        }

        PaperReader reader = new(rule, batch.Approvals.RowWords);
        for (int index = 0; index < batch.SetAside.Count; index++)
        {
            reader.Read(batch.SetAside[index]);
            Gather(papersOf, reader.Approvals);
        }

        return new CoApprovals([.. papersOf.Select(papers => papers.Counts(batch.CandidateCount, batch.Weight))]);
    }

    private static void Gather(GatheredRows[] papersOf, ReadOnlySpan<ulong> row)
    {
        for (int word = 0; word < row.Length; word++)
        {
            for (ulong left = row[word]; left != 0; left &= left - 1)
            {
                papersOf[(word * 64) + BitOperations.TrailingZeroCount(left)].Add(row);
            }
        }
    }

    private long RowsEqualTo(ReadOnlySpan<ulong> set)
    {
        long rows = 0;
        for (int chunk = 0; chunk < batch.Approvals.ChunkCount; chunk++)
        {
            ReadOnlySpan<byte> bytes = batch.Approvals.ChunkAt(chunk);
            rows += batch.Approvals.RowBytes switch
            {
                1 => bytes.Count((byte)set[0]),
                2 => MemoryMarshal.Cast<byte, ushort>(bytes).Count((ushort)set[0]),
                4 => MemoryMarshal.Cast<byte, uint>(bytes).Count((uint)set[0]),
                8 => MemoryMarshal.Cast<byte, ulong>(bytes).Count(set[0]),
                _ => LongRowsEqualTo(MemoryMarshal.Cast<byte, ulong>(bytes), set),
            };
        }

        return rows;
    }

    private static long LongRowsEqualTo(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> set)
    {
        long rows = 0;
        for (; !words.IsEmpty; words = words[set.Length..])
        {
            rows += words[..set.Length].SequenceEqual(set) ? 1 : 0;
        }

        return rows;
    }

    /// <summary>Rows that have one candidate in common, counted by the kernel a few at a time.</summary>
    private sealed class GatheredRows(int rowBytes, ITallyKernel kernel)
    {
        private const int Rows = 64;

        // Bit planes for each of very many candidates would fill the memory; one by one then.
        private readonly ColumnCounter counter = (rowBytes > 64 ? KernelCatalog.Scalar : kernel).NewCounter(rowBytes);
        private readonly byte[] buffer = new byte[Rows * rowBytes];
        private int used;

        public void Add(ReadOnlySpan<ulong> row)
        {
            PackedRows.Write(buffer.AsSpan(used, rowBytes), row);
            used += rowBytes;
            if (used == buffer.Length)
            {
                Empty();
            }
        }

        public long[] Counts(int candidates, long weight)
        {
            Empty();
            long[] counts = new long[candidates];
            counter.MoveTo(counts, 1);
            for (int candidate = 0; candidate < candidates; candidate++)
            {
                counts[candidate] *= weight;
            }

            return counts;
        }

        private void Empty()
        {
            counter.Add(buffer.AsSpan(0, used));
            used = 0;
        }
    }
}
