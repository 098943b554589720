using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Finds the rows with more than so many bits.</summary>
internal static class ExcessScan
{
    private const int Group = 8;

    /// <summary>Appends the places of all rows with more than <paramref name="most"/> bits, in order.</summary>
    /// <param name="rows">A whole number of rows of 1, 2, 4 or a multiple of 8 bytes.</param>
    /// <param name="rowBytes">The bytes of a row.</param>
    /// <param name="most">The greatest number of bits that is not too many, 1 or more.</param>
    /// <param name="found">Receives the places, from 0.</param>
    public static void Find(ReadOnlySpan<byte> rows, int rowBytes, int most, List<int> found)
    {
        if (most >= rowBytes * 8)
        {
            return;
        }

        switch (rowBytes)
        {
            case 8:
                FindWords(MemoryMarshal.Cast<byte, ulong>(rows), most, found);
                break;
            case 16:
                FindPairs(MemoryMarshal.Cast<byte, ulong>(rows), most, found);
                break;
            case > 16:
                FindOneByOne(MemoryMarshal.Cast<byte, ulong>(rows), rowBytes / 8, most, 0, found);
                break;
            default:
                FindShort(rows, rowBytes, most, found);
                break;
        }
    }

    /// <summary>Eight rows at a time: the sign of "most − bits" tells whether any has too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindWords(ReadOnlySpan<ulong> rows, int most, List<int> found)
    {
        int start = 0;
        for (; start + Group <= rows.Length; start += Group)
        {
            ReadOnlySpan<ulong> group = rows.Slice(start, Group);
            int signs = (most - BitOperations.PopCount(group[0])) | (most - BitOperations.PopCount(group[1]))
                | (most - BitOperations.PopCount(group[2])) | (most - BitOperations.PopCount(group[3]))
                | (most - BitOperations.PopCount(group[4])) | (most - BitOperations.PopCount(group[5]))
                | (most - BitOperations.PopCount(group[6])) | (most - BitOperations.PopCount(group[7]));
            if (signs < 0)
            {
                FindOneByOne(group, 1, most, start, found);
            }
        }

        FindOneByOne(rows[start..], 1, most, start, found);
    }

    /// <summary>The same with rows of two words, four at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindPairs(ReadOnlySpan<ulong> words, int most, List<int> found)
    {
        int start = 0;
        for (; start + Group <= words.Length; start += Group)
        {
            ReadOnlySpan<ulong> group = words.Slice(start, Group);
            int signs = (most - BitOperations.PopCount(group[0]) - BitOperations.PopCount(group[1]))
                | (most - BitOperations.PopCount(group[2]) - BitOperations.PopCount(group[3]))
                | (most - BitOperations.PopCount(group[4]) - BitOperations.PopCount(group[5]))
                | (most - BitOperations.PopCount(group[6]) - BitOperations.PopCount(group[7]));
            if (signs < 0)
            {
                FindOneByOne(group, 2, most, start / 2, found);
            }
        }

        FindOneByOne(words[start..], 2, most, start / 2, found);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindOneByOne(ReadOnlySpan<ulong> words, int rowWords, int most, int first, List<int> found)
    {
        for (int row = first; !words.IsEmpty; row++)
        {
            int bits = 0;
            foreach (ulong word in words[..rowWords])
            {
                bits += BitOperations.PopCount(word);
            }

            if (bits > most)
            {
                found.Add(row);
            }

            words = words[rowWords..];
        }
    }

    /// <summary>Rows shorter than a word: bits are added up within bytes, pairs and quads of bytes of a whole vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindShort(ReadOnlySpan<byte> rows, int rowBytes, int most, List<int> found)
    {
        ReadOnlySpan<Vector256<ulong>> vectors = MemoryMarshal.Cast<byte, Vector256<ulong>>(rows);
        int rowsPerVector = Vector256<byte>.Count / rowBytes;
        (ulong limit, ulong high) = rowBytes switch
        {
            1 => ((ulong)(0x7F - most) * 0x0101_0101_0101_0101, 0x8080_8080_8080_8080),
            2 => ((ulong)(0x7FFF - most) * 0x0001_0001_0001_0001, 0x8000_8000_8000_8000),
            _ => ((ulong)(0x7FFF_FFFF - most) * 0x0000_0001_0000_0001, 0x8000_0000_8000_0000),
        };
        for (int index = 0; index < vectors.Length; index++)
        {
            Vector256<ulong> tooMany = (RowBits(vectors[index], rowBytes) + Vector256.Create(limit)) & Vector256.Create(high);
            if (tooMany != Vector256<ulong>.Zero)
            {
                Append(Rows(tooMany, rowBytes), index * rowsPerVector, found);
            }
        }

        int done = vectors.Length * Vector256<byte>.Count;
        FindShortOneByOne(rows[done..], rowBytes, most, done / rowBytes, found);
    }

    /// <summary>One bit for each row of a vector whose highest bit is set.</summary>
    private static uint Rows(Vector256<ulong> marked, int rowBytes) => rowBytes switch
    {
        1 => marked.AsByte().ExtractMostSignificantBits(),
        2 => marked.AsUInt16().ExtractMostSignificantBits(),
        _ => marked.AsUInt32().ExtractMostSignificantBits(),
    };

    private static void Append(uint rows, int first, List<int> found)
    {
        for (; rows != 0; rows &= rows - 1)
        {
            found.Add(first + BitOperations.TrailingZeroCount(rows));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> RowBits(Vector256<ulong> rows, int rowBytes)
    {
        Vector256<ulong> bits = rows - ((rows >> 1) & Vector256.Create(0x5555_5555_5555_5555UL));
        bits = (bits & Vector256.Create(0x3333_3333_3333_3333UL)) + ((bits >> 2) & Vector256.Create(0x3333_3333_3333_3333UL));
        bits = (bits + (bits >> 4)) & Vector256.Create(0x0F0F_0F0F_0F0F_0F0FUL);
        if (rowBytes > 1)
        {
            bits = (bits & Vector256.Create(0x00FF_00FF_00FF_00FFUL)) + ((bits >> 8) & Vector256.Create(0x00FF_00FF_00FF_00FFUL));
        }

        return rowBytes > 2
            ? (bits & Vector256.Create(0x0000_FFFF_0000_FFFFUL)) + ((bits >> 16) & Vector256.Create(0x0000_FFFF_0000_FFFFUL))
            : bits;
    }

    private static void FindShortOneByOne(ReadOnlySpan<byte> rows, int rowBytes, int most, int first, List<int> found)
    {
        for (int row = first; !rows.IsEmpty; row++)
        {
            int bits = 0;
            foreach (byte part in rows[..rowBytes])
            {
                bits += BitOperations.PopCount(part);
            }

            if (bits > most)
            {
                found.Add(row);
            }

            rows = rows[rowBytes..];
        }
    }
}
