namespace ElectionRules.Tallying.Kernels;

/// <summary>The two halves of adding three bits in every position of a vector at once.</summary>
/// <typeparam name="TVector">A vector of bits.</typeparam>
internal interface IVectorOperations<TVector>
    where TVector : struct
{
    /// <summary>The name of the kernel that these operations make.</summary>
    static abstract string Name { get; }

    /// <summary>Splits a + b + c into sum + 2 × carry, position by position.</summary>
    /// <returns>The carry.</returns>
    static abstract TVector AddThree(ref TVector sum, TVector b, TVector c);
}
