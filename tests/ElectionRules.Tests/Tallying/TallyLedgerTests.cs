using ElectionRules.Ballots;
using ElectionRules.Tallying;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

public sealed class TallyLedgerTests
{
    private static readonly ApprovalTally North = TallyEngine.Count(Batch("north", 2, [0], [1]), AtMost(1));
    private static readonly ApprovalTally South = TallyEngine.Count(Batch("south", 2, [0]), AtMost(1));
    private static readonly ApprovalTally SouthRecounted = TallyEngine.Count(Batch("south", 2, [1], [1]), AtMost(1));

    [Fact]
    public void Batches_are_added_corrected_and_taken_out_and_the_trace_keeps_all_of_it()
    {
        TallyLedger opened = TallyLedger.Open(2).Add(North, "").Add(South, "");
        TallyLedger ledger = opened.Correct(SouthRecounted, "recount").Remove(new BatchId("north"), "box forced open");

        opened.Total.Should().Be(North + South);
        ledger.Total.Should().Be(SouthRecounted);
        ledger.Trace.Should().Equal(
            new LedgerEntry(new BatchId("north"), null, North, ""),
            new LedgerEntry(new BatchId("south"), null, South, ""),
            new LedgerEntry(new BatchId("south"), South, SouthRecounted, "recount"),
            new LedgerEntry(new BatchId("north"), North, null, "box forced open"));
    }

    [Fact]
    public void Adding_a_batch_and_taking_it_out_restores_the_total() =>
        TallyLedger.Open(2).Add(North, "").Add(South, "").Remove(new BatchId("south"), "").Total.Should().Be(North);

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        TallyLedger ledger = TallyLedger.Open(2).Add(North, "");

        ledger.Invoking(l => l.Add(North, "")).Should().ThrowExactly<DuplicateBatchException>();
        ledger.Invoking(l => l.Correct(South, "")).Should().ThrowExactly<ArgumentException>();
        ledger.Invoking(l => l.Remove(new BatchId("south"), "")).Should().ThrowExactly<ArgumentException>();
        ledger.Invoking(l => l.Add(ApprovalTally.Empty(2), "")).Should().ThrowExactly<ArgumentException>();
        ledger.Invoking(l => l.Add(TallyEngine.Count(Batch("1", 3), AtMost(1)), "")).Should().ThrowExactly<ArgumentException>();
    }
}
