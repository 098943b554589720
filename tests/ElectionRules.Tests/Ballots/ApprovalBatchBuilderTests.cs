using System.ComponentModel;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Ballots;

public sealed class ApprovalBatchBuilderTests
{
    private static readonly BatchId Id = new("box 1");

    [Fact]
    public void A_batch_needs_an_id_a_count_of_candidates_and_a_weight()
    {
        FluentActions.Invoking(() => new ApprovalBatchBuilder(default, 1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new ApprovalBatchBuilder(Id, -1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ApprovalBatchBuilder(Id, 4097)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ApprovalBatchBuilder(Id, 1, 0)).Should().ThrowExactly<ArgumentException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_index_outside_the_paper_is_refused_and_adds_nothing(int candidate)
    {
        ApprovalBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.Add([0, candidate])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Add([0], [candidate])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Add([0], [], [-1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddVoid((VoidReason)4)).Should().ThrowExactly<InvalidEnumArgumentException>();
        builder.PaperCount.Should().Be(0);
    }

    [Fact]
    public void A_built_batch_takes_no_more_papers()
    {
        ApprovalBatchBuilder builder = new(Id, 3);
        builder.Build();

        builder.Invoking(b => b.Add([0])).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.AddVoid(VoidReason.Unreadable)).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.Build()).Should().ThrowExactly<InvalidOperationException>();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(70)]
    public void Rows_of_bits_are_the_same_papers_as_lists(int candidates)
    {
        ApprovalBatchBuilder lists = new(Id, candidates);
        lists.Add([0, candidates - 1]);
        lists.Add([1], [0, candidates - 1]);
        lists.Add([1], [1]);
        lists.Add([2]);
        ApprovalBatchBuilder rows = new(Id, candidates);
        rows.AddRow(Row(0, candidates - 1));
        rows.AddRow(Row(1), Row(0, candidates - 1));
        rows.AddRow(Row(1), Row(1));
        rows.AddRows(Row(2));

        PaperRule rule = AtMost(2);
        TallyEngine.Count(rows.Build(), rule).Should().Be(TallyEngine.Count(lists.Build(), rule));

        ulong[] Row(params int[] bits)
        {
            ulong[] row = new ulong[rows.RowWords];
            foreach (int bit in bits)
            {
                row[bit / 64] |= 1UL << (bit % 64);
            }

            return row;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(63)]
    public void A_bit_beyond_the_candidates_is_refused(int candidates)
    {
        ApprovalBatchBuilder builder = new(Id, candidates);

        builder.Invoking(b => b.AddRow([1UL << candidates])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddRow([0, 0])).Should().ThrowExactly<ArgumentException>();
        builder.PaperCount.Should().Be(0);
    }

    [Fact]
    public void Papers_without_candidates_can_still_write_in_names()
    {
        ApprovalBatchBuilder builder = new(Id, 0);
        builder.Add([], [], [4]);
        builder.AddBlank();

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        (tally.Valid, tally.Blank, tally.NamingSomebody).Should().Be((2, 1, 1));
        tally.WriteIns.Should().Equal(new WriteInVotes(4, 1));
    }

    [Fact]
    public void No_papers_give_the_figures_of_no_papers()
    {
        ApprovalTally tally = TallyEngine.Count(new ApprovalBatchBuilder(Id, 2).Build(), AtMost(1));

        (tally.Papers, tally.Valid, tally.Void, tally.Blank, tally.MostMarks).Should().Be((0, 0, 0, 0, 0));
        tally.Batches.Should().Equal(Id);
    }

    [Fact]
    public void Every_figure_is_multiplied_by_the_weight()
    {
        ApprovalBatchBuilder builder = new(Id, 2, weight: 3_000_000_000);
        builder.Add([0], [1], [7]);
        builder.Add([0, 1]);
        builder.AddBlank();
        builder.AddVoid(VoidReason.Unreadable);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2));

        (tally.Papers, tally.Valid, tally.Void, tally.Blank).Should().Be((12_000_000_000, 9_000_000_000, 3_000_000_000, 3_000_000_000));
        (tally.For(0), tally.Against(1), tally.Abstain(1)).Should().Be((6_000_000_000, 3_000_000_000, 3_000_000_000));
        tally.WriteIns.Should().Equal(new WriteInVotes(7, 3_000_000_000));
        tally.UnderVotes.Should().Be(6_000_000_000);
    }

    [Fact]
    public void A_count_beyond_63_bits_is_an_error_and_no_result()
    {
        ApprovalBatchBuilder builder = new(Id, 1, long.MaxValue);
        builder.Add([0]);
        builder.Add([0]);

        FluentActions.Invoking(() => TallyEngine.Count(builder.Build(), AtMost(1))).Should().ThrowExactly<OverflowException>();
    }
}
