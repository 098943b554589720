using System.ComponentModel;
using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Ballots;

public sealed class ApprovalListBatchTests
{
    private static readonly BatchId Id = new("box 1");

    [Fact]
    public void A_batch_needs_an_id_and_a_count_of_candidates()
    {
        FluentActions.Invoking(() => new ApprovalListBatchBuilder(default, 1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new ApprovalListBatchBuilder(Id, -1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ApprovalListBatchBuilder(Id, 4097)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new WeightedListBatchBuilder(default, 1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new WeightedListBatchBuilder(Id, 4097)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        new ApprovalListBatchBuilder(Id, 4096).Build().CandidateCount.Should().Be(4096);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(65_536)]
    public void An_index_outside_the_paper_is_refused_and_adds_nothing(int candidate)
    {
        ApprovalListBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.Add([0, candidate])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Add([candidate], [7])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Add([0], [-1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddVoid((VoidReason)4)).Should().ThrowExactly<InvalidEnumArgumentException>();
        builder.PaperCount.Should().Be(0);
        TallyEngine.Count(builder.Build(), AtMost(1)).Papers.Should().Be(0);
    }

    [Fact]
    public void A_weight_is_at_least_1()
    {
        WeightedListBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.Add([0], 0)).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.Add([0], [1], -1)).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddBlank(0)).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddVoid(VoidReason.Unreadable, 0)).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddMany([0], [1], [0])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0], [1], [])).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddMany([0], [1], [1, 1])).Should().ThrowExactly<ArgumentException>();
        builder.PaperCount.Should().Be(0);
    }

    [Fact]
    public void A_built_batch_takes_no_more_papers()
    {
        ApprovalListBatchBuilder builder = new(Id, 3);
        builder.Build();

        builder.Invoking(b => b.Add([0])).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.Add([0], [1])).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.AddVoid(VoidReason.Unreadable)).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.AddMany([0], [1])).Should().ThrowExactly<InvalidOperationException>();
        builder.Invoking(b => b.Build()).Should().ThrowExactly<InvalidOperationException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(500)]
    [InlineData(4096)]
    public void Lists_of_any_lengths_are_the_same_papers_as_one_by_one(int candidates) =>
        Gen.Select(Gen.Int[0, candidates - 1].Array[0, 21].Array[0, 40], Gen.Int[0, 2]).ForAll(
            (lists, most) =>
            {
                // Many papers without a repeated mark in a row are needed to leave the slow way.
                int[][] papers = most == 0 ? lists : [.. Enumerable.Repeat(lists.Select(marks => marks.Distinct().Take(most * 8).ToArray()), 10).SelectMany(same => same)];
                ApprovalListBatchBuilder one = new(Id, candidates);
                Array.ForEach(papers, paper => one.Add(paper));
                ApprovalListBatchBuilder ints = new(Id, candidates);
                ints.AddMany([.. papers.SelectMany(marks => marks)], [.. papers.Select(marks => marks.Length)]);
                ApprovalListBatchBuilder halves = new(Id, candidates);
                halves.AddMany((ushort[])[.. papers.SelectMany(marks => marks).Select(mark => (ushort)mark)], [.. papers.Select(marks => marks.Length)]);
                int[][] expected = [.. papers.Select(paper => paper.Distinct().ToArray())];
                return Same(one.Build(), expected) && Same(ints.Build(), expected) && Same(halves.Build(), expected);
            },
            cases: 200);

    [Fact]
    public void Many_papers_may_follow_and_precede_single_ones()
    {
        ApprovalListBatchBuilder builder = new(Id, 3);
        builder.Add([0], [9]);
        builder.AddMany([0, 1, 2], [2, 0, 1]);
        builder.AddVoid(VoidReason.Unreadable);
        builder.AddMany([2], [1]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2));

        (tally.Papers, tally.Valid, tally.Blank).Should().Be((6, 5, 1));
        (tally.For(0), tally.For(1), tally.For(2)).Should().Be((2, 1, 2));
        tally.WriteIns.Should().Equal(new WriteInVotes(9, 1));
    }

    [Fact]
    public void What_is_no_list_of_papers_is_refused_and_adds_nothing()
    {
        ApprovalListBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.AddMany([0, 3], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, -1], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 65_536], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany((ushort[])[0, 3], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 1], [3, -1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 1], [1])).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddMany([0], [1, 1])).Should().ThrowExactly<ArgumentException>();
        new ApprovalListBatchBuilder(Id, 0).Invoking(b => b.AddMany([0], [1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        new ApprovalListBatchBuilder(Id, 0).Invoking(b => b.AddMany(new int[40], [40])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.PaperCount.Should().Be(0);
    }

    /// <summary>The wrong mark comes behind so many papers that blocks and chunks were already filled.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(140_000)]
    public void A_wrong_mark_far_behind_takes_all_papers_of_the_call_back(int good)
    {
        int[] marks = [.. Enumerable.Range(0, good).SelectMany(paper => new[] { paper % 50, (paper + 1) % 50, paper % 7 == 0 ? paper % 50 : (paper + 2) % 50 }), 50];
        int[] lengths = [.. Enumerable.Repeat(3, good), 1];
        long[] weights = [.. Enumerable.Range(0, good + 1).Select(paper => 1L + (paper % 5))];
        ApprovalListBatchBuilder builder = new(Id, 50);
        WeightedListBatchBuilder weighted = new(Id, 50);
        builder.Add([4, 7]);
        weighted.Add([4, 7], 10);

        builder.Invoking(b => b.AddMany(marks, lengths)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        weighted.Invoking(b => b.AddMany(marks, lengths, weights)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.AddVoid(VoidReason.Unreadable);
        builder.Add([7, 3]);

        (builder.PaperCount, weighted.PaperCount).Should().Be((3, 1));
        ApprovalListBatchBuilder alone = new(Id, 50);
        alone.Add([4, 7]);
        alone.AddVoid(VoidReason.Unreadable);
        alone.Add([7, 3]);
        TallyEngine.Count(builder.Build(), AtMost(2)).Should().Be(TallyEngine.Count(alone.Build(), AtMost(2)));
        ApprovalTally tally = TallyEngine.Count(weighted.Build(), AtMost(2));
        (tally.Papers, tally.Valid, tally.For(4), tally.For(3)).Should().Be((10, 10, 10, 0));
    }

    [Fact]
    public void Every_pair_of_equal_marks_is_one_mark_wherever_they_stand()
    {
        for (int length = 2; length <= 18; length++)
        {
            for (int first = 0; first < length; first++)
            {
                for (int second = first + 1; second < length; second++)
                {
                    int[] marks = [.. Enumerable.Range(100, length)];
                    marks[second] = marks[first];
                    ApprovalListBatchBuilder builder = new(Id, 4096);
                    builder.AddMany([1, .. marks, 4095, 1], [1, length, 2]);

                    PlainLists.Stored(builder.Build())[1].Should().Equal(marks.Distinct());
                }
            }
        }
    }

    [Fact]
    [Trait("wrong-variant", "marks of the next paper read along")]
    public void The_same_mark_on_the_next_paper_is_not_a_repeated_one()
    {
        ApprovalListBatchBuilder builder = new(Id, 4);
        builder.AddMany([2, 2, 2, 3, 3], [1, 1, 2, 1]);

        int[][] stored = PlainLists.Stored(builder.Build());

        stored.Select(paper => paper.Length).Should().Equal(1, 1, 2, 1);
        new[] { 2, 2, 2, 3, 3 }.Distinct().Should().HaveCount(2, "marks compared across papers would be fewer");
    }

    [Fact]
    public void Longer_than_a_chunk_a_paper_of_repeated_marks_is_still_one_paper()
    {
        int[] marks = [.. Enumerable.Range(0, PackedLists.ChunkMarks + 1).Select(place => place % 4096)];
        ApprovalListBatchBuilder builder = new(Id, 4096);
        builder.AddMany(marks, [marks.Length]);

        PlainLists.Stored(builder.Build()).Should().ContainSingle().Which.Should().Equal(Enumerable.Range(0, 4096));
    }

    [Fact]
    public void Papers_go_on_in_the_next_chunk_when_papers_or_marks_fill_one()
    {
        ApprovalListBatchBuilder blank = new(Id, 1);
        blank.AddMany(ReadOnlySpan<int>.Empty, new int[PackedLists.ChunkPapers + 1]);
        ApprovalListBatchBuilder full = new(Id, 4096);
        int[] all = [.. Enumerable.Range(0, 4096)];
        for (int paper = 0; paper <= PackedLists.ChunkMarks / 4096; paper++)
        {
            full.Add(all);
        }

        ApprovalListBatch blankBatch = blank.Build();
        ApprovalListBatch fullBatch = full.Build();
        (blankBatch.Lists.ChunkCount, fullBatch.Lists.ChunkCount).Should().Be((2, 2));
        TallyEngine.Count(blankBatch, AtMost(1)).Blank.Should().Be(PackedLists.ChunkPapers + 1);
        TallyEngine.Count(fullBatch, AtMost(4096)).For(4095).Should().Be((PackedLists.ChunkMarks / 4096) + 1);
        TallyEngine.Count(fullBatch, AtMost(4095)).Valid.Should().Be(0);
    }

    [Fact]
    public void Findings_are_those_of_rows_of_bits() =>
        Gen.Int[0, 90].SelectMany(candidates => Gen.Select(Gen.Const(candidates), PlainLists.Gen(candidates).Array[0, 40], PlainPaper.Rules)).ForAll(
            (candidates, papers, rule) => PlainLists.Pack("1", candidates, papers).Examine(rule)
                .SequenceEqual(PlainPaper.Pack("1", candidates, papers).Examine(rule)),
            cases: 1000);

    [Fact]
    public void Examining_needs_a_rule() =>
        new ApprovalListBatchBuilder(Id, 1).Build().Invoking(batch => batch.Examine(null!)).Should().ThrowExactly<ArgumentNullException>();

    private static bool Same(ApprovalListBatch batch, int[][] papers) =>
        PlainLists.Stored(batch).Zip(papers).All(pair => pair.First.SequenceEqual(pair.Second)) && batch.PaperCount == papers.Length;
}
