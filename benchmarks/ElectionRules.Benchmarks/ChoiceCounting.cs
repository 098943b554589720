using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>Papers that choose one candidate, a byte each.</summary>
[MemoryDiagnoser]
public class ChoiceCounting
{
    private byte[] choices = null!;
    private ChoiceBatch batch = null!;

    [Params(5, 20, 100)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(Candidates);
        choices = [.. Enumerable.Range(0, 1_000_000).Select(_ => (byte)random.Next(Candidates))];
        ChoiceBatchBuilder builder = new(new BatchId("choices"), Candidates);
        builder.AddMany(choices);
        batch = builder.Build();
    }

    [Benchmark(Baseline = true)]
    public object Reading() => Benchmarks.Reading.Of(batch.Codes);

    [Benchmark]
    public object Counted() => TallyEngine.Count(batch);

    [Benchmark]
    public object Plain_loop()
    {
        long[] counts = new long[Candidates];
        foreach (byte choice in choices)
        {
            counts[choice]++;
        }

        return counts;
    }
}
