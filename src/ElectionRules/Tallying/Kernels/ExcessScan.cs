using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Finds the rows with more than so many bits in a group of rows.</summary>
internal static class ExcessScan
{
    /// <summary>Returns a word in which bit r is set if row r has more than <paramref name="most"/> bits.</summary>
    /// <param name="rows">Up to 64 rows of 1, 2, 4 or a multiple of 8 bytes.</param>
    /// <param name="rowBytes">The bytes of a row.</param>
    /// <param name="most">The greatest number of bits that is not too many.</param>
    public static ulong Find(ReadOnlySpan<byte> rows, int rowBytes, int most) => rowBytes switch
    {
        1 => Find(rows, most),
        2 => Find(MemoryMarshal.Cast<byte, ushort>(rows), most),
        4 => Find(MemoryMarshal.Cast<byte, uint>(rows), most),
        8 => Find(MemoryMarshal.Cast<byte, ulong>(rows), most),
        _ => FindLong(MemoryMarshal.Cast<byte, ulong>(rows), rowBytes / sizeof(ulong), most),
    };

    /// <summary>The sign of "most − bits" tells; no branch depends on a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Find<T>(ReadOnlySpan<T> rows, int most)
        where T : struct, IBinaryInteger<T>
    {
        ulong found = 0;
        for (int row = rows.Length - 1; row >= 0; row--)
        {
            int spare = most - BitOperations.PopCount(ulong.CreateTruncating(rows[row]));
            found = (found << 1) | unchecked((uint)spare >> 31);
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong FindLong(ReadOnlySpan<ulong> words, int rowWords, int most)
    {
        ulong found = 0;
        for (int end = words.Length; end > 0; end -= rowWords)
        {
            int spare = most - Bits.Count(words.Slice(end - rowWords, rowWords));
            found = (found << 1) | unchecked((uint)spare >> 31);
        }

        return found;
    }
}
