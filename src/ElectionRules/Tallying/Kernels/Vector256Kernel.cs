using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Carry-save adders on vectors of 256 bits: AVX2.</summary>
internal readonly struct Vector256Operations : IVectorOperations<Vector256<ulong>>
{
    public static string Name => "vector256";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> AddThree(ref Vector256<ulong> sum, Vector256<ulong> b, Vector256<ulong> c)
    {
        Vector256<ulong> odd = b ^ c;
        Vector256<ulong> carry = (b & c) | (odd & sum);
        sum ^= odd;
        return carry;
    }
}
