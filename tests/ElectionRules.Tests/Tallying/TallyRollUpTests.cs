using ElectionRules.Ballots;
using ElectionRules.Tallying;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class TallyRollUpTests
{
    private static readonly RollUpPlace[] Tree =
    [
        Place("east", "county", "e1", "e2"),
        Place("county", null, "postal"),
        Place("west", "county", "w1"),
    ];

    [Fact]
    public void Every_place_has_its_own_sum_and_knows_what_is_missing()
    {
        ApprovalTally[] arrived = [Tally("w1", 1), Tally("e2", 0), Tally("postal", 1)];

        TallyRollUp rollUp = new(2, Tree, arrived);

        rollUp.Tally(new("county")).Should().Be(ApprovalTally.Sum(2, arrived));
        rollUp.Tally(new("east")).Should().Be(arrived[1]);
        rollUp.Missing(new("county")).Should().Equal(new BatchId("e1"));
        rollUp.Missing(new("west")).Should().BeEmpty();
        new TallyRollUp(2, Tree, []).Tally(new("west")).Should().Be(ApprovalTally.Empty(2));
    }

    [Fact]
    public void What_is_no_tree_is_refused()
    {
        Refused([Place("a", null), Place("a", null)]);
        Refused([Place("a", "b")]);
        Refused([Place("a", "b"), Place("b", "a")]);
        Refused([Place("a", null, "1", "1")]);
        Refused([Place("a", null, "1"), Place("b", null, "1")]);

        static void Refused(RollUpPlace[] places) =>
            FluentActions.Invoking(() => new TallyRollUp(2, places, [])).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void Unexpected_and_doubled_batches_are_refused()
    {
        FluentActions.Invoking(() => new TallyRollUp(2, Tree, [Tally("x", 0)])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new TallyRollUp(2, Tree, [Tally("e1", 0) + Tally("e2", 0)])).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new TallyRollUp(2, Tree, [Tally("e1", 0), Tally("e1", 1)])).Should().ThrowExactly<DuplicateBatchException>();
        FluentActions.Invoking(() => new TallyRollUp(2, Tree, []).Tally(new("x"))).Should().ThrowExactly<ArgumentException>();
    }

    private static RollUpPlace Place(string id, string? parent, params string[] batches) =>
        new(new(id), parent is null ? null : new JurisdictionId(parent), [.. batches.Select(batch => new BatchId(batch))]);

    private static ApprovalTally Tally(string batch, int candidate) => TallyEngine.Count(Batch(batch, 2, [candidate]), AtMost(1));
}
