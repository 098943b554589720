using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tests.Ballots;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class ListCountTests
{
    private const int LargePapers = 300_000;

    private static readonly BatchId Id = new("1");

    [Fact]
    public void Every_count_equals_that_of_rows_of_bits_and_a_plain_one() =>
        Gen.Int[0, 140].SelectMany(candidates => Gen.Select(Gen.Const(candidates), PlainLists.Gen(candidates).Array[0, 60], PlainPaper.Rules)).ForAll(
            (candidates, papers, rule) =>
            {
                ApprovalTally tally = TallyEngine.Count(PlainLists.Pack("1", candidates, papers), rule);
                return tally.Equals(TallyEngine.Count(PlainPaper.Pack("1", candidates, papers), rule))
                    && PlainCount.Same(PlainCount.FiguresOf(tally), PlainCount.Of(papers, rule));
            },
            cases: 2000);

    [Fact]
    public void Every_count_by_weight_equals_the_sum_of_one_batch_of_rows_for_each_weight() =>
        Gen.Int[0, 140].SelectMany(candidates => Gen.Select(
            Gen.Const(candidates), Gen.Select(PlainLists.Gen(candidates), Gen.Long[1, 4]).Array[0, 60], PlainPaper.Rules)).ForAll(
            (candidates, papers, rule) =>
            {
                ApprovalTally tally = TallyEngine.Count(PlainLists.Pack("1", candidates, papers), rule);
                ApprovalTally sum = ApprovalTally.Sum(candidates, PlainLists.RowsByWeight(candidates, papers).Select(batch => TallyEngine.Count(batch, rule)));
                IEnumerable<PlainPaper> repeated = papers.SelectMany(paper => Enumerable.Repeat(paper.Item1, (int)paper.Item2));
                return PlainCount.Same(PlainCount.FiguresOf(tally), PlainCount.FiguresOf(sum))
                    && PlainCount.Same(PlainCount.FiguresOf(tally), PlainCount.Of(repeated, rule));
            },
            cases: 2000);

    [Fact]
    public void Two_slices_joined_are_the_batch() =>
        Gen.Select(Gen.Select(PlainLists.Gen(30), Gen.Long[1, 4]).Array[0, 60], Gen.Int[0, 60]).ForAll(
            (papers, place) =>
            {
                int cut = Math.Min(place, papers.Length);
                ApprovalListBatch plain = PlainLists.Pack("1", 30, papers.Select(paper => paper.Item1));
                ApprovalListBatch weighted = PlainLists.Pack("1", 30, papers);
                ApprovalListBatchBuilder joined = new(Id, 30);
                joined.AddPapers(plain, 0, cut);
                joined.AddPapers(plain, cut, papers.Length - cut);
                WeightedListBatchBuilder byWeight = new(Id, 30);
                byWeight.AddPapers(weighted, 0, cut);
                byWeight.AddPapers(weighted, cut, papers.Length - cut);
                return Same(joined.Build(), plain) && Same(byWeight.Build(), weighted);

                static bool Same(ApprovalListBatch one, ApprovalListBatch other) => TallyEngine.Count(one, AtMost(3)).Equals(TallyEngine.Count(other, AtMost(3)))
                    && one.Examine(AtMost(3)).Select(finding => $"{finding}").SequenceEqual(other.Examine(AtMost(3)).Select(finding => $"{finding}"));
            },
            cases: 1000);

    [Fact]
    public void Papers_that_are_not_in_a_batch_and_batches_of_another_kind_are_refused()
    {
        ApprovalListBatchBuilder two = new(Id, 30);
        two.AddBlank();
        two.Add([1, 2]);
        ApprovalListBatch batch = two.Build();
        ApprovalListBatchBuilder builder = new(Id, 30);

        builder.Invoking(b => b.AddPapers(batch, 1, 2)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddPapers(batch, 3, 0)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        new WeightedListBatchBuilder(Id, 30).Invoking(b => b.AddPapers(batch, 0, 1)).Should().ThrowExactly<ArgumentException>();
        new ApprovalListBatchBuilder(Id, 29).Invoking(b => b.AddPapers(batch, 0, 1)).Should().ThrowExactly<ArgumentException>();
        builder.PaperCount.Should().Be(0);
    }

    [Fact]
    public void Weights_of_1_give_the_tally_without_weights() =>
        PlainLists.Gen(30).Array[0, 80].ForAll(
            papers => TallyEngine.Count(PlainLists.Pack("1", 30, papers.Select(paper => (paper, 1L))), AtMost(3))
                .Equals(TallyEngine.Count(PlainLists.Pack("1", 30, papers), AtMost(3))),
            cases: 500);

    [Theory]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(500)]
    [InlineData(4096)]
    public void Many_papers_are_counted_like_rows_of_bits(int candidates)
    {
        PlainPaper[] papers = [.. TallyEngineTests.ManyPapers(candidates, 3000).Select(paper => paper with { Against = [] })];
        foreach (int most in new[] { 1, 2, 3 })
        {
            foreach (WriteInRule writeIns in Enum.GetValues<WriteInRule>())
            {
                PaperRule rule = AtMost(most, writeIns);
                TallyEngine.Count(PlainLists.Pack("1", candidates, papers), rule)
                    .Should().Be(TallyEngine.Count(PlainPaper.Pack("1", candidates, papers), rule), "{0} candidates, at most {1}, write-ins {2}", candidates, most, writeIns);
            }
        }
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_paper_may_name_as_many_as_allowed_and_not_one_more(int approvals, bool valid)
    {
        ApprovalListBatchBuilder builder = new(Id, 500);
        builder.Add([.. Enumerable.Range(490 - approvals, approvals)]);
        WeightedListBatchBuilder weighted = new(Id, 500);
        weighted.Add([.. Enumerable.Range(490 - approvals, approvals)], 3);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(8));
        ApprovalTally byWeight = TallyEngine.Count(weighted.Build(), AtMost(8));

        (tally.Valid, tally.For(489), tally.VoidBecause(VoidReason.TooManyMarks)).Should().Be(valid ? (1, 1, 0) : (0, 0, 1));
        (byWeight.Valid, byWeight.For(489), byWeight.VoidBecause(VoidReason.TooManyMarks)).Should().Be(valid ? (3, 3, 0) : (0, 0, 3));
    }

    [Fact]
    public void No_papers_give_the_figures_of_no_papers()
    {
        foreach (int candidates in new[] { 0, 2, 4096 })
        {
            ApprovalTally none = TallyEngine.Count(new ApprovalBatchBuilder(Id, candidates).Build(), AtMost(1));

            TallyEngine.Count(new ApprovalListBatchBuilder(Id, candidates).Build(), AtMost(1)).Should().Be(none);
            TallyEngine.Count(new WeightedListBatchBuilder(Id, candidates).Build(), AtMost(1)).Should().Be(none);
        }
    }

    [Fact]
    public void Papers_without_candidates_can_still_write_in_names()
    {
        WeightedListBatchBuilder builder = new(Id, 0);
        builder.Add([], [4], 5);
        builder.AddBlank(2);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        (tally.Valid, tally.Blank, tally.NamingSomebody, tally.UnderVotes).Should().Be((7, 2, 5, 2));
        tally.WriteIns.Should().Equal(new WriteInVotes(4, 5));
    }

    [Fact]
    public void B7_Every_figure_of_a_count_is_by_weight()
    {
        WeightedListBatchBuilder builder = new(Id, 3);
        builder.Add([0], 5_000_000_000);
        builder.Add([0, 1], [7], 20);
        builder.Add([0, 1, 2], 300);
        builder.AddBlank(4_000);
        builder.AddVoid(VoidReason.Unreadable, 50_000);
        ApprovalListBatch batch = builder.Build();

        ApprovalTally tally = TallyEngine.Count(batch, AtMost(2, WriteInRule.Forbidden));
        ApprovalTally generous = TallyEngine.Count(batch, AtMost(3, WriteInRule.Forbidden));

        batch.PaperCount.Should().Be(5);
        (tally.Papers, tally.Valid, tally.Blank).Should().Be((5_000_054_320, 5_000_004_000, 4_000));
        (tally.For(0), tally.For(1), tally.For(2)).Should().Be((5_000_000_000, 0, 0));
        (tally.VoidBecause(VoidReason.TooManyMarks), tally.VoidBecause(VoidReason.Unreadable)).Should().Be((320, 50_000));
        (generous.For(0), generous.For(1), generous.For(2)).Should().Be((5_000_000_320, 320, 300));
        (generous.UnderVotes, generous.MarksVoidBecause(MarkVoidReason.WriteInForbidden)).Should().Be((10_000_012_020, 20));
        (generous.PapersWithMarks(0), generous.PapersWithMarks(1), generous.PapersWithMarks(2), generous.PapersWithMarks(3)).Should().Be((4_000, 5_000_000_000, 20, 300));
    }

    [Fact]
    public void A_weight_of_all_papers_beyond_63_bits_is_an_error_and_no_result()
    {
        Weighted(long.MaxValue - 1, 1).Should().NotThrow().Subject.Papers.Should().Be(long.MaxValue);
        Weighted(long.MaxValue, 1).Should().ThrowExactly<OverflowException>();
        Weighted(long.MaxValue, long.MaxValue, 2).Should().ThrowExactly<OverflowException>("a sum that wraps round to zero is no sum");

        static Func<ApprovalTally> Weighted(params long[] weights) => () =>
        {
            WeightedListBatchBuilder builder = new(Id, 2);
            Array.ForEach(weights, weight => builder.Add([1], weight));
            return TallyEngine.Count(builder.Build(), AtMost(1));
        };
    }

    [Fact]
    public void Unused_choices_beyond_63_bits_are_an_error_and_no_result()
    {
        WeightedListBatchBuilder builder = new(Id, 2);
        builder.AddBlank(long.MaxValue / 2);
        ApprovalListBatch batch = builder.Build();

        TallyEngine.Count(batch, AtMost(2)).UnderVotes.Should().Be(long.MaxValue - 1);
        FluentActions.Invoking(() => TallyEngine.Count(batch, AtMost(3))).Should().ThrowExactly<OverflowException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Any_number_of_threads_gives_the_same_bytes(int threads)
    {
        foreach (ApprovalListBatch batch in new[] { Large(weighted: false), Large(weighted: true) })
        {
            batch.Lists.ChunkCount.Should().BeGreaterThan(2);
            foreach (int most in new[] { 2, 100 })
            {
                TallyEngine.Count(batch, AtMost(most), new CountOptions { Threads = threads }).ToBytes()
                    .Should().Equal(TallyEngine.Count(batch, AtMost(most)).ToBytes());
            }
        }
    }

    [Fact]
    public void A_cancelled_count_gives_no_result()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        ApprovalListBatch batch = Large(weighted: false);
        foreach (int threads in new[] { 1, 2 })
        {
            FluentActions.Invoking(() => TallyEngine.Count(batch, AtMost(1), new CountOptions { Threads = threads, Cancellation = source.Token }))
                .Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void Progress_ends_with_all_papers()
    {
        Recorder progress = new();
        TallyEngine.Count(Large(weighted: true), AtMost(20), new CountOptions { Progress = progress });

        progress.Seen.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1);
        progress.Seen[^1].Should().Be(LargePapers);
    }

    [Fact]
    public void One_builder_for_many_boxes_counts_like_a_builder_for_each()
    {
        ApprovalListBatchBuilder builder = new(new BatchId("0"), 130);
        WeightedListBatchBuilder weighted = new(new BatchId("0"), 130);
        int[] sizes = [3000, 0, 1, 200, 150_000, 17];
        for (int box = 0; box < sizes.Length; box++)
        {
            int[] lengths = [.. Enumerable.Range(0, sizes[box]).Select(paper => paper % 5)];
            ushort[] marks = [.. lengths.SelectMany((length, paper) => Enumerable.Range(0, length).Select(mark => (ushort)((paper + (mark * 3)) % 130)))];
            builder.AddVoid(VoidReason.Unreadable);
            builder.AddMany(marks, lengths);
            weighted.AddVoid(VoidReason.Unreadable, 2);
            weighted.AddMany(marks, lengths, [.. lengths.Select(_ => 2L)]);
            ApprovalBatchBuilder rows = new(new BatchId($"{box}"), 130);
            rows.AddVoid(VoidReason.Unreadable);
            rows.AddMany(marks, lengths);
            ApprovalBatchBuilder heavy = new(new BatchId($"{box}"), 130, weight: 2);
            heavy.AddVoid(VoidReason.Unreadable);
            heavy.AddMany(marks, lengths);

            TallyEngine.CountAndClear(builder, AtMost(3), new BatchId($"{box + 1}")).Should().Be(TallyEngine.Count(rows.Build(), AtMost(3)));
            TallyEngine.CountAndClear(weighted, AtMost(3), new BatchId($"{box + 1}")).Should().Be(TallyEngine.Count(heavy.Build(), AtMost(3)));
            (builder.PaperCount, weighted.PaperCount).Should().Be((0, 0));
        }
    }

    [Fact]
    public void A_builder_whose_count_failed_takes_no_more_papers()
    {
        WeightedListBatchBuilder builder = new(Id, 1);
        builder.Add([0], long.MaxValue);
        builder.Add([0], 1);

        FluentActions.Invoking(() => TallyEngine.CountAndClear(builder, AtMost(1), new BatchId("2"))).Should().ThrowExactly<OverflowException>();
        builder.Invoking(b => b.AddBlank(1)).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact]
    public void A_count_needs_a_batch_a_rule_and_an_id_for_the_next()
    {
        ApprovalListBatchBuilder builder = new(Id, 1);

        FluentActions.Invoking(() => TallyEngine.Count((ApprovalListBatch)null!, AtMost(1))).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => TallyEngine.Count(new ApprovalListBatchBuilder(Id, 1).Build(), null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => TallyEngine.CountAndClear(builder, AtMost(1), default)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => TallyEngine.CountAndClear(new WeightedListBatchBuilder(Id, 1), AtMost(1), default)).Should().ThrowExactly<ArgumentException>();
    }

    private static ApprovalListBatch Large(bool weighted)
    {
        int[] lengths = [.. Enumerable.Range(0, LargePapers).Select(paper => paper % 4)];
        int[] marks = [.. lengths.SelectMany((length, paper) => Enumerable.Range(0, length).Select(mark => (int)((((long)paper * paper) + (mark * 7)) % 100)))];
        if (!weighted)
        {
            ApprovalListBatchBuilder builder = new(new BatchId("large"), 100);
            builder.AddMany(marks, lengths);
            return builder.Build();
        }

        WeightedListBatchBuilder byWeight = new(new BatchId("large"), 100);
        byWeight.AddMany(marks, lengths, [.. lengths.Select((_, paper) => 1L + (paper % 1000))]);
        return byWeight.Build();
    }

    private sealed class Recorder : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
