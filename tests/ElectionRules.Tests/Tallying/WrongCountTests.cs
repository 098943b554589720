using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;
using ElectionRules.Tests.Ballots;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

/// <summary>Counts that go wrong in ways that real counts went wrong; each is caught, by the second accumulation or by comparison.</summary>
public sealed class WrongCountTests
{
    [Fact]
    [Trait("wrong-variant", "16-bit counter")]
    public void A_16_bit_counter_gives_no_result()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        for (int paper = 0; paper < 65_536; paper++)
        {
            builder.Add([1]);
        }

        CountWith(builder.Build(), counts => counts[1] = (ushort)(counts[1] & 0xFFFF)).Should().ThrowExactly<TallyMismatchException>();
    }

    [Fact]
    [Trait("wrong-variant", "dropped tail")]
    public void A_dropped_tail_gives_no_result()
    {
        foreach (int dropped in new[] { 1, 2, 16 })
        {
            CountWith(SomePapers(), afterwards: null, rows => rows[..^dropped]).Should().ThrowExactly<TallyMismatchException>();
        }
    }

    [Fact]
    [Trait("wrong-variant", "row counted twice")]
    public void A_row_counted_twice_gives_no_result() =>
        CountWith(SomePapers(), afterwards: null, rows => [.. rows, rows[^1]]).Should().ThrowExactly<TallyMismatchException>();

    [Fact]
    [Trait("wrong-variant", "swapped candidates")]
    public void Two_candidates_exchanged_give_no_result() =>
        CountWith(SomePapers(), counts => (counts[0], counts[1]) = (counts[1], counts[0])).Should().ThrowExactly<TallyMismatchException>();

    [Fact]
    [Trait("wrong-variant", "flipped bit")]
    public void A_bit_that_flips_in_memory_gives_no_result()
    {
        for (int bit = 0; bit < 8; bit++)
        {
            CountWith(SomePapers(), afterwards: null, rows => [.. rows[..5], (byte)(rows[5] ^ (1 << bit)), .. rows[6..]])
                .Should().ThrowExactly<TallyMismatchException>();
        }
    }

    [Fact]
    [Trait("wrong-variant", "right kernel")]
    public void The_same_harness_without_a_fault_gives_the_result() => CountWith(SomePapers(), afterwards: null).Should().NotThrow();

    [Fact]
    [Trait("wrong-variant", "dropped batch 0")]
    public void A_dropped_first_batch_shows_in_figures_and_batches()
    {
        ApprovalTally[] tallies = [.. Enumerable.Range(0, 3).Select(box => TallyEngine.Count(Batch($"{box}", 2, [0]), AtMost(1)))];

        ApprovalTally right = ApprovalTally.Sum(2, tallies);
        ApprovalTally wrong = ApprovalTally.Sum(2, tallies.Skip(1));

        right.Batches.Should().Equal(new BatchId("0"), new BatchId("1"), new BatchId("2"));
        wrong.Should().NotBe(right);
        wrong.Batches.Should().NotContain(new BatchId("0"));
    }

    [Fact]
    [Trait("wrong-variant", "doubled batch")]
    public void A_doubled_batch_gives_no_sum()
    {
        ApprovalTally tally = TallyEngine.Count(Batch("0", 2, [0]), AtMost(1));

        FluentActions.Invoking(() => ApprovalTally.Sum(2, [tally, tally])).Should().ThrowExactly<DuplicateBatchException>();
    }

    [Fact]
    [Trait("wrong-variant", "over-full accepted")]
    public void Accepting_a_paper_with_one_mark_too_many_differs()
    {
        PlainPaper[] papers = [new([0, 1, 2], [], [], null), new([0], [], [], null)];

        ApprovalTally right = TallyEngine.Count(PlainPaper.Pack("1", 3, papers), AtMost(2));
        ApprovalTally wrong = TallyEngine.Count(PlainPaper.Pack("1", 3, papers), AtMost(3));

        (right.Void, right.For(0)).Should().Be((1, 1));
        (wrong.Void, wrong.For(0)).Should().Be((0, 2));
    }

    [Fact]
    [Trait("wrong-variant", "over-full accepted")]
    public void A_kernel_that_keeps_over_full_papers_gives_no_result()
    {
        ApprovalBatch batch = SomePapers();
        RowTotals keptAll = new(batch.CandidateCount, hasAgainst: false, excessPossible: false);
        ColumnCounter counter = KernelCatalog.Scalar.NewCounter(batch.Approvals.RowBytes);
        counter.Add(batch.Approvals.ChunkAt(0));
        counter.MoveTo(keptAll.For, 1);

        FluentActions.Invoking(() => keptAll.CheckAgainst(batch.Ledger, maxMarks: 1)).Should().ThrowExactly<TallyMismatchException>();
        FluentActions.Invoking(() => keptAll.CheckAgainst(batch.Ledger, maxMarks: 3)).Should().NotThrow();
    }

    private delegate byte[] Tampering(byte[] rows);

    private static ApprovalBatch SomePapers() =>
        PlainPaper.Pack("1", 8, Enumerable.Range(0, 3001).Select(paper => new PlainPaper([.. Enumerable.Range(0, 1 + (paper % 3)).Select(mark => ((paper * paper) + mark) % 8)], [], [], null)));

    private static Action CountWith(ApprovalBatch batch, Action<long[]>? afterwards, Tampering? before = null) =>
        () => new BatchCount(batch, AtMost(8), new FaultyKernel(afterwards, before), CountOptions.SingleThread).Run();

    /// <summary>The scalar kernel with a fault put in.</summary>
    private sealed class FaultyKernel(Action<long[]>? afterwards, Tampering? before) : ITallyKernel
    {
        public string Name => "faulty";

        public ColumnCounter NewCounter(int rowBytes) => new Counter(KernelCatalog.Scalar.NewCounter(rowBytes), afterwards, before);

        private sealed class Counter(ColumnCounter inner, Action<long[]>? afterwards, Tampering? before) : ColumnCounter
        {
            public override void Add(ReadOnlySpan<byte> rows) => inner.Add(before is null ? rows : before(rows.ToArray()));

            public override void MoveTo(Span<long> counts, int sign)
            {
                inner.MoveTo(counts, sign);
                long[] changed = counts.ToArray();
                afterwards?.Invoke(changed);
                changed.CopyTo(counts);
            }
        }
    }
}
