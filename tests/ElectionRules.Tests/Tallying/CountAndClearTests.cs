using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tests.Ballots;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class CountAndClearTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(130)]
    public void One_builder_for_many_boxes_counts_like_a_builder_for_each(int candidates)
    {
        ApprovalBatchBuilder builder = new(new BatchId("0"), candidates);
        int[] sizes = [3000, 0, 1, 200, 70_000, 17];
        for (int box = 0; box < sizes.Length; box++)
        {
            PlainPaper[] papers = TallyEngineTests.ManyPapers(candidates, sizes[box]);
            foreach (PlainPaper paper in papers)
            {
                if (paper.Declared is VoidReason reason)
                {
                    builder.AddVoid(reason);
                }
                else
                {
                    builder.Add(paper.Approvals, paper.Against, paper.WriteIns);
                }
            }

            TallyEngine.CountAndClear(builder, AtMost(2), new BatchId($"{box + 1}"))
                .Should().Be(TallyEngine.Count(PlainPaper.Pack($"{box}", candidates, papers), AtMost(2)));
            builder.PaperCount.Should().Be(0);
        }
    }

    [Fact]
    public void Votes_against_of_the_box_before_are_forgotten()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0], [1]);
        TallyEngine.CountAndClear(builder, AtMost(1), new BatchId("2"));
        builder.Add([0]);

        ApprovalTally second = TallyEngine.CountAndClear(builder, AtMost(1), new BatchId("3"));

        (second.For(0), second.Against(1)).Should().Be((1, 0));
        second.Batches.Should().Equal(new BatchId("2"));
    }

    [Fact]
    public void A_builder_whose_count_failed_takes_no_more_papers()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 1, long.MaxValue);
        builder.Add([0]);
        builder.Add([0]);

        FluentActions.Invoking(() => TallyEngine.CountAndClear(builder, AtMost(1), new BatchId("2"))).Should().ThrowExactly<OverflowException>();
        builder.Invoking(b => b.AddBlank()).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact]
    public void The_next_batch_needs_an_id() =>
        FluentActions.Invoking(() => TallyEngine.CountAndClear(new ApprovalBatchBuilder(new BatchId("1"), 1), AtMost(1), default)).Should().ThrowExactly<ArgumentException>();
}
