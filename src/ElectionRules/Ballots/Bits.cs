using System.Numerics;
using System.Runtime.InteropServices;

namespace ElectionRules.Ballots;

/// <summary>Small helpers for rows of bits, the least significant bit of the first word being candidate 0.</summary>
internal static class Bits
{
    public static int Count(ReadOnlySpan<ulong> row)
    {
        int count = 0;
        foreach (ulong word in row)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The bits of a row of bytes.</summary>
    public static int Count(ReadOnlySpan<byte> row)
    {
        if (row.Length % sizeof(ulong) == 0)
        {
            return Count(MemoryMarshal.Cast<byte, ulong>(row));
        }

        int count = 0;
        foreach (byte part in row)
        {
            count += BitOperations.PopCount(part);
        }

        return count;
    }

    public static bool Any(ReadOnlySpan<ulong> row) => row.ContainsAnyExcept(0UL);

    /// <summary>Adds one to the counter of every bit that is set. The counters count rows and stay below 2⁶³.</summary>
    public static void CountInto(Span<long> counts, ReadOnlySpan<ulong> row)
    {
        foreach (ulong word in row)
        {
            for (ulong left = word; left != 0; left &= left - 1)
            {
                counts[BitOperations.TrailingZeroCount(left)]++;
            }

            counts = counts[Math.Min(64, counts.Length)..];
        }
    }

    /// <summary>Adds a weight to the counter of every bit that is set.</summary>
    public static void AddTo(Span<long> counts, ReadOnlySpan<ulong> row, long weight)
    {
        for (int word = 0; word < row.Length; word++)
        {
            for (ulong left = row[word]; left != 0; left &= left - 1)
            {
                counts[(word * 64) + BitOperations.TrailingZeroCount(left)] += weight;
            }
        }
    }
}
