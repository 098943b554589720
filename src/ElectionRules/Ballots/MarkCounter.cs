using System.Runtime.CompilerServices;

namespace ElectionRules.Ballots;

/// <summary>
/// Counts the marks of every candidate while papers are packed, a row at a time; made quite differently from the counts
/// that it guards, and cheap: a few operations for 64 candidates at once.
/// </summary>
/// <remarks>Rows are added with carries into eight bit planes, which are brought into the counts before they overflow.</remarks>
internal sealed class MarkCounter(int rowWords)
{
    private const int Planes = 8;
    private const int MostRows = (1 << Planes) - 1;

    private readonly ulong[] planes = new ulong[rowWords * Planes];
    private readonly long[] counts = new long[rowWords * 64];
    private int rows;

    /// <summary>Gets the counts up to the last call of <see cref="Settle"/>, one for each bit of a row.</summary>
    public ReadOnlySpan<long> Counts => counts;

    public void Add(ReadOnlySpan<ulong> row)
    {
        Span<ulong> left = planes;
        foreach (ulong word in row)
        {
            AddWord(left[..Planes], word);
            left = left[Planes..];
        }

        if (++rows == MostRows)
        {
            Settle();
        }
    }

    /// <summary>Adds the settled counts of another counter.</summary>
    public void Add(MarkCounter settled)
    {
        for (int column = 0; column < counts.Length; column++)
        {
            counts[column] += settled.counts[column];
        }
    }

    /// <summary>Brings every row into the counts.</summary>
    public void Settle()
    {
        for (int column = 0; column < counts.Length; column += 8)
        {
            ReadOnlySpan<ulong> word = planes.AsSpan(column / 64 * Planes, Planes);
            ulong bytes = 0;
            for (int plane = 0; plane < Planes; plane++)
            {
                bytes |= Spread(word[plane] >> (column % 64)) << plane;
            }

            for (int place = 0; place < 8; place++)
            {
                counts[column + place] += (long)((bytes >> (8 * place)) & 0xFF);
            }
        }

        Array.Clear(planes);
        rows = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddWord(Span<ulong> plane, ulong carry)
    {
        (plane[0], carry) = (plane[0] ^ carry, plane[0] & carry);
        (plane[1], carry) = (plane[1] ^ carry, plane[1] & carry);
        (plane[2], carry) = (plane[2] ^ carry, plane[2] & carry);
        (plane[3], carry) = (plane[3] ^ carry, plane[3] & carry);
        (plane[4], carry) = (plane[4] ^ carry, plane[4] & carry);
        (plane[5], carry) = (plane[5] ^ carry, plane[5] & carry);
        (plane[6], carry) = (plane[6] ^ carry, plane[6] & carry);
        plane[7] ^= carry;
    }

    /// <summary>Puts the eight lowest bits into the lowest bits of eight bytes.</summary>
    private static ulong Spread(ulong bits) =>
        (((bits & 0x7F) * 0x0002_0408_1020_4081) & 0x0101_0101_0101_0101) | ((bits & 0x80) << 49);
}
