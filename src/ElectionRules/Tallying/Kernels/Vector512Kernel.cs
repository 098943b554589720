using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>
/// Carry-save adders on vectors of 512 bits: AVX-512, where the just-in-time compiler turns each half of the adder
/// into one ternary-logic instruction. It does so for these very expressions, which is why they are not shared.
/// </summary>
internal readonly struct Vector512Operations : IVectorOperations<Vector512<ulong>>
{
    public static string Name => "vector512";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AddThree(ref Vector512<ulong> sum, Vector512<ulong> b, Vector512<ulong> c)
    {
        Vector512<ulong> a = sum;
        sum = a ^ b ^ c;
        return (a & b) | ((a ^ b) & c);
    }
}
