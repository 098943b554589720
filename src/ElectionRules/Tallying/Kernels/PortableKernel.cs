using System.Runtime.CompilerServices;

namespace ElectionRules.Tallying.Kernels;

/// <summary>Carry-save adders on words of 64 bits, for processors without vectors.</summary>
internal readonly struct PortableOperations : IVectorOperations<ulong>
{
    public static string Name => "portable";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddThree(ref ulong sum, ulong b, ulong c)
    {
        ulong odd = b ^ c;
        ulong carry = (b & c) | (odd & sum);
        sum ^= odd;
        return carry;
    }
}
