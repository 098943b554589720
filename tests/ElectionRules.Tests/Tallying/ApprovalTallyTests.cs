using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class ApprovalTallyTests
{
    private static readonly ApprovalTally First = TallyEngine.Count(Batch("1", 3, [0], [0, 1], []), AtMost(1));
    private static readonly ApprovalTally Second = TallyEngine.Count(Batch("2", 3, [2], [0]), AtMost(1));

    [Fact]
    public void A_sum_has_the_figures_of_both_tallies()
    {
        ApprovalTally sum = First + Second;

        (sum.Papers, sum.Valid, sum.Void, sum.Blank, sum.NamingSomebody, sum.UnderVotes).Should().Be((5, 4, 1, 1, 3, 1));
        (sum.For(0), sum.For(1), sum.For(2)).Should().Be((2, 0, 1));
        sum.PapersWithMarks(1).Should().Be(3);
        sum.Batches.Should().Equal(new BatchId("1"), new BatchId("2"));
    }

    [Fact]
    public void Sums_do_not_depend_on_order_and_the_empty_tally_changes_nothing()
    {
        (First + Second).Should().Be(Second + First);
        (First + ApprovalTally.Empty(3)).Should().Be(First);
        (First + Second).GetHashCode().Should().Be((Second + First).GetHashCode());
        First.Should().NotBe(Second);
    }

    [Fact]
    public void The_same_batch_twice_is_an_error_that_names_it() =>
        FluentActions.Invoking(() => First + Second + First).Should().ThrowExactly<DuplicateBatchException>().Which.Batch.Should().Be(new BatchId("1"));

    [Fact]
    public void Tallies_of_different_candidates_do_not_add_up() =>
        FluentActions.Invoking(() => First + ApprovalTally.Empty(2)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void A_sum_beyond_63_bits_is_an_error()
    {
        ApprovalTally huge = ApprovalTally.FromTotals(new BatchId("huge"), long.MaxValue, 0, [long.MaxValue, 0, 0], [], []);

        huge.For(0).Should().Be(long.MaxValue);
        FluentActions.Invoking(() => huge + First).Should().ThrowExactly<OverflowException>();
    }

    [Fact]
    public void Published_totals_tell_votes_but_not_what_only_papers_tell()
    {
        ApprovalTally totals = ApprovalTally.FromTotals(new BatchId("gazette"), 618, 6, [340, 280], [200, 300], [new(9, 4), new(2, 1)]);

        (totals.Papers, totals.Valid, totals.Void).Should().Be((618, 612, 6));
        (totals.For(1), totals.Against(1), totals.Abstain(1)).Should().Be((280, 300, 32));
        totals.WriteIns.Should().Equal(new WriteInVotes(2, 1), new WriteInVotes(9, 4));
        totals.HasPapers.Should().BeFalse();
        (totals.Blank, totals.NamingSomebody, totals.UnderVotes, totals.PapersWithMarks(1)).Should().Be((null, null, null, null));
    }

    [Fact]
    public void A_sum_with_published_totals_cannot_tell_what_only_papers_tell()
    {
        ApprovalTally totals = ApprovalTally.FromTotals(new BatchId("gazette"), 10, 1, [9, 0, 4], [], []);

        ApprovalTally sum = First + totals;

        sum.HasPapers.Should().BeFalse();
        sum.Blank.Should().BeNull();
        (sum.Void, sum.VoidBecause(VoidReason.TooManyMarks)).Should().Be((2, 0));
        sum.Should().Be(totals + First);
    }

    [Theory]
    [InlineData(612, 0, true)]
    [InlineData(613, 0, false)]
    [InlineData(600, 12, true)]
    [InlineData(600, 13, false)]
    [InlineData(-1, 0, false)]
    public void Votes_are_from_none_to_all_valid_papers(long votesFor, long votesAgainst, bool accepted)
    {
        Action take = () => ApprovalTally.FromTotals(new BatchId("1"), 618, 6, [votesFor], [votesAgainst], []);

        if (accepted)
        {
            take.Should().NotThrow();
        }
        else
        {
            take.Should().ThrowExactly<ArgumentException>();
        }
    }

    [Fact]
    public void Totals_that_are_no_totals_are_refused()
    {
        BatchId id = new("1");
        FluentActions.Invoking(() => ApprovalTally.FromTotals(default, 1, 0, [], [], [])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ApprovalTally.FromTotals(id, -1, 0, [], [], [])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ApprovalTally.FromTotals(id, 1, 2, [], [], [])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ApprovalTally.FromTotals(id, 1, 0, [1], [0, 0], [])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ApprovalTally.FromTotals(id, 1, 0, [], [], [new(1, 1), new(1, 0)])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => ApprovalTally.FromTotals(id, 1, 0, [], [], [new(1, 2)])).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void A_candidate_that_is_not_on_the_paper_has_no_votes_to_ask_for()
    {
        First.Invoking(tally => tally.For(3)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        First.Invoking(tally => tally.Against(-1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Bytes_bring_back_an_equal_tally()
    {
        ApprovalTally totals = ApprovalTally.FromTotals(new BatchId("\ud800 ill-formed"), 10, 1, [9, 0, 4], [], [new(3, 2)]);

        foreach (ApprovalTally tally in new[] { First, First + Second, ApprovalTally.Empty(0), totals, First + totals })
        {
            ApprovalTally.FromBytes(tally.ToBytes()).Should().Be(tally);
        }
    }

    [Fact]
    public void Shortened_lengthened_and_changed_bytes_are_refused_or_are_another_tally()
    {
        byte[] bytes = (First + Second).ToBytes();
        for (int length = 0; length < bytes.Length; length++)
        {
            byte[] prefix = bytes[..length];
            FluentActions.Invoking(() => ApprovalTally.FromBytes(prefix)).Should().ThrowExactly<TallyFormatException>();
        }

        FluentActions.Invoking(() => ApprovalTally.FromBytes([.. bytes, 0])).Should().ThrowExactly<TallyFormatException>();
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            byte[] changed = [.. bytes];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                ApprovalTally read = ApprovalTally.FromBytes(changed);
                read.Should().NotBe(First + Second);
                read.ToBytes().Should().Equal(changed);
            }
            catch (TallyFormatException)
            {
                // Refusing is right too.
            }
        }
    }

    [Fact]
    public void Tallies_are_compared_by_value_by_operators_too()
    {
        ApprovalTally one = Votes.For(10, 6, 4);
        ApprovalTally same = Votes.For(10, 6, 4);
        ApprovalTally other = Votes.For(10, 6, 3);
        ApprovalTally? none = null;

        (one == same, one != same).Should().Be((true, false));
        (one == other, one != other).Should().Be((false, true));
        (none == one, one == none, none == null).Should().Be((false, false, true));
    }
}
