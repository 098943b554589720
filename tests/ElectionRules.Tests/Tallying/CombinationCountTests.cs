using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;
using ElectionRules.Tests.Ballots;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class CombinationCountTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(64)]
    [InlineData(90)]
    [InlineData(520)]
    public void Exact_sets_and_pairs_equal_a_plain_count(int candidates)
    {
        PlainPaper[] papers = TallyEngineTests.ManyPapers(candidates, 1500);
        ApprovalBatch batch = PlainPaper.Pack("1", candidates, papers, weight: 3);
        PaperRule rule = AtMost(2, WriteInRule.Allowed);
        int[][] valid = [.. papers
            .Where(paper => paper.Declared is null && paper.Approvals.Distinct().Count() + paper.WriteIns.Distinct().Count() <= 2)
            .Select(paper => paper.WriteIns.Length > 0 ? [.. paper.Approvals.Except(paper.Against), -1] : paper.Approvals.Distinct().Except(paper.Against).Order().ToArray())];

        foreach (int[] set in new int[][] { [], [0], [0, 1], [1, 4], [0, 1, 2] })
        {
            TallyEngine.CountExactly(batch, rule, set).Should().Be(3 * valid.Count(marks => marks.SequenceEqual(set)));
        }

        foreach (ITallyKernel kernel in KernelCatalog.All)
        {
            CoApprovals pairs = new CombinationCount(batch, rule, kernel).Pairs();
            foreach ((int first, int second) in new[] { (0, 0), (0, 1), (1, 0), (2, 4), (candidates - 1, 3) })
            {
                pairs[first, second].Should().Be(3 * valid.Count(marks => marks.Contains(first) && marks.Contains(second)));
            }
        }
    }

    [Fact]
    public void Candidates_that_are_not_on_the_paper_are_refused()
    {
        ApprovalBatch batch = Batch("1", 2, [0]);

        FluentActions.Invoking(() => TallyEngine.CountExactly(batch, AtMost(1), [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TallyEngine.CountPairs(batch, AtMost(1))[0, 2]).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Batches_can_be_cut_and_joined_without_changing_the_count()
    {
        PlainPaper[] papers = TallyEngineTests.ManyPapers(20, 900);
        ApprovalBatch whole = PlainPaper.Pack("whole", 20, papers);
        foreach (int cut in new[] { 0, 1, 450, 899, 900 })
        {
            ApprovalBatchBuilder joined = new(new BatchId("whole"), 20);
            joined.AddPapers(Part(0, cut), 0, cut);
            joined.AddPapers(Part(cut, 900 - cut), 0, 900 - cut);
            TallyEngine.Count(joined.Build(), AtMost(2)).Should().Be(TallyEngine.Count(whole, AtMost(2)));
        }

        ApprovalBatch Part(int start, int count)
        {
            ApprovalBatchBuilder part = new(new BatchId("part"), 20);
            part.AddPapers(whole, start, count);
            return part.Build();
        }
    }

    [Fact]
    public void Papers_outside_the_batch_or_of_another_kind_are_not_copied()
    {
        ApprovalBatch batch = Batch("1", 2, [0]);
        ApprovalBatchBuilder builder = new(new BatchId("2"), 2);

        builder.Invoking(b => b.AddPapers(batch, 0, 2)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddPapers(batch, 2, 0)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddPapers(Batch("3", 3), 0, 0)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void Many_batches_are_counted_and_added_up_on_any_number_of_threads()
    {
        ApprovalBatch[] batches = [.. Enumerable.Range(0, 50).Select(box => Batch($"box {box}", 3, [box % 3], [0, 1]))];

        foreach (int threads in new[] { 1, 3 })
        {
            ApprovalTally sum = TallyEngine.CountAll(3, batches, AtMost(1), new CountOptions { Threads = threads });
            (sum.For(0), sum.Void, sum.Batches.Count).Should().Be((17, 50, 50));
        }

        FluentActions.Invoking(() => TallyEngine.CountAll(3, [batches[0], batches[0]], AtMost(1), CountOptions.SingleThread))
            .Should().ThrowExactly<DuplicateBatchException>();
    }
}
