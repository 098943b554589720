using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Ballots;

/// <summary>What is done to many papers' marks, one paper after the other in one list, before they are stored.</summary>
internal static class MarkLists
{
    /// <summary>So many marks of 16 bits are compared at once.</summary>
    public const int Group = 8;

    /// <summary>For each number of marks: zero for the marks of the paper, a code that no mark has and no other place for those beyond.</summary>
    private static ReadOnlySpan<ushort> BeyondTable =>
    [
        0x8000, 0x9000, 0xA000, 0xB000, 0xC000, 0xD000, 0xE000, 0xF000,
        0, 0x9000, 0xA000, 0xB000, 0xC000, 0xD000, 0xE000, 0xF000,
        0, 0, 0xA000, 0xB000, 0xC000, 0xD000, 0xE000, 0xF000,
        0, 0, 0, 0xB000, 0xC000, 0xD000, 0xE000, 0xF000,
        0, 0, 0, 0, 0xC000, 0xD000, 0xE000, 0xF000,
        0, 0, 0, 0, 0, 0xD000, 0xE000, 0xF000,
        0, 0, 0, 0, 0, 0, 0xE000, 0xF000,
        0, 0, 0, 0, 0, 0, 0, 0xF000,
        0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Refuses lengths that are negative or do not add up to the number of marks.</summary>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    public static void CheckLengths(ReadOnlySpan<int> lengths, int marks)
    {
        long sum = Sum(lengths, out bool negative);
        if (negative)
        {
            throw new ArgumentOutOfRangeException(nameof(lengths), "A length is negative.");
        }

        if (sum != marks)
        {
            throw new ArgumentException($"The lengths add up to {sum}, but there are {marks} marks.", nameof(lengths));
        }
    }

    /// <summary>Adds up numbers, and tells whether one of them is negative. No sum of a span passes 63 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Sum(ReadOnlySpan<int> numbers, out bool negative)
    {
        Vector256<long> sums = default;
        Vector256<int> signs = default;
        for (; numbers.Length >= Vector256<int>.Count; numbers = numbers[Vector256<int>.Count..])
        {
            Vector256<int> part = Vector256.Create(numbers);
            (Vector256<long> lower, Vector256<long> upper) = Vector256.Widen(part);
            sums += lower + upper;
            signs |= part;
        }

        long sum = Vector256.Sum(sums);
        int sign = signs.ExtractMostSignificantBits() == 0 ? 0 : -1;
        foreach (int number in numbers)
        {
            sum += number;
            sign |= number;
        }

        negative = sign < 0;
        return sum;
    }

    /// <summary>Adds up the lengths of the papers of one chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Sum(ReadOnlySpan<ushort> lengths)
    {
        Vector256<uint> sums = default;
        for (; lengths.Length >= Vector256<ushort>.Count; lengths = lengths[Vector256<ushort>.Count..])
        {
            (Vector256<uint> lower, Vector256<uint> upper) = Vector256.Widen(Vector256.Create(lengths));
            sums += lower + upper;
        }

        int sum = (int)Vector256.Sum(sums);
        foreach (ushort length in lengths)
        {
            sum += length;
        }

        return sum;
    }

    /// <summary>Copies numbers of 16 or 32 bits as numbers of 16 bits; returns false, with anything copied, when one is not from 0 to below a limit.</summary>
    public static bool TryCopy<T>(ReadOnlySpan<T> from, Span<ushort> to, int limit)
        where T : unmanaged
    {
        if (limit == 0)
        {
            return from.IsEmpty;
        }

        if (typeof(T) == typeof(int))
        {
            return TryNarrow(MemoryMarshal.Cast<T, uint>(from), to, (uint)limit);
        }

        return TryCopy(MemoryMarshal.Cast<T, ushort>(from), to, (ushort)limit);
    }

    /// <summary>The number that a mark of 16 or 32 bits is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Number<T>(T mark)
        where T : unmanaged => typeof(T) == typeof(ushort) ? Unsafe.BitCast<T, ushort>(mark) : Unsafe.BitCast<T, int>(mark);

    /// <summary>Adds a weight to the counter of each mark; counters that pass 63 bits wrap round.</summary>
    public static void AddTo<T>(Span<long> counts, ReadOnlySpan<T> marks, long weight)
        where T : unmanaged
    {
        if (typeof(T) == typeof(int))
        {
            AddTo(counts, MemoryMarshal.Cast<T, int>(marks), weight);
        }
        else
        {
            AddTo(counts, MemoryMarshal.Cast<T, ushort>(marks), weight);
        }
    }

    /// <summary>Tells whether some paper has a mark twice.</summary>
    /// <param name="marks">The marks of all papers, all below 4,096, and at least eight more numbers.</param>
    /// <param name="lengths">The number of marks on each paper.</param>
    /// <param name="stamps">What looks at papers of more than eight marks.</param>
    public static bool AnyRepeat(ReadOnlySpan<ushort> marks, ReadOnlySpan<ushort> lengths, MarkStamps stamps)
    {
        if (AnyEarlyRepeat(marks, lengths))
        {
            return true;
        }

        bool repeat = false;
        while (!repeat && lengths.IndexOfAnyInRange((ushort)(Group + 1), ushort.MaxValue) is int shorter and >= 0)
        {
            marks = marks[Sum(lengths[..shorter])..];
            repeat = stamps.AnyRepeat(marks[..lengths[shorter]]);
            marks = marks[lengths[shorter]..];
            lengths = lengths[(shorter + 1)..];
        }

        return repeat;
    }

    /// <summary>Compares the first eight marks of each paper, which are mostly all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AnyEarlyRepeat(ReadOnlySpan<ushort> marks, ReadOnlySpan<ushort> lengths)
    {
        ReadOnlySpan<Vector128<ushort>> beyond = MemoryMarshal.Cast<ushort, Vector128<ushort>>(BeyondTable);
        Vector128<ushort> repeats = default;
        foreach (ushort length in lengths)
        {
            repeats |= Repeats(Vector128.Create(marks) | beyond[Math.Min((int)length, Group)]);
            marks = marks[length..];
        }

        return repeats != default;
    }

    /// <summary>Each place is compared with the one, two, three and four places after it; so all places are compared with each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Repeats(Vector128<ushort> marks) =>
        Vector128.Equals(marks, Vector128.Shuffle(marks, Vector128.Create((ushort)1, 2, 3, 4, 5, 6, 7, 0)))
        | Vector128.Equals(marks, Vector128.Shuffle(marks, Vector128.Create((ushort)2, 3, 4, 5, 6, 7, 0, 1)))
        | Vector128.Equals(marks, Vector128.Shuffle(marks, Vector128.Create((ushort)3, 4, 5, 6, 7, 0, 1, 2)))
        | Vector128.Equals(marks, Vector128.Shuffle(marks, Vector128.Create((ushort)4, 5, 6, 7, 0, 1, 2, 3)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryCopy(ReadOnlySpan<ushort> from, Span<ushort> to, ushort limit)
    {
        Vector256<ushort> most = default;
        for (; from.Length >= Vector256<ushort>.Count; from = from[Vector256<ushort>.Count..])
        {
            Vector256<ushort> part = Vector256.Create(from);
            most = Vector256.Max(most, part);
            part.CopyTo(to);
            to = to[Vector256<ushort>.Count..];
        }

        bool outside = Vector256.GreaterThanOrEqualAny(most, Vector256.Create(limit));
        for (int index = 0; index < from.Length; index++)
        {
            outside |= from[index] >= limit;
            to[index] = from[index];
        }

        return !outside;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryNarrow(ReadOnlySpan<uint> from, Span<ushort> to, uint limit)
    {
        Vector256<uint> most = default;
        int halves = Vector256<uint>.Count;
        for (; from.Length >= 2 * halves; from = from[(2 * halves)..])
        {
            Vector256<uint> lower = Vector256.Create(from);
            Vector256<uint> upper = Vector256.Create(from[halves..]);
            most = Vector256.Max(most, Vector256.Max(lower, upper));
            Vector256.Narrow(lower, upper).CopyTo(to);
            to = to[(2 * halves)..];
        }

        bool outside = Vector256.GreaterThanOrEqualAny(most, Vector256.Create(limit));
        for (int index = 0; index < from.Length; index++)
        {
            outside |= from[index] >= limit;
            to[index] = unchecked((ushort)from[index]);
        }

        return !outside;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo(Span<long> counts, ReadOnlySpan<int> marks, long weight)
    {
        unchecked
        {
            for (; marks.Length >= 4; marks = marks[4..])
            {
                counts[marks[0]] += weight;
                counts[marks[1]] += weight;
                counts[marks[2]] += weight;
                counts[marks[3]] += weight;
            }

            foreach (int mark in marks)
            {
                counts[mark] += weight;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo(Span<long> counts, ReadOnlySpan<ushort> marks, long weight)
    {
        unchecked
        {
            for (; marks.Length >= 4; marks = marks[4..])
            {
                counts[marks[0]] += weight;
                counts[marks[1]] += weight;
                counts[marks[2]] += weight;
                counts[marks[3]] += weight;
            }

            foreach (ushort mark in marks)
            {
                counts[mark] += weight;
            }
        }
    }
}
