using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tests.Ballots;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

/// <summary>Lists that are stored or counted wrongly in ways that real counts went wrong; each is caught, by the second accumulation or by comparison.</summary>
public sealed class WrongListCountTests
{
    private const int Candidates = 50;
    private const int Papers = 300_000;

    [Fact]
    [Trait("wrong-variant", "right store")]
    public void The_same_harness_without_a_fault_gives_the_result()
    {
        CountWith(papers => papers).Should().NotThrow();
        CountWith(papers => papers, weighted: true).Should().NotThrow();
    }

    [Fact]
    [Trait("wrong-variant", "dropped last chunk")]
    public void A_dropped_last_chunk_gives_no_result()
    {
        ApprovalListBatch right = Pack(Some(), weighted: false);
        int dropped = right.Lists.ChunkAt(right.Lists.ChunkCount - 1).PaperCount;

        right.Lists.ChunkCount.Should().BeGreaterThan(1);
        CountWith(papers => papers[..^dropped]).Should().ThrowExactly<TallyMismatchException>();
        CountWith(papers => papers[..^dropped], weighted: true).Should().ThrowExactly<TallyMismatchException>();
    }

    [Fact]
    [Trait("wrong-variant", "dropped tail")]
    public void A_dropped_last_paper_gives_no_result() => CountWith(papers => papers[..^1]).Should().ThrowExactly<TallyMismatchException>();

    [Fact]
    [Trait("wrong-variant", "doubled mark")]
    public void A_mark_counted_twice_gives_no_result()
    {
        ApprovalListBatch right = Pack(Some(), weighted: false);
        ListTotals totals = Totals(right, 3);
        totals.For[7]++;

        FluentActions.Invoking(() => totals.CheckAgainst(right.Ledger, 3)).Should().ThrowExactly<TallyMismatchException>();
    }

    [Fact]
    [Trait("wrong-variant", "doubled mark")]
    public void A_repeated_mark_that_counts_twice_differs()
    {
        ApprovalListBatchBuilder builder = new(new BatchId("1"), 3);
        builder.Add([2, 2, 1]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2));

        tally.For(2).Should().Be(1).And.NotBe(new[] { 2, 2, 1 }.Count(mark => mark == 2));
        tally.Valid.Should().Be(1, "two people are named and not three");
    }

    [Fact]
    [Trait("wrong-variant", "swapped candidates")]
    public void Two_candidates_exchanged_give_no_result() =>
        CountWith(papers => [.. papers[..2], [.. papers[2].Select(mark => mark ^ 1)], .. papers[3..]]).Should().ThrowExactly<TallyMismatchException>();

    [Fact]
    [Trait("wrong-variant", "over-full accepted")]
    public void A_count_that_keeps_over_full_papers_gives_no_result()
    {
        ApprovalListBatch batch = Pack(Some(), weighted: false);

        ListTotals keptAll = Totals(batch, maxMarks: 3);

        FluentActions.Invoking(() => keptAll.CheckAgainst(batch.Ledger, maxMarks: 2)).Should().ThrowExactly<TallyMismatchException>();
        FluentActions.Invoking(() => keptAll.CheckAgainst(batch.Ledger, maxMarks: 3)).Should().NotThrow();
        FluentActions.Invoking(() => Totals(batch, maxMarks: 2).CheckAgainst(batch.Ledger, maxMarks: 2)).Should().NotThrow();
    }

    [Fact]
    [Trait("wrong-variant", "weight ignored")]
    public void A_count_that_ignores_the_weights_gives_no_result()
    {
        ApprovalListBatch weighted = Pack(Some(), weighted: true);
        ApprovalListBatch ignored = new(weighted.Id, Candidates, Pack(Some(), weighted: false).Lists, weighted.SetAside, weighted.Ledger);

        FluentActions.Invoking(() => TallyEngine.Count(ignored, AtMost(3))).Should().ThrowExactly<TallyMismatchException>();
        TallyEngine.Count(weighted, AtMost(3)).For(5).Should().NotBe(TallyEngine.Count(Pack(Some(), weighted: false), AtMost(3)).For(5));
    }

    [Fact]
    [Trait("wrong-variant", "weight of the next paper")]
    public void Weights_that_slip_by_one_paper_give_no_result()
    {
        (int[] Marks, long Weight)[] papers = [([0], 2), ([1], 3), ([2], 5)];
        ApprovalListBatch right = PlainLists.Pack("1", 3, papers.Select(paper => (new PlainPaper(paper.Marks, [], [], null), paper.Weight)));
        ApprovalListBatch slipped = PlainLists.Pack("1", 3, papers.Select((paper, index) => (new PlainPaper(paper.Marks, [], [], null), papers[(index + 1) % 3].Weight)));

        FluentActions.Invoking(() => TallyEngine.Count(new ApprovalListBatch(right.Id, 3, slipped.Lists, right.SetAside, right.Ledger), AtMost(1)))
            .Should().ThrowExactly<TallyMismatchException>();
    }

    [Fact]
    [Trait("wrong-variant", "flipped bit")]
    public void A_bit_that_flips_in_memory_gives_no_result()
    {
        for (int bit = 0; bit < 16; bit++)
        {
            ApprovalListBatch marks = Pack([[4, 9], [3]], weighted: false);
            Flip(marks.Lists.ChunkAt(0), length: false, bit);
            ApprovalListBatch lengths = Pack([[4, 9], [3]], weighted: false);
            Flip(lengths.Lists.ChunkAt(0), length: true, bit);

            FluentActions.Invoking(() => TallyEngine.Count(marks, AtMost(3))).Should().ThrowExactly<TallyMismatchException>();
            FluentActions.Invoking(() => TallyEngine.Count(lengths, AtMost(3))).Should().ThrowExactly<TallyMismatchException>();
        }
    }

    private static void Flip(ListChunk chunk, bool length, int bit)
    {
        (int marks, int papers) = (chunk.MarkCount, chunk.PaperCount);
        chunk.CutTo(0, 0);
        (length ? chunk.FreeLengths : chunk.FreeMarks)[0] ^= (ushort)(1 << bit);
        chunk.CutTo(marks, papers);
    }

    private static int[][] Some() =>
        [.. Enumerable.Range(0, Papers).Select(paper => Enumerable.Range(0, 1 + (paper % 3)).Select(mark => (int)((((long)paper * paper) + (mark * 11)) % Candidates)).ToArray())];

    private static ApprovalListBatch Pack(int[][] papers, bool weighted)
    {
        int[] marks = [.. papers.SelectMany(paper => paper)];
        int[] lengths = [.. papers.Select(paper => paper.Length)];
        if (!weighted)
        {
            ApprovalListBatchBuilder builder = new(new BatchId("1"), Candidates);
            builder.AddMany(marks, lengths);
            return builder.Build();
        }

        WeightedListBatchBuilder byWeight = new(new BatchId("1"), Candidates);
        byWeight.AddMany(marks, lengths, [.. papers.Select((_, paper) => 1L + (paper % 9))]);
        return byWeight.Build();
    }

    private static ListTotals Totals(ApprovalListBatch batch, int maxMarks)
    {
        ListPart part = new(batch, maxMarks);
        for (int chunk = 0; chunk < batch.Lists.ChunkCount; chunk++)
        {
            part.Add(batch.Lists.ChunkAt(chunk));
        }

        return part.Finish();
    }

    /// <summary>Counts papers that are stored otherwise than they were recorded.</summary>
    private static Action CountWith(Func<int[][], int[][]> fault, bool weighted = false)
    {
        ApprovalListBatch right = Pack(Some(), weighted);
        PackedLists stored = Pack(fault(Some()), weighted).Lists;
        return () => TallyEngine.Count(new ApprovalListBatch(right.Id, Candidates, stored, right.SetAside, right.Ledger), AtMost(3));
    }
}
