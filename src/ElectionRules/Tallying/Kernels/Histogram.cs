using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Counts how often each code occurs.</summary>
/// <remarks>
/// A few different byte codes are turned into rows of one set bit each, eight codes to a row of a byte, and counted by the
/// kernel. Many codes, or codes of two bytes, are counted one by one in several tables, so that equal codes in
/// succession do not wait for each other.
/// </remarks>
internal sealed class Histogram
{
    /// <summary>Up to so many groups of eight codes the detour over bits is faster than the tables.</summary>
    private const int MostGroups = 6;
    private const int BlockBytes = 4096;
    private const int ByteTables = 4;
    private const int PairTables = 2;

    private readonly int codeBytes;
    private readonly int codeCount;
    private readonly ColumnCounter[] groups;
    private readonly byte[] bits;
    private readonly long[] tables;

    public Histogram(int codeCount, int codeBytes, ITallyKernel kernel)
    {
        this.codeCount = codeCount;
        this.codeBytes = codeBytes;
        int groupCount = (codeCount + 7) / 8;
        bool byBits = codeBytes == 1 && groupCount <= MostGroups && kernel.Name != KernelCatalog.Scalar.Name;
        groups = byBits ? [.. Enumerable.Range(0, groupCount).Select(_ => kernel.NewCounter(1))] : [];
        bits = byBits ? new byte[BlockBytes] : [];
        tables = byBits ? [] : new long[(codeBytes == 1 ? ByteTables : PairTables) * codeCount];
    }

    /// <summary>Counts codes, all of them below the number of codes.</summary>
    public void Add(ReadOnlySpan<byte> codes)
    {
        if (groups.Length > 0)
        {
            AddByBits(codes);
        }
        else if (codeBytes == 1)
        {
            AddBytes(codes);
        }
        else
        {
            AddPairs(MemoryMarshal.Cast<byte, ushort>(codes));
        }
    }

    public long[] ToCounts()
    {
        long[] counts = new long[codeCount];
        for (int group = 0; group < groups.Length; group++)
        {
            groups[group].MoveTo(counts.AsSpan(group * 8, Math.Min(8, codeCount - (group * 8))), 1);
        }

        for (ReadOnlySpan<long> left = tables; !left.IsEmpty; left = left[codeCount..])
        {
            TallySum.AddEach(counts, left[..codeCount]);
        }

        return counts;
    }

    private void AddByBits(ReadOnlySpan<byte> codes)
    {
        for (; !codes.IsEmpty; codes = codes[Math.Min(BlockBytes, codes.Length)..])
        {
            ReadOnlySpan<byte> block = codes[..Math.Min(BlockBytes, codes.Length)];
            for (int group = 0; group < groups.Length; group++)
            {
                MarkBits(block, group, bits);
                groups[group].Add(bits.AsSpan(0, block.Length));
            }
        }
    }

    /// <summary>Sets bit (code mod 8) where the code belongs to the group, and nothing elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MarkBits(ReadOnlySpan<byte> codes, int group, Span<byte> marks)
    {
        Vector256<byte> powers = Vector256.Create(0x8040_2010_0804_0201UL).AsByte();
        Vector256<byte> low = Vector256.Create((byte)7);
        Vector256<byte> high = Vector256.Create((byte)0x1F);
        Vector256<byte> wanted = Vector256.Create((byte)group);
        int done = 0;
        for (; done + Vector256<byte>.Count <= codes.Length; done += Vector256<byte>.Count)
        {
            Vector256<byte> code = Vector256.Create(codes.Slice(done, Vector256<byte>.Count));
            Vector256<byte> own = Vector256.Equals((code.AsUInt16() >> 3).AsByte() & high, wanted);
            (Vector256.Shuffle(powers, code & low) & own).CopyTo(marks[done..]);
        }

        for (; done < codes.Length; done++)
        {
            marks[done] = codes[done] >> 3 == group ? (byte)(1 << (codes[done] & 7)) : (byte)0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBytes(ReadOnlySpan<byte> codes)
    {
        Span<long> first = tables.AsSpan(0, codeCount);
        Span<long> second = tables.AsSpan(codeCount, codeCount);
        Span<long> third = tables.AsSpan(2 * codeCount, codeCount);
        Span<long> fourth = tables.AsSpan(3 * codeCount, codeCount);
        for (; codes.Length >= ByteTables; codes = codes[ByteTables..])
        {
            first[codes[0]]++;
            second[codes[1]]++;
            third[codes[2]]++;
            fourth[codes[3]]++;
        }

        foreach (byte code in codes)
        {
            first[code]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPairs(ReadOnlySpan<ushort> codes)
    {
        Span<long> first = tables.AsSpan(0, codeCount);
        Span<long> second = tables.AsSpan(codeCount, codeCount);
        unchecked
        {
            for (; codes.Length >= 2 * PairTables; codes = codes[(2 * PairTables)..])
            {
                first[codes[0]]++;
                second[codes[1]]++;
                first[codes[2]]++;
                second[codes[3]]++;
            }

            foreach (ushort code in codes)
            {
                first[code]++;
            }
        }
    }
}
