using System.Runtime.CompilerServices;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Turns bit planes into one number a column, and folds the words of a vector onto the words of a row.</summary>
internal sealed class PlaneSums(int rowBytes)
{
    private const int Planes = 8;

    private readonly int rowWords = Math.Max(1, rowBytes / sizeof(ulong));
    private readonly long[] columns = new long[Math.Max(sizeof(ulong), rowBytes) * 8];

    /// <summary>Adds eight planes of equally many words; the planes weigh 1, 2, 4 … 128, all shifted to the left.</summary>
    /// <param name="planes">The planes, one after the other.</param>
    /// <param name="firstWord">The place of the first word, counted in words from the start of a row.</param>
    /// <param name="shift">The binary logarithm of the weight of the first plane.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<ulong> planes, int firstWord, int shift)
    {
        Span<ulong> bits = stackalloc ulong[Planes];
        int words = planes.Length / Planes;
        for (int word = 0; word < words; word++)
        {
            for (int plane = 0; plane < Planes; plane++)
            {
                bits[plane] = planes[(plane * words) + word];
            }

            Transpose(bits);
            AddBytes(columns.AsSpan((firstWord + word) % rowWords * 64, 64), bits, shift);
        }
    }

    /// <summary>Adds the sums, multiplied by a sign, to counts and starts again from zero.</summary>
    public void MoveTo(Span<long> counts, int sign)
    {
        // Rows of less than a word repeat within it.
        int rowBits = rowBytes * 8;
        for (int column = 0; column < columns.Length; column++)
        {
            int candidate = rowBits < columns.Length ? column & (rowBits - 1) : column;
            if (candidate < counts.Length)
            {
                counts[candidate] += sign * columns[column];
            }
        }

        Array.Clear(columns);
    }

    /// <summary>Exchanges rows and columns of eight by eight bits in every byte: then byte b of word k counts column 8b + k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(Span<ulong> bits)
    {
        for (int k = 0; k < 4; k++)
        {
            Exchange(ref bits[k], ref bits[k + 4], 4, 0x0F0F_0F0F_0F0F_0F0F);
        }

        for (int k = 0; k < 2; k++)
        {
            Exchange(ref bits[k], ref bits[k + 2], 2, 0x3333_3333_3333_3333);
            Exchange(ref bits[k + 4], ref bits[k + 6], 2, 0x3333_3333_3333_3333);
        }

        for (int k = 0; k < 8; k += 2)
        {
            Exchange(ref bits[k], ref bits[k + 1], 1, 0x5555_5555_5555_5555);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Exchange(ref ulong low, ref ulong high, int distance, ulong mask)
    {
        ulong different = ((low >> distance) ^ high) & mask;
        high ^= different;
        low ^= different << distance;
    }

    /// <summary>The sums stay below 2⁶³: no batch has so many papers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddBytes(Span<long> sums, ReadOnlySpan<ulong> bits, int shift)
    {
        for (int k = 0; k < Planes; k++)
        {
            ulong bytes = bits[k];
            for (int column = k; column < sums.Length; column += Planes)
            {
                unchecked
                {
                    sums[column] += (long)(bytes & 0xFF) << shift;
                }

                bytes >>= 8;
            }
        }
    }
}
