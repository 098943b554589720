namespace ElectionRules.Tallying.Kernels;

/// <summary>Turns bit planes into one number a column, and folds the words of a vector onto the words of a row.</summary>
internal sealed class PlaneSums(int rowBytes)
{
    /// <summary>For each byte, its eight bits in eight bytes, the least significant first.</summary>
    private static readonly ulong[] Spread = [.. Enumerable.Range(0, 256).Select(SpreadBits)];

    private readonly int rowWords = Math.Max(1, rowBytes / sizeof(ulong));
    private readonly long[] columns = new long[Math.Max(sizeof(ulong), rowBytes) * 8];

    /// <summary>Adds four planes of equally many words; the planes weigh 1, 2, 4 and 8, all shifted to the left.</summary>
    /// <param name="planes">The planes, one after the other.</param>
    /// <param name="firstWord">The place of the first word, counted in words from the start of a row.</param>
    /// <param name="shift">The binary logarithm of the weight of the first plane.</param>
    public void Add(ReadOnlySpan<ulong> planes, int firstWord, int shift)
    {
        int words = planes.Length / 4;
        for (int word = 0; word < words; word++)
        {
            ulong ones = planes[word];
            ulong twos = planes[words + word];
            ulong fours = planes[(2 * words) + word];
            ulong eights = planes[(3 * words) + word];
            Span<long> sums = columns.AsSpan((firstWord + word) % rowWords * 64, 64);
            for (; !sums.IsEmpty; sums = sums[8..])
            {
                ulong eightSums = Spread[(byte)(ones & 0xFF)]
                    | (Spread[(byte)(twos & 0xFF)] << 1)
                    | (Spread[(byte)(fours & 0xFF)] << 2)
                    | (Spread[(byte)(eights & 0xFF)] << 3);
                for (int column = 0; column < 8; column++)
                {
                    sums[column] += (long)((eightSums >> (8 * column)) & 0xF) << shift;
                }

                ones >>= 8;
                twos >>= 8;
                fours >>= 8;
                eights >>= 8;
            }
        }
    }

    /// <summary>Adds the sums, multiplied by a sign, to counts and starts again from zero.</summary>
    public void MoveTo(Span<long> counts, int sign)
    {
        int rowBits = Math.Min(rowBytes, sizeof(ulong)) * 8;
        for (int column = 0; column < columns.Length; column++)
        {
            int candidate = rowWords > 1 ? column : column % rowBits;
            if (candidate < counts.Length)
            {
                counts[candidate] += sign * columns[column];
            }
        }

        Array.Clear(columns);
    }

    private static ulong SpreadBits(int value)
    {
        ulong spread = 0;
        for (int bit = 0; bit < 8; bit++)
        {
            spread |= (ulong)((value >> bit) & 1) << (8 * bit);
        }

        return spread;
    }
}
