using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Ballots;

/// <summary>
/// Counts the marks of every candidate while papers are packed, a block of rows at a time; made quite differently from
/// the counts that it guards: no carries, only bytes that count up to 255.
/// </summary>
/// <remarks>
/// For each of the eight bits of a byte there is a vector of bytes; whoever has the bit adds one. Rows come round after
/// a period of vectors, and each vector of the period has counters of its own.
/// </remarks>
internal sealed class MarkCounter
{
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

    /// <summary>No byte passes 255: there are at most so many turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPhase(ReadOnlySpan<Vector256<byte>> vectors, int phase)
    {
        Vector256<byte> one = Vector256<byte>.One;
        Vector256<byte> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        for (int index = phase; index < vectors.Length; index += period)
        {
            Vector256<byte> row = vectors[index];
            Vector256<ushort> pairs = row.AsUInt16();
            c0 += row & one;
            c1 += (pairs >> 1).AsByte() & one;
            c2 += (pairs >> 2).AsByte() & one;
            c3 += (pairs >> 3).AsByte() & one;
            c4 += (pairs >> 4).AsByte() & one;
            c5 += (pairs >> 5).AsByte() & one;
            c6 += (pairs >> 6).AsByte() & one;
            c7 += (pairs >> 7).AsByte() & one;
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
