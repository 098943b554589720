using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Ballots;

public sealed class AddManyTests
{
    private static readonly BatchId Id = new("box 1");

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(200)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(4096)]
    public void Lists_of_any_lengths_are_the_same_papers_as_one_by_one(int candidates) =>
        Gen.Int[0, candidates - 1].Array[0, 21].Array[0, 40].ForAll(
            papers =>
            {
                ApprovalBatch one = Batch("box 1", candidates, papers);
                ApprovalBatchBuilder ints = new(Id, candidates);
                ints.AddMany([.. papers.SelectMany(marks => marks)], [.. papers.Select(marks => marks.Length)]);
                ApprovalBatchBuilder halves = new(Id, candidates);
                halves.AddMany((ushort[])[.. papers.SelectMany(marks => marks).Select(mark => (ushort)mark)], [.. papers.Select(marks => marks.Length)]);
                return SameRows(one, ints.Build()) && SameRows(one, halves.Build());
            },
            cases: 200);

    [Fact]
    public void Many_papers_may_follow_and_precede_single_ones()
    {
        ApprovalBatchBuilder builder = new(Id, 3);
        builder.Add([0], [1]);
        builder.AddMany([0, 1, 2], [2, 0, 1]);
        builder.AddVoid(VoidReason.Unreadable);
        builder.AddMany([2], [1]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2));

        (tally.Papers, tally.Valid, tally.Blank).Should().Be((6, 5, 1));
        (tally.For(0), tally.For(1), tally.For(2), tally.Against(1)).Should().Be((2, 1, 2, 1));
    }

    [Fact]
    public void What_is_no_list_of_papers_is_refused_and_adds_nothing()
    {
        ApprovalBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.AddMany([0, 3], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, -1], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany((ushort[])[0, 3], [2])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 1], [3, -1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 1], [1])).Should().ThrowExactly<ArgumentException>();
        builder.Invoking(b => b.AddMany([0], [1, 1])).Should().ThrowExactly<ArgumentException>();
        new ApprovalBatchBuilder(Id, 0).Invoking(b => b.AddMany([0], [1])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.PaperCount.Should().Be(0);
        builder.Build();
        builder.Invoking(b => b.AddMany([0], [1])).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact]
    [Trait("wrong-variant", "marks of the next paper read along")]
    public void Marks_of_the_next_paper_do_not_count_for_this_one()
    {
        int[] marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        ApprovalBatchBuilder builder = new(Id, 12);
        builder.AddMany(marks, [1, 11]);

        ulong[] row = new ulong[1];
        builder.Build().Approvals.Read(0, row);

        ulong readAlong = marks[..8].Aggregate(0UL, (bits, mark) => bits | (1UL << mark));
        row[0].Should().Be(1).And.NotBe(readAlong);
    }

    private static bool SameRows(ApprovalBatch left, ApprovalBatch right)
    {
        ulong[] first = new ulong[left.Approvals.RowWords];
        ulong[] second = new ulong[right.Approvals.RowWords];
        bool same = left.PaperCount == right.PaperCount;
        for (long paper = 0; paper < left.PaperCount && same; paper++)
        {
            left.Approvals.Read(paper, first);
            right.Approvals.Read(paper, second);
            same = first.AsSpan().SequenceEqual(second);
        }

        return same && TallyEngine.Count(left, AtMost(3)).Equals(TallyEngine.Count(right, AtMost(3)));
    }
}
