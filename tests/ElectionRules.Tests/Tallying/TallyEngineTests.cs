using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;
using ElectionRules.Tests.Ballots;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class TallyEngineTests
{
    private const int LargePapers = 300_000;

    private static readonly Lazy<ApprovalBatch> Large = new(() => LargeBatch(100, LargePapers));
    private static readonly Lazy<(int Most, byte[] Bytes)[]> LargeCounts =
        new(() => [.. new[] { 2, 100 }.Select(most => (most, Count(Large.Value, AtMost(most), "scalar", 1).ToBytes()))]);

    public static TheoryData<string> Kernels => [.. KernelCatalog.All.Select(kernel => kernel.Name)];

    [Fact]
    public void Every_count_equals_a_plain_one() =>
        Gen.Int[0, 140].SelectMany(candidates => Gen.Select(Gen.Const(candidates), PlainPaper.Gen(candidates).Array[0, 60], PlainPaper.Rules)).ForAll(
            (candidates, papers, rule) =>
            {
                ApprovalBatch batch = PlainPaper.Pack("1", candidates, papers);
                ApprovalTally tally = TallyEngine.Count(batch, rule);
                ITallyKernel kernel = KernelCatalog.All[papers.Length % KernelCatalog.All.Count];
                return PlainCount.Same(PlainCount.FiguresOf(tally), PlainCount.Of(papers, rule)) && Count(batch, rule, kernel.Name, 1).Equals(tally);
            },
            cases: 2000);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_kernel_gives_the_plain_count_of_many_papers(string kernel)
    {
        foreach (int candidates in new[] { 3, 8, 12, 20, 64, 65, 130, 200 })
        {
            PlainPaper[] papers = ManyPapers(candidates, 3000);
            ApprovalBatch batch = PlainPaper.Pack("1", candidates, papers);
            foreach (int most in new[] { 1, 3, candidates })
            {
                PaperRule rule = AtMost(most, WriteInRule.OnlyWithVoteAgainst);
                Count(batch, rule, kernel, 1).Should().Match<ApprovalTally>(
                    tally => PlainCount.Same(PlainCount.FiguresOf(tally), PlainCount.Of(papers, rule)),
                    "{0} candidates, at most {1}", candidates, most);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(64)]
    public void Any_number_of_threads_gives_the_same_bytes(int threads)
    {
        foreach ((int most, byte[] bytes) in LargeCounts.Value)
        {
            TallyEngine.Count(Large.Value, AtMost(most), new CountOptions { Threads = threads }).ToBytes().Should().Equal(bytes);
        }
    }

    [Fact]
    public void A_thousand_random_splits_into_batches_give_the_same_figures()
    {
        PlainPaper[] papers = ManyPapers(9, 200);
        IReadOnlyDictionary<string, long> whole = PlainCount.FiguresOf(TallyEngine.Count(PlainPaper.Pack("whole", 9, papers), AtMost(3)));
        Gen.Int[0, 4].Array[200].ForAll(
            boxes =>
            {
                IEnumerable<ApprovalTally> tallies = papers.Zip(boxes).GroupBy(pair => pair.Second)
                    .Select(box => TallyEngine.Count(PlainPaper.Pack($"box {box.Key}", 9, box.Select(pair => pair.First)), AtMost(3)));
                return PlainCount.Same(PlainCount.FiguresOf(ApprovalTally.Sum(9, tallies)), whole);
            },
            cases: 1000);
    }

    [Theory]
    [InlineData(32_767)]
    [InlineData(65_535)]
    [InlineData(200_000)]
    public void Counts_pass_the_limits_of_16_bits(int papers)
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        for (int paper = 0; paper <= papers; paper++)
        {
            builder.Add([1]);
        }

        TallyEngine.Count(builder.Build(), AtMost(1)).For(1).Should().Be(papers + 1);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(uint.MaxValue)]
    [InlineData(9_007_199_254_740_992)]
    public void Counts_pass_the_limits_of_32_and_53_bits(long weight)
    {
        ApprovalBatchBuilder heavy = new(new BatchId("heavy"), 2, weight);
        heavy.Add([0]);
        ApprovalTally tally = TallyEngine.Count(heavy.Build(), AtMost(1)) + TallyEngine.Count(Batch("light", 2, [0], [1]), AtMost(1));

        tally.For(0).Should().Be(weight + 1);
        tally.For(1).Should().Be(1);
    }

    [Fact]
    public void All_papers_void_and_no_paper_void_are_both_counted()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 20);
        for (int paper = 0; paper < 5000; paper++)
        {
            builder.Add([paper % 20, (paper + 1) % 20]);
        }

        ApprovalBatch batch = builder.Build();

        TallyEngine.Count(batch, AtMost(1)).VoidBecause(VoidReason.TooManyMarks).Should().Be(5000);
        TallyEngine.Count(batch, AtMost(1)).For(7).Should().Be(0);
        TallyEngine.Count(batch, AtMost(2)).Void.Should().Be(0);
        TallyEngine.Count(batch, AtMost(2)).For(7).Should().Be(500);
    }

    [Fact]
    public void A_cancelled_count_gives_no_result()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        foreach (int threads in new[] { 1, 2 })
        {
            FluentActions.Invoking(() => TallyEngine.Count(Large.Value, AtMost(1), new CountOptions { Threads = threads, Cancellation = source.Token }))
                .Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void Progress_ends_with_all_papers()
    {
        Recorder progress = new();
        TallyEngine.Count(Large.Value, AtMost(20), new CountOptions { Progress = progress });

        progress.Seen.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1);
        progress.Seen[^1].Should().Be(LargePapers);
    }

    [Fact]
    public void A_count_needs_at_least_one_thread() =>
        FluentActions.Invoking(() => new CountOptions { Threads = 0 }).Should().ThrowExactly<ArgumentException>();

    internal static ApprovalTally Count(ApprovalBatch batch, PaperRule rule, string kernel, int threads) =>
        new BatchCount(batch, rule, KernelCatalog.Choose(kernel), new CountOptions { Threads = threads }).Run();

    internal static PlainPaper[] ManyPapers(int candidates, int count)
    {
        Random random = new(candidates);
        return [.. Enumerable.Range(0, count).Select(_ => new PlainPaper(
            Marks(random.Next(4)),
            random.Next(3) == 0 ? Marks(random.Next(3)) : [],
            random.Next(50) == 0 ? [random.Next(4)] : [],
            random.Next(200) == 0 ? VoidReason.Unreadable : null))];

        int[] Marks(int number) => [.. Enumerable.Range(0, number).Select(_ => random.Next(candidates))];
    }

    private static ApprovalBatch LargeBatch(int candidates, int papers)
    {
        ApprovalBatchBuilder builder = new(new BatchId("large"), candidates);
        Random random = new(papers + candidates);
        Span<int> marks = stackalloc int[3];
        for (int paper = 0; paper < papers; paper++)
        {
            foreach (ref int mark in marks)
            {
                mark = random.Next(candidates);
            }

            builder.Add(marks[..(paper % 4)], paper % 1000 == 7 ? marks[..1] : []);
        }

        return builder.Build();
    }

    private sealed class Recorder : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
