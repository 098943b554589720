using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Ballots;

/// <summary>
/// Counts the marks of every candidate while papers are packed, a block of rows at a time; made quite differently from
/// the counts that it guards: no carries, only bytes that count up to 255.
/// </summary>
/// <remarks>
/// For each of the eight bits of a byte there is a vector of bytes; whoever has the bit adds one. Half bytes count up to
/// 15 first, two bits at a time. Rows come round after a period of vectors, and each vector of the period has counters
/// of its own.
/// </remarks>
internal sealed class MarkCounter
{
    private const int MostInHalf = 15;
    private const int MostTurns = byte.MaxValue;
    private static readonly int VectorBytes = Vector256<byte>.Count;

    private readonly int rowBytes;
    private readonly int period;
    private readonly long[] counts;

    public MarkCounter(int rowBytes)
    {
        this.rowBytes = rowBytes;
        period = rowBytes / Math.Min(VectorBytes, rowBytes & -rowBytes);
        counts = new long[rowBytes * 8];
    }

    /// <summary>Gets the counts, one for each bit of a row.</summary>
    public ReadOnlySpan<long> Counts => counts;

    /// <summary>Adds a whole number of rows.</summary>
    public void Add(ReadOnlySpan<byte> rows)
    {
        int turnBytes = period * VectorBytes;
        while (rows.Length >= turnBytes)
        {
            int turns = Math.Min(MostTurns, rows.Length / turnBytes);
            AddTurns(MemoryMarshal.Cast<byte, Vector256<byte>>(rows[..(turns * turnBytes)]));
            rows = rows[(turns * turnBytes)..];
        }

        if (!rows.IsEmpty)
        {
            Span<Vector256<byte>> padded = stackalloc Vector256<byte>[period];
            padded.Clear();
            rows.CopyTo(MemoryMarshal.AsBytes(padded));
            AddTurns(padded);
        }
    }

    /// <summary>Adds the counts of another counter.</summary>
    public void Add(MarkCounter other)
    {
        for (int column = 0; column < counts.Length; column++)
        {
            counts[column] += other.counts[column];
        }
    }

    private void AddTurns(ReadOnlySpan<Vector256<byte>> vectors)
    {
        for (int phase = 0; phase < period; phase++)
        {
            AddPhase(vectors, phase);
        }
    }

    /// <summary>No byte passes 255: there are at most so many turns; and no half of a byte passes 15.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPhase(ReadOnlySpan<Vector256<byte>> vectors, int phase)
    {
        Vector256<byte> lowest = Vector256.Create((byte)0x11);
        Vector256<byte> half = Vector256.Create((byte)0x0F);
        Vector256<byte> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        for (int index = phase; index < vectors.Length;)
        {
            Vector256<byte> h0 = default, h1 = default, h2 = default, h3 = default;
            int end = Math.Min(vectors.Length, index + (MostInHalf * period));
            for (; index < end; index += period)
            {
                Vector256<ushort> rows = vectors[index].AsUInt16();
                h0 += rows.AsByte() & lowest;
                h1 += (rows >> 1).AsByte() & lowest;
                h2 += (rows >> 2).AsByte() & lowest;
                h3 += (rows >> 3).AsByte() & lowest;
            }

            c0 += h0 & half;
            c1 += h1 & half;
            c2 += h2 & half;
            c3 += h3 & half;
            c4 += (h0.AsUInt16() >> 4).AsByte() & half;
            c5 += (h1.AsUInt16() >> 4).AsByte() & half;
            c6 += (h2.AsUInt16() >> 4).AsByte() & half;
            c7 += (h3.AsUInt16() >> 4).AsByte() & half;
        }

        Settle([c0, c1, c2, c3, c4, c5, c6, c7], phase);
    }

    private void Settle(ReadOnlySpan<Vector256<byte>> bits, int phase)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(bits);
        for (int place = 0; place < VectorBytes; place++)
        {
            Span<long> sums = counts.AsSpan(((phase * VectorBytes) + place) % rowBytes * 8, 8);
            for (int bit = 0; bit < sums.Length; bit++)
            {
                sums[bit] += bytes[(bit * VectorBytes) + place];
            }
        }
    }
}
