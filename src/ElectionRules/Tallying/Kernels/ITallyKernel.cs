namespace ElectionRules.Tallying.Kernels;

/// <summary>One way of counting columns of bits; all ways give the same counts.</summary>
internal interface ITallyKernel
{
    /// <summary>Gets the name by which the kernel can be forced.</summary>
    string Name { get; }

    /// <summary>Makes a counter for rows of 1, 2, 4 or a multiple of 8 bytes.</summary>
    ColumnCounter NewCounter(int rowBytes);
}
