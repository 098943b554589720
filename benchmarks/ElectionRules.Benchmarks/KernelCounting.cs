using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Benchmarks;

/// <summary>Each kernel by itself on papers of 64 candidates: in the second cache (128 KB) and beyond it (8 MB).</summary>
public class KernelCounting
{
    private readonly long[] counts = new long[64];
    private PackedRows rows = null!;

    [Params(16_384, 1_000_000)]
    public int PaperCount { get; set; }

    [GlobalSetup]
    public void Setup() => rows = new Papers(64, PaperCount, voidPerMille: 0).Pack().Approvals;

    [Benchmark(Baseline = true)]
    public object Reading() => Benchmarks.Reading.Of(rows);

    [Benchmark]
    public object Vector512() => Count("vector512");

    [Benchmark]
    public object Vector256() => Count("vector256");

    [Benchmark]
    public object Vector128() => Count("vector128");

    [Benchmark]
    public object Portable() => Count("portable");

    [Benchmark]
    public object Scalar() => Count("scalar");

    private long Count(string kernel)
    {
        ColumnCounter counter = KernelCatalog.Choose(kernel).NewCounter(rows.RowBytes);
        for (int chunk = 0; chunk < rows.ChunkCount; chunk++)
        {
            counter.Add(rows.ChunkAt(chunk));
        }

        counter.MoveTo(counts, 1);
        return counts[0];
    }
}
