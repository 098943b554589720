namespace ElectionRules.Tallying.Kernels;

/// <summary>Counts with carry-save adders on one kind of vector.</summary>
/// <typeparam name="TVector">A vector of bits.</typeparam>
/// <typeparam name="TOperations">Its additions.</typeparam>
internal sealed class CarrySaveKernel<TVector, TOperations> : ITallyKernel
    where TVector : struct
    where TOperations : struct, IVectorOperations<TVector>
{
    public string Name => TOperations.Name;

    public ColumnCounter NewCounter(int rowBytes) => new CarrySaveCounter<TVector, TOperations>(rowBytes);
}
