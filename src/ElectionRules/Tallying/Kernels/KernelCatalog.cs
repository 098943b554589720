using System.Runtime.Intrinsics;

namespace ElectionRules.Tallying.Kernels;

/// <summary>All kernels, and the one that this process uses.</summary>
internal static class KernelCatalog
{
    /// <summary>The environment variable that forces a kernel by name, for tests and measurements.</summary>
    public const string Variable = "ELECTIONRULES_KERNEL";

    private static readonly Lazy<ITallyKernel?> Wanted = new(() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? Choose(name) : null);
    private static readonly Lazy<ITallyKernel> Widest = new(() => Choose(null));

    public static ITallyKernel Scalar { get; } = new ScalarKernel();

    public static IReadOnlyList<ITallyKernel> All { get; } =
    [
        Scalar,
        new CarrySaveKernel<ulong, PortableOperations>(),
        new CarrySaveKernel<Vector128<ulong>, Vector128Operations>(),
        new CarrySaveKernel<Vector256<ulong>, Vector256Operations>(),
        new CarrySaveKernel<Vector512<ulong>, Vector512Operations>(),
    ];

    /// <summary>Gets the kernel that the variable forces; null when it is not set.</summary>
    /// <exception cref="InvalidOperationException">The variable names no kernel.</exception>
    public static ITallyKernel? Forced => Wanted.Value;

    /// <summary>Gets the kernel of this process: the one forced, or the one with the widest vectors that the processor has.</summary>
    /// <exception cref="InvalidOperationException">The variable names no kernel.</exception>
    public static ITallyKernel Chosen => Forced ?? Widest.Value;

    /// <summary>Chooses by name, or the widest vectors that the processor has.</summary>
    public static ITallyKernel Choose(string? forced)
    {
        string name = !string.IsNullOrEmpty(forced) ? forced
            : Vector512.IsHardwareAccelerated ? Vector512Operations.Name
            : Vector256.IsHardwareAccelerated ? Vector256Operations.Name
            : Vector128.IsHardwareAccelerated ? Vector128Operations.Name
            : PortableOperations.Name;
        return All.FirstOrDefault(kernel => kernel.Name == name)
            ?? throw new InvalidOperationException($"{Variable} is '{name}', but must be one of {string.Join(", ", All.Select(kernel => kernel.Name))}.");
    }
}
