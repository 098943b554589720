using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>Papers for, against and abstaining, with both paper rules: a limit of names, and no contradictions.</summary>
[MemoryDiagnoser]
public class ThreeWayCounting
{
    private ApprovalBatch batch = null!;
    private PaperRule limit = null!;

    [Params(20, 64)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Papers papers = new(Candidates, 1_000_000, voidPerMille: 1);
        batch = papers.PackThreeWay();
        limit = Papers.AtMost(papers.MaxMarks);
    }

    [Benchmark(Baseline = true)]
    public object Reading() => Benchmarks.Reading.Of(batch.Approvals) | Benchmarks.Reading.Of(batch.Against!);

    [Benchmark]
    public object Counted_with_both_rules() => TallyEngine.Count(batch, limit);
}
