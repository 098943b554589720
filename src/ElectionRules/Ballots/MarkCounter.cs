namespace ElectionRules.Ballots;

/// <summary>
/// Counts the marks of every candidate while papers are packed, a row at a time; made quite differently from the counts
/// that it guards, and cheap: a few operations for 64 candidates at once.
/// </summary>
/// <remarks>
/// Fifteen rows go into four bit planes by adding with carries; the planes are spilt into counters of a byte each,
/// and these, before they overflow, into the counts.
/// </remarks>
internal sealed class MarkCounter(int rowWords)
{
    private const int Planes = 4;
    private const int RowsUntilSpill = 15;
    private const int SpillsUntilSettling = 16;

    private readonly ulong[] planes = new ulong[rowWords * Planes];
    private readonly ulong[] bytes = new ulong[rowWords * 8];
    private readonly long[] counts = new long[rowWords * 64];
    private int rows;
    private int spills;

    /// <summary>Gets the counts up to the last call of <see cref="Settle"/>, one for each bit of a row.</summary>
    public ReadOnlySpan<long> Counts => counts;

    public void Add(ReadOnlySpan<ulong> row)
    {
        Span<ulong> left = planes;
        foreach (ulong word in row)
        {
            ulong carry = word & left[0];
            left[0] ^= word;
            ulong next = carry & left[1];
            left[1] ^= carry;
            carry = next & left[2];
            left[2] ^= next;
            left[3] ^= carry;
            left = left[Planes..];
        }

        if (++rows == RowsUntilSpill)
        {
            SpillPlanes();
            if (++spills == SpillsUntilSettling)
            {
                Settle();
            }
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
        SpillPlanes();
        for (int column = 0; column < counts.Length; column++)
        {
            counts[column] += (long)((bytes[column / 8] >> (column % 8 * 8)) & 0xFF);
        }

        Array.Clear(bytes);
        spills = 0;
    }

    private void SpillPlanes()
    {
        for (int group = 0; group < bytes.Length; group++)
        {
            ReadOnlySpan<ulong> word = planes.AsSpan(group / 8 * Planes, Planes);
            int shift = group % 8 * 8;
            bytes[group] += Spread(word[0] >> shift)
                | (Spread(word[1] >> shift) << 1)
                | (Spread(word[2] >> shift) << 2)
                | (Spread(word[3] >> shift) << 3);
        }

        Array.Clear(planes);
        rows = 0;
    }

    /// <summary>Puts the eight lowest bits into the lowest bits of eight bytes.</summary>
    private static ulong Spread(ulong bits) =>
        (((bits & 0x7F) * 0x0002_0408_1020_4081) & 0x0101_0101_0101_0101) | ((bits & 0x80) << 49);
}
