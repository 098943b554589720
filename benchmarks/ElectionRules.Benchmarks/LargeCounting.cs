using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>Ten million papers of 64 candidates, 80 MB, by the share of papers with a mark too many.</summary>
[MemoryDiagnoser]
public class LargeCounting
{
    private static readonly CountOptions TwoThreads = new() { Threads = 2 };
    private ApprovalBatch batch = null!;
    private PaperRule limit = null!;

    [Params(0, 1, 20)]
    public int VoidPerMille { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ApprovalBatchBuilder builder = new(new BatchId("large"), 64);
        Papers papers = new(64, 1_000_000, VoidPerMille);
        for (int part = 0; part < 10; part++)
        {
            for (int paper = 0; paper < papers.Count; paper++)
            {
                builder.Add(papers[paper]);
            }
        }

        batch = builder.Build();
        limit = Papers.AtMost(papers.MaxMarks);
    }

    [Benchmark(Baseline = true)]
    public object Reading() => Benchmarks.Reading.Of(batch.Approvals);

    [Benchmark]
    public object Counted_with_limit() => TallyEngine.Count(batch, limit);

    [Benchmark]
    public object Counted_with_limit_2_threads() => TallyEngine.Count(batch, limit, TwoThreads);
}
