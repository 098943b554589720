using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ElectionRules.Ballots;

/// <summary>Turns lists of marks into rows of bits, eight marks at a time where the processor has AVX2.</summary>
/// <remarks>The marks, of 16 or 32 bits, were checked before: each is below 64 times the words of the row.</remarks>
internal static class MarkPacking
{
    private const int Group = 8;

    /// <summary>Rows of more words are filled mark by mark: a group costs a few operations for every word.</summary>
    private const int MostWordsByGroup = 4;

    /// <summary>The row of one word for the marks of one paper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word<T>(ReadOnlySpan<T> marks, int start, int length)
        where T : unmanaged
    {
        ulong row = 0;
        if (!Avx2.IsSupported || marks.Length - start < length + Group)
        {
            foreach (T mark in marks.Slice(start, length))
            {
                row |= 1UL << MarkLists.Number(mark);
            }

            return row;
        }

        ReadOnlySpan<T> left = marks[start..];
        while (true)
        {
            Vector256<int> group = Load(left, length);
            row |= WordOf(group, 0);
            if (length <= Group)
            {
                return row;
            }

            left = left[Group..];
            length -= Group;
        }
    }

    /// <summary>Fills a row of several words with the marks of one paper.</summary>
    public static void Row<T>(ReadOnlySpan<T> marks, int start, int length, Span<ulong> row)
        where T : unmanaged
    {
        if (!Avx2.IsSupported || row.Length > MostWordsByGroup || marks.Length - start < length + Group)
        {
            row.Clear();
            foreach (T mark in marks.Slice(start, length))
            {
                int number = MarkLists.Number(mark);
                row[number >> 6] |= 1UL << number;
            }

            return;
        }

        ReadOnlySpan<T> left = marks[start..];
        Vector256<int> group = Load(left, length);
        for (int word = 0; word < row.Length; word++)
        {
            row[word] = WordOf(group, word);
        }

        for (; length > Group; length -= Group)
        {
            left = left[Group..];
            group = Load(left, length - Group);
            for (int word = 0; word < row.Length; word++)
            {
                row[word] |= WordOf(group, word);
            }
        }
    }

    /// <summary>Eight marks, of which those beyond the length become −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Load<T>(ReadOnlySpan<T> marks, int length)
        where T : unmanaged
    {
        Vector256<int> group = typeof(T) == typeof(ushort)
            ? Avx2.ConvertToVector256Int32(Vector128.Create(MemoryMarshal.Cast<T, ushort>(marks)))
            : Vector256.Create(MemoryMarshal.Cast<T, int>(marks));
        Vector256<int> beyond = Vector256.GreaterThan(Vector256.Create(1, 2, 3, 4, 5, 6, 7, 8), Vector256.Create(length));
        return group | beyond;
    }

    /// <summary>The bits of the marks that fall into one word. A shift by 64 or more, and so by less than none, gives no bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordOf(Vector256<int> marks, int word)
    {
        Vector256<int> places = marks - Vector256.Create(word * 64);
        Vector256<ulong> one = Vector256<ulong>.One;
        Vector256<ulong> bits = Avx2.ShiftLeftLogicalVariable(one, Avx2.ConvertToVector256Int64(places.GetLower().AsUInt32()).AsUInt64())
            | Avx2.ShiftLeftLogicalVariable(one, Avx2.ConvertToVector256Int64(places.GetUpper().AsUInt32()).AsUInt64());
        Vector128<ulong> half = bits.GetLower() | bits.GetUpper();
        return half[0] | half[1];
    }
}
