using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>A hundred million papers of 64 candidates, box after box in the same memory, of which only tallies are kept. Not in the short set.</summary>
[MemoryDiagnoser, SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class StreamedCounting
{
    private const int Boxes = 100;
    private const int Candidates = 64;
    private int[] marks = [];
    private int[] lengths = [];
    private PaperRule limit = null!;

    [GlobalSetup]
    public void Setup()
    {
        Papers papers = new(Candidates, 1_000_000, voidPerMille: 1);
        (marks, lengths) = papers.ToLists();
        limit = Papers.AtMost(papers.MaxMarks);
    }

    [Benchmark(Baseline = true)]
    public object Increments()
    {
        long[] counts = new long[Candidates];
        for (int box = 0; box < Boxes; box++)
        {
            foreach (int mark in marks)
            {
                counts[mark]++;
            }
        }

        return counts;
    }

    [Benchmark]
    public object Packed_counted_and_added_up()
    {
        ApprovalBatchBuilder builder = new(new BatchId("box 0"), Candidates);
        List<ApprovalTally> tallies = [];
        for (int box = 1; box <= Boxes; box++)
        {
            builder.AddMany(marks, lengths);
            tallies.Add(TallyEngine.CountAndClear(builder, limit, new BatchId($"box {box}")));
        }

        return ApprovalTally.Sum(Candidates, tallies);
    }
}
