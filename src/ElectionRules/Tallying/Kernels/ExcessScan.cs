using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Finds the rows with more than so many bits in a group of rows.</summary>
internal static class ExcessScan
{
    /// <summary>Returns a word in which bit r is set if row r has more than <paramref name="most"/> bits.</summary>
    /// <param name="rows">Up to 64 rows of 1, 2, 4 or a multiple of 8 bytes.</param>
    /// <param name="rowBytes">The bytes of a row.</param>
    /// <param name="most">The greatest number of bits that is not too many.</param>
    public static ulong Find(ReadOnlySpan<byte> rows, int rowBytes, int most)
    {
        if (most >= rowBytes * 8)
        {
            return 0;
        }

        ulong found = 0;
        int row = 0;
        if (Avx2.IsSupported && rowBytes <= sizeof(ulong))
        {
            int vectorBytes = Vector256<byte>.Count;
            for (; rows.Length >= vectorBytes; row += vectorBytes / rowBytes)
            {
                found |= (ulong)Find(Vector256.Create(rows), rowBytes, most) << row;
                rows = rows[vectorBytes..];
            }
        }

        for (; !rows.IsEmpty; row++)
        {
            found |= Bits.Count(rows[..rowBytes]) > most ? 1UL << row : 0;
            rows = rows[rowBytes..];
        }

        return found;
    }

    /// <summary>Bits of half bytes are looked up, then added up within each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Find(Vector256<byte> rows, int rowBytes, int most)
    {
        Vector256<byte> bitsOfHalf = Vector256.Create(0x0302_0201_0201_0100UL, 0x0403_0302_0302_0201UL, 0x0302_0201_0201_0100UL, 0x0403_0302_0302_0201UL).AsByte();
        Vector256<byte> half = Vector256.Create((byte)0x0F);
        Vector256<byte> bits = Avx2.Shuffle(bitsOfHalf, rows & half) + Avx2.Shuffle(bitsOfHalf, (rows.AsUInt16() >> 4).AsByte() & half);
        switch (rowBytes)
        {
            case 1:
                return Vector256.GreaterThan(bits.AsSByte(), Vector256.Create((sbyte)most)).ExtractMostSignificantBits();
            case 2:
                return Vector256.GreaterThan(PairSums(bits), Vector256.Create((short)most)).ExtractMostSignificantBits();
            case 4:
                Vector256<int> fours = Avx2.MultiplyAddAdjacent(PairSums(bits), Vector256<short>.One);
                return Vector256.GreaterThan(fours, Vector256.Create(most)).ExtractMostSignificantBits();
            default:
                Vector256<long> eights = Avx2.SumAbsoluteDifferences(bits, Vector256<byte>.Zero).AsInt64();
                return Vector256.GreaterThan(eights, Vector256.Create((long)most)).ExtractMostSignificantBits();
        }
    }

    private static Vector256<short> PairSums(Vector256<byte> bits) => Avx2.MultiplyAddAdjacent(bits, Vector256<sbyte>.One);
}
