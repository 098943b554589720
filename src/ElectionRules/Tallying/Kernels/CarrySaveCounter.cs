using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Positional population count with carry-save adders: sixteen vectors go in, one carry of weight 16 comes out.</summary>
/// <typeparam name="TVector">A vector of bits.</typeparam>
/// <typeparam name="TOperations">Its additions.</typeparam>
/// <remarks>
/// <para>
/// Each bit position of a vector has a counter whose binary digits lie in separate vectors, the planes, so that one
/// addition moves all positions at once. The planes are grouped in levels of four: weights 1, 2, 4, 8, then 16 times as
/// much, and so on. Sixteen vectors fold into the four planes of a level and one carry; sixteen carries fold into the
/// next level in just the same way. Reading a vector therefore costs little more than one addition of three.
/// </para>
/// <para>
/// A row that does not fill a vector evenly comes round after a period of several vectors; each phase of the period
/// has planes of its own, and sixteen periods are a unit.
/// </para>
/// </remarks>
internal sealed class CarrySaveCounter<TVector, TOperations> : ColumnCounter
    where TVector : struct
    where TOperations : struct, IVectorOperations<TVector>
{
    private const int Fan = 16;
    private const int Levels = 6;
    private const int PlanesPerLevel = 4;
    private const int SlabBytes = 1 << 15;

    /// <summary>The planes of a phase count up to one less: sixteen to the number of levels.</summary>
    private const long Capacity = 1L << (PlanesPerLevel * Levels);

    private readonly int period;
    private readonly TVector[] planes;
    private readonly TVector[] carries;
    private readonly int[] carryCounts;
    private readonly TVector[] partialUnit;
    private readonly PlaneSums sums;
    private long vectorsPerPhase;

    public CarrySaveCounter(int rowBytes)
    {
        int vectorBytes = Unsafe.SizeOf<TVector>();
        period = rowBytes / Math.Min(vectorBytes, rowBytes & -rowBytes);
        planes = new TVector[period * Levels * PlanesPerLevel];
        carries = new TVector[period * Levels * Fan];
        carryCounts = new int[period * Levels];
        partialUnit = new TVector[period * Fan];
        sums = new PlaneSums(rowBytes);
    }

    private int UnitVectors => period * Fan;

    public override void Add(ReadOnlySpan<byte> rows)
    {
        ReadOnlySpan<TVector> vectors = MemoryMarshal.Cast<byte, TVector>(rows);
        int slab = Math.Clamp(SlabBytes / (UnitVectors * Unsafe.SizeOf<TVector>()), 1, Fan) * UnitVectors;
        int whole = vectors.Length - (vectors.Length % UnitVectors);
        for (int start = 0; start < whole; start += slab)
        {
            AddUnits(vectors[start..Math.Min(start + slab, whole)]);
        }

        ReadOnlySpan<byte> rest = rows[(whole * Unsafe.SizeOf<TVector>())..];
        if (!rest.IsEmpty)
        {
            Array.Clear(partialUnit);
            rest.CopyTo(MemoryMarshal.AsBytes(partialUnit.AsSpan()));
            AddUnits(partialUnit);
        }
    }

    public override void MoveTo(Span<long> counts, int sign)
    {
        Drain();
        sums.MoveTo(counts, sign);
    }

    /// <summary>Adds up to sixteen units.</summary>
    private void AddUnits(ReadOnlySpan<TVector> vectors)
    {
        int each = vectors.Length / period;
        if (vectorsPerPhase + each >= Capacity)
        {
            Drain();
        }

        vectorsPerPhase += each;
        for (int phase = 0; phase < period; phase++)
        {
            AddPhase(vectors, phase);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPhase(ReadOnlySpan<TVector> vectors, int phase)
    {
        Span<TVector> state = planes.AsSpan(phase * Levels * PlanesPerLevel, PlanesPerLevel);
        TVector ones = state[0];
        TVector twos = state[1];
        TVector fours = state[2];
        TVector eights = state[3];
        int slot = (phase * Levels) + 1;
        Span<TVector> kept = carries.AsSpan(slot * Fan, Fan);
        int units = 0;
        if (period == 1)
        {
            for (; vectors.Length >= Fan; vectors = vectors[Fan..])
            {
                kept[units++] = Fold(vectors[..Fan], ref ones, ref twos, ref fours, ref eights);
            }
        }
        else
        {
            for (; vectors.Length >= UnitVectors; vectors = vectors[UnitVectors..])
            {
                kept[units++] = FoldStrided(vectors[..UnitVectors], phase, ref ones, ref twos, ref fours, ref eights);
            }
        }

        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
        kept[units..].Clear();
        FoldLevel(phase, 1);
    }

    /// <summary>Adds sixteen vectors to four planes and returns the carry of weight sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Fold(ReadOnlySpan<TVector> v, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        TVector twosA = TOperations.AddThree(ref ones, v[0], v[1]);
        TVector twosB = TOperations.AddThree(ref ones, v[2], v[3]);
        TVector foursA = TOperations.AddThree(ref twos, twosA, twosB);
        twosA = TOperations.AddThree(ref ones, v[4], v[5]);
        twosB = TOperations.AddThree(ref ones, v[6], v[7]);
        TVector foursB = TOperations.AddThree(ref twos, twosA, twosB);
        TVector eightsA = TOperations.AddThree(ref fours, foursA, foursB);
        twosA = TOperations.AddThree(ref ones, v[8], v[9]);
        twosB = TOperations.AddThree(ref ones, v[10], v[11]);
        foursA = TOperations.AddThree(ref twos, twosA, twosB);
        twosA = TOperations.AddThree(ref ones, v[12], v[13]);
        twosB = TOperations.AddThree(ref ones, v[14], v[15]);
        foursB = TOperations.AddThree(ref twos, twosA, twosB);
        TVector eightsB = TOperations.AddThree(ref fours, foursA, foursB);
        return TOperations.AddThree(ref eights, eightsA, eightsB);
    }

    /// <summary>The same for the sixteen vectors of one phase of a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector FoldStrided(ReadOnlySpan<TVector> unit, int phase, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        // The unit's length and the phase were checked by the caller: every reference lies inside the unit.
        ref TVector first = ref Unsafe.Add(ref MemoryMarshal.GetReference(unit), phase);
        nuint stride = (nuint)period;
        unchecked
        {
            TVector twosA = TOperations.AddThree(ref ones, first, Unsafe.Add(ref first, stride));
            TVector twosB = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 2 * stride), Unsafe.Add(ref first, 3 * stride));
            TVector foursA = TOperations.AddThree(ref twos, twosA, twosB);
            twosA = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 4 * stride), Unsafe.Add(ref first, 5 * stride));
            twosB = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 6 * stride), Unsafe.Add(ref first, 7 * stride));
            TVector foursB = TOperations.AddThree(ref twos, twosA, twosB);
            TVector eightsA = TOperations.AddThree(ref fours, foursA, foursB);
            twosA = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 8 * stride), Unsafe.Add(ref first, 9 * stride));
            twosB = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 10 * stride), Unsafe.Add(ref first, 11 * stride));
            foursA = TOperations.AddThree(ref twos, twosA, twosB);
            twosA = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 12 * stride), Unsafe.Add(ref first, 13 * stride));
            twosB = TOperations.AddThree(ref ones, Unsafe.Add(ref first, 14 * stride), Unsafe.Add(ref first, 15 * stride));
            foursB = TOperations.AddThree(ref twos, twosA, twosB);
            TVector eightsB = TOperations.AddThree(ref fours, foursA, foursB);
            return TOperations.AddThree(ref eights, eightsA, eightsB);
        }
    }

    /// <summary>Keeps a carry until there are sixteen of its level.</summary>
    private void Keep(int phase, int level, TVector carry)
    {
        int slot = (phase * Levels) + level;
        int count = carryCounts[slot];
        carries[(slot * Fan) + count] = carry;
        carryCounts[slot] = count + 1;
        if (count == Fan - 1)
        {
            FoldLevel(phase, level);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void FoldLevel(int phase, int level)
    {
        int slot = (phase * Levels) + level;
        carryCounts[slot] = 0;
        Span<TVector> state = planes.AsSpan(slot * PlanesPerLevel, PlanesPerLevel);
        TVector ones = state[0];
        TVector twos = state[1];
        TVector fours = state[2];
        TVector eights = state[3];
        TVector carry = Fold(carries.AsSpan(slot * Fan, Fan), ref ones, ref twos, ref fours, ref eights);
        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
        if (level + 1 < Levels)
        {
            Keep(phase, level + 1, carry);
        }
    }

    /// <summary>Turns the planes into numbers and clears them.</summary>
    private void Drain()
    {
        if (vectorsPerPhase == 0)
        {
            return;
        }

        int usedLevels = (BitOperations.Log2((ulong)vectorsPerPhase) / PlanesPerLevel) + 1;
        for (int phase = 0; phase < period; phase++)
        {
            FoldPartialLevels(phase, usedLevels);
            int firstWord = phase * Unsafe.SizeOf<TVector>() / sizeof(ulong);
            for (int level = 0; level < usedLevels; level += 2)
            {
                Span<TVector> state = planes.AsSpan(((phase * Levels) + level) * PlanesPerLevel, 2 * PlanesPerLevel);
                sums.Add(MemoryMarshal.Cast<TVector, ulong>(state), firstWord, level * PlanesPerLevel);
                state.Clear();
            }
        }

        vectorsPerPhase = 0;
    }

    /// <summary>Carries of a level that nothing could reach yet are zero and may be forgotten.</summary>
    private void FoldPartialLevels(int phase, int usedLevels)
    {
        for (int level = 2; level < usedLevels; level++)
        {
            int slot = (phase * Levels) + level;
            if (carryCounts[slot] > 0)
            {
                carries.AsSpan((slot * Fan) + carryCounts[slot], Fan - carryCounts[slot]).Clear();
                FoldLevel(phase, level);
            }
        }

        carryCounts.AsSpan(phase * Levels, Levels).Clear();
    }
}
