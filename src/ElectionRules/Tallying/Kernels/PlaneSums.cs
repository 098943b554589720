using System.Runtime.CompilerServices;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Turns bit planes into one number a column, and folds the words of a vector onto the words of a row.</summary>
internal sealed class PlaneSums(int rowBytes)
{
    /// <summary>For each byte, its eight bits in eight bytes, the least significant first.</summary>
    private static readonly ulong[] Spread = [.. Enumerable.Range(0, 256).Select(SpreadBits)];

    private readonly int rowWords = Math.Max(1, rowBytes / sizeof(ulong));
    private readonly long[] columns = new long[Math.Max(sizeof(ulong), rowBytes) * 8];

    /// <summary>Adds eight planes of equally many words; the planes weigh 1, 2, 4 … 128, all shifted to the left.</summary>
    /// <param name="planes">The planes, one after the other.</param>
    /// <param name="firstWord">The place of the first word, counted in words from the start of a row.</param>
    /// <param name="shift">The binary logarithm of the weight of the first plane.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<ulong> planes, int firstWord, int shift)
    {
        ulong[] spread = Spread;
        int words = planes.Length / 8;
        for (int word = 0; word < words; word++)
        {
            Span<long> sums = columns.AsSpan((firstWord + word) % rowWords * 64, 64);
            for (int start = 0; start < 64; start += 8)
            {
                ulong eight = 0;
                for (int plane = 7; plane >= 0; plane--)
                {
                    eight = (eight << 1) | spread[(int)((planes[(plane * words) + word] >> start) & 0xFF)];
                }

                AddBytes(sums.Slice(start, 8), eight, shift);
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

    /// <summary>Adds the eight bytes of a word to eight sums. The sums stay below 2⁶³: no batch has so many papers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddBytes(Span<long> sums, ulong bytes, int shift)
    {
        unchecked
        {
            sums[7] += (long)(bytes >> 56) << shift;
            sums[6] += (long)((bytes >> 48) & 0xFF) << shift;
            sums[5] += (long)((bytes >> 40) & 0xFF) << shift;
            sums[4] += (long)((bytes >> 32) & 0xFF) << shift;
            sums[3] += (long)((bytes >> 24) & 0xFF) << shift;
            sums[2] += (long)((bytes >> 16) & 0xFF) << shift;
            sums[1] += (long)((bytes >> 8) & 0xFF) << shift;
            sums[0] += (long)(bytes & 0xFF) << shift;
        }
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
