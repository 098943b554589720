using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>Approval papers that are packed already, of which one in a thousand has a mark too many.</summary>
[MemoryDiagnoser]
public class ApprovalCounting
{
    private static readonly CountOptions TwoThreads = new() { Threads = 2 };
    private Papers papers = null!;
    private ApprovalBatch batch = null!;
    private PaperRule limit = null!;
    private PaperRule noLimit = null!;

    [Params(5, 20, 64, 100, 500)]
    public int Candidates { get; set; }

    [Params(100, 10_000, 1_000_000)]
    public int PaperCount { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        papers = new Papers(Candidates, PaperCount, voidPerMille: 1);
        batch = papers.Pack();
        limit = Papers.AtMost(papers.MaxMarks);
        noLimit = Papers.AtMost(Candidates);
    }

    [Benchmark(Baseline = true)]
    public object Reading() => Benchmarks.Reading.Of(batch.Approvals);

    [Benchmark]
    public object Counted_all_valid() => TallyEngine.Count(batch, noLimit);

    [Benchmark]
    public object Counted_with_limit() => TallyEngine.Count(batch, limit);

    [Benchmark]
    public object Counted_with_limit_2_threads() => TallyEngine.Count(batch, limit, TwoThreads);

    [Benchmark]
    public object Plain_loop_over_lists() => papers.PlainLoopWithLimit();
}
