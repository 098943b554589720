using System.ComponentModel;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Ballots;

public sealed class PaperRuleTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_paper_may_name_as_many_as_allowed_and_not_one_more(int approvals, bool valid)
    {
        ApprovalTally tally = TallyEngine.Count(Batch("1", 4, [.. Enumerable.Range(0, approvals)]), AtMost(2));

        tally.Valid.Should().Be(valid ? 1 : 0);
        tally.VoidBecause(VoidReason.TooManyMarks).Should().Be(valid ? 0 : 1);
        tally.For(0).Should().Be(valid ? 1 : 0);
    }

    [Fact]
    public void A_blank_paper_is_valid_and_abstains_on_all()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 3);
        builder.AddBlank();
        builder.Add([]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        tally.Valid.Should().Be(2);
        tally.Blank.Should().Be(2);
        tally.NamingSomebody.Should().Be(0);
        tally.Abstain(1).Should().Be(2);
        tally.UnderVotes.Should().Be(2);
    }

    [Fact]
    public void A_paper_only_against_names_nobody_but_is_not_blank()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([], [0, 1]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        (tally.Valid, tally.Blank, tally.NamingSomebody, tally.Against(0), tally.Abstain(0)).Should().Be((1, 0, 0, 1, 0));
    }

    [Fact]
    public void The_same_candidate_approved_twice_is_one_mark() =>
        TallyEngine.Count(Batch("1", 3, [2, 2]), AtMost(1)).For(2).Should().Be(1);

    [Theory]
    [InlineData(ContradictionRule.VoidsMark, 1, 0, 1)]
    [InlineData(ContradictionRule.VoidsPaper, 0, 1, 0)]
    public void A_vote_for_and_against_the_same_candidate_follows_the_rule(ContradictionRule rule, int valid, int contradictory, int voidMarks)
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 3);
        builder.Add([0, 1], [1, 2]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2, contradictions: rule));

        tally.Valid.Should().Be(valid);
        tally.VoidBecause(VoidReason.Contradictory).Should().Be(contradictory);
        tally.MarksVoidBecause(MarkVoidReason.Contradiction).Should().Be(voidMarks);
        (tally.For(0), tally.For(1), tally.Against(1), tally.Against(2)).Should().Be((valid, 0, 0, valid));
    }

    [Fact]
    public void A_paper_with_only_a_contradiction_is_blank_under_the_lenient_rule()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 1);
        builder.Add([0], [0]);

        TallyEngine.Count(builder.Build(), AtMost(1)).Blank.Should().Be(1);
    }

    [Theory]
    [InlineData(WriteInRule.Forbidden, 0, 2, 0)]
    [InlineData(WriteInRule.Allowed, 2, 0, 0)]
    [InlineData(WriteInRule.OnlyWithVoteAgainst, 1, 0, 1)]
    public void Written_in_names_follow_the_rule(WriteInRule rule, int counted, int forbidden, int without)
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0], [1], [70, 50]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(3, rule));

        tally.Valid.Should().Be(1);
        tally.WriteIns.Sum(name => name.Votes).Should().Be(counted);
        tally.MarksVoidBecause(MarkVoidReason.WriteInForbidden).Should().Be(forbidden);
        tally.MarksVoidBecause(MarkVoidReason.WriteInWithoutVoteAgainst).Should().Be(without);
        tally.PapersWithMarks(1 + counted).Should().Be(1);
    }

    [Fact]
    public void The_surplus_write_in_is_the_later_one_on_the_paper()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0], [1], [70, 50]);

        TallyEngine.Count(builder.Build(), AtMost(3, WriteInRule.OnlyWithVoteAgainst)).WriteIns.Should().Equal(new WriteInVotes(70, 1));
    }

    [Fact]
    public void A_contradicted_vote_against_does_not_carry_a_write_in()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0], [0], [9]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(2, WriteInRule.OnlyWithVoteAgainst));

        tally.MarksVoidBecause(MarkVoidReason.WriteInWithoutVoteAgainst).Should().Be(1);
        tally.Blank.Should().Be(1);
    }

    [Fact]
    public void A_name_written_in_twice_counts_once()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([], [], [5, 5]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        tally.WriteIns.Should().Equal(new WriteInVotes(5, 1));
        tally.MarksVoidBecause(MarkVoidReason.RepeatedWriteIn).Should().Be(1);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Names_are_limited_as_written_even_when_one_of_them_does_not_count(int limit, int voids)
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0], [], [5]);

        TallyEngine.Count(builder.Build(), AtMost(limit, WriteInRule.Forbidden)).VoidBecause(VoidReason.TooManyMarks).Should().Be(voids);
    }

    [Fact]
    public void Marks_of_a_void_paper_are_not_counted_as_void_marks()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 2);
        builder.Add([0, 1], [1], [5]);

        ApprovalTally tally = TallyEngine.Count(builder.Build(), AtMost(1));

        tally.Void.Should().Be(1);
        tally.MarksVoidBecause(MarkVoidReason.Contradiction).Should().Be(0);
    }

    [Fact]
    public void Every_void_and_partly_void_paper_is_found_with_its_place_and_reason()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 3);
        builder.Add([0]);
        builder.Add([0, 1, 2]);
        builder.AddVoid(VoidReason.Unreadable);
        builder.Add([1], [1]);
        builder.Add([1], [], [8]);
        builder.Add([1, 2]);

        builder.Build().Examine(AtMost(2, WriteInRule.Forbidden)).Should().Equal(
            new PaperFinding(1, VoidReason.TooManyMarks, []),
            new PaperFinding(2, VoidReason.Unreadable, []),
            new PaperFinding(3, null, [new VoidedMark(MarkVoidReason.Contradiction, 1)]),
            new PaperFinding(4, null, [new VoidedMark(MarkVoidReason.WriteInForbidden, 8)]));
    }

    [Fact]
    public void Set_aside_papers_are_found_without_a_scan_too()
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), 3);
        builder.AddVoid(VoidReason.Unreadable);
        builder.Add([0]);
        builder.AddVoid(VoidReason.Unreadable);
        builder.Add([0]);

        builder.Build().Examine(AtMost(3)).Select(finding => finding.Paper).Should().Equal(0, 2);
    }

    [Fact]
    public void A_rule_refuses_values_that_are_not_rules()
    {
        FluentActions.Invoking(() => AtMost(0)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => AtMost(1, writeIns: (WriteInRule)4)).Should().ThrowExactly<InvalidEnumArgumentException>();
        FluentActions.Invoking(() => AtMost(1, contradictions: (ContradictionRule)3)).Should().ThrowExactly<InvalidEnumArgumentException>();
    }
}
