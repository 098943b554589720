using BenchmarkDotNet.Attributes;

namespace ElectionRules.Benchmarks;

/// <summary>From lists of marks to a batch that is stored, checked and counted once already.</summary>
[MemoryDiagnoser]
public class Packing
{
    private Papers papers = null!;

    [Params(20, 100)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup() => papers = new Papers(Candidates, 100_000, voidPerMille: 1);

    [Benchmark(Baseline = true)]
    public object Plain_loop() => papers.PlainLoop();

    [Benchmark]
    public object Packed() => papers.Pack();
}
