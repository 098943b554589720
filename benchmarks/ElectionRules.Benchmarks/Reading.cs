using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ElectionRules.Ballots;

namespace ElectionRules.Benchmarks;

/// <summary>Reads bytes with the widest vectors and does next to nothing with them: nobody can count them faster.</summary>
internal static class Reading
{
    public static ulong Of(PackedRows rows)
    {
        ulong seen = 0;
        for (int chunk = 0; chunk < rows.ChunkCount; chunk++)
        {
            seen |= Of(rows.ChunkAt(chunk));
        }

        return seen;
    }

    public static ulong OnTwoThreads(PackedRows rows)
    {
        int next = -1;
        ulong[] seen = new ulong[2];
        Parallel.For(0, 2, thread =>
        {
            for (int chunk; (chunk = Interlocked.Increment(ref next)) < rows.ChunkCount;)
            {
                seen[thread] |= Of(rows.ChunkAt(chunk));
            }
        });
        return seen[0] | seen[1];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> wide = default;
            ReadOnlySpan<Vector512<ulong>> wides = MemoryMarshal.Cast<byte, Vector512<ulong>>(bytes);
            for (; wides.Length >= 8; wides = wides[8..])
            {
                wide |= wides[0] | wides[1] | wides[2] | wides[3] | wides[4] | wides[5] | wides[6] | wides[7];
            }

            return Vector512.Sum(wide) | Rest(bytes[^(wides.Length * Unsafe.SizeOf<Vector512<ulong>>())..]);
        }

        Vector256<ulong> first = default;
        Vector256<ulong> second = default;
        ReadOnlySpan<Vector256<ulong>> vectors = MemoryMarshal.Cast<byte, Vector256<ulong>>(bytes);
        for (; vectors.Length >= 8; vectors = vectors[8..])
        {
            first |= vectors[0] | vectors[2] | vectors[4] | vectors[6];
            second |= vectors[1] | vectors[3] | vectors[5] | vectors[7];
        }

        return Vector256.Sum(first | second) | Rest(bytes[^(vectors.Length * Unsafe.SizeOf<Vector256<ulong>>())..]);
    }

    private static ulong Rest(ReadOnlySpan<byte> bytes)
    {
        ulong seen = 0;
        foreach (byte part in bytes)
        {
            seen |= part;
        }

        return seen;
    }
}
