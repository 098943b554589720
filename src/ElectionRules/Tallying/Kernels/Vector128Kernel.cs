using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Carry-save adders on vectors of 128 bits: SSE2 on x64, AdvSimd on Arm64.</summary>
internal readonly struct Vector128Operations : IVectorOperations<Vector128<ulong>>
{
    public static string Name => "vector128";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> AddThree(ref Vector128<ulong> sum, Vector128<ulong> b, Vector128<ulong> c)
    {
        Vector128<ulong> odd = b ^ c;
        Vector128<ulong> carry = (b & c) | (odd & sum);
        sum ^= odd;
        return carry;
    }
}
