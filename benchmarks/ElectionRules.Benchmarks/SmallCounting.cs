using BenchmarkDotNet.Attributes;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>A committee or a meeting: few papers, where a count must not pay for what large counts need.</summary>
[MemoryDiagnoser]
public class SmallCounting
{
    private Papers papers = null!;
    private int[][] lists = null!;
    private ApprovalBatch batch = null!;
    private PaperRule limit = null!;

    [Params(1, 16, 64)]
    public int PaperCount { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        papers = new Papers(20, PaperCount, voidPerMille: 1);
        lists = papers.ToArrays();
        batch = papers.Pack();
        limit = Papers.AtMost(papers.MaxMarks);
    }

    [Benchmark(Baseline = true)]
    public object Plain_loop() => papers.PlainLoopWithLimit();

    [Benchmark]
    public object Naive_LINQ() => lists.Where(paper => paper.Length <= papers.MaxMarks).SelectMany(paper => paper)
        .GroupBy(mark => mark).ToDictionary(marks => marks.Key, marks => marks.Count());

    [Benchmark]
    public object Rows_only() => FewRows.Count(batch, limit.MaxMarks);

    [Benchmark]
    public object Whole_tally() => TallyEngine.Count(batch, limit);
}
