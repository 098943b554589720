namespace ElectionRules.Examples;

/// <summary>The code of docs/large-counts.md.</summary>
public sealed class LargeCountsPage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Papers_in_tallies_out()
    {
        Paper[] scanned = [new([0, 1], []), new([0, 1, 2, 3], []), new([2], [2, 3]), new([], [], Unreadable: true)];

        ApprovalBatchBuilder builder = new(new BatchId("precinct 0417"), candidateCount: 20);
        foreach (Paper paper in scanned)
        {
            if (paper.Unreadable)
            {
                builder.AddVoid(VoidReason.Unreadable);
            }
            else
            {
                builder.Add(paper.Approved, paper.Rejected);
            }
        }

        PaperRule rule = new()
        {
            MaxMarks = 3,
            WriteIns = WriteInRule.Forbidden,
            Contradictions = ContradictionRule.VoidsMark,
        };
        ApprovalBatch batch = builder.Build();
        ApprovalTally precinct = TallyEngine.Count(batch, rule);
        Console.WriteLine($"{precinct.Papers} papers, {precinct.VoidBecause(VoidReason.TooManyMarks)} over-full, {precinct.For(0)} for the first");

        foreach (PaperFinding finding in batch.Examine(rule))
        {
            Console.WriteLine($"paper {finding.Paper}: {finding.Void?.ToString() ?? "some marks void"}");    // for the minutes
        }

        (precinct.Papers, precinct.Valid, precinct.For(0)).Should().Be((4, 2, 1));
        batch.Examine(rule).Select(finding => finding.Paper).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Merging_saving_comparing()
    {
        ApprovalBatch first = Box("box 1");
        ApprovalBatch second = Box("box 2");
        PaperRule rule = new() { MaxMarks = 1, WriteIns = WriteInRule.Forbidden, Contradictions = ContradictionRule.VoidsMark };

        ApprovalTally one = TallyEngine.Count(first, rule, new CountOptions { Threads = 2 });
        ApprovalTally both = one + TallyEngine.Count(second, rule);
        ApprovalTally again = TallyEngine.CountAll(candidateCount: 4, [second, first], rule, CountOptions.SingleThread);
        Console.WriteLine(both == again);                       // True: the order and the way of counting do not matter

        string file = Path.Combine(folder, "county.tally");
        File.WriteAllBytes(file, both.ToBytes());
        Console.WriteLine(ApprovalTally.FromBytes(File.ReadAllBytes(file)) == both);    // True

        try
        {
            both += one;
        }
        catch (DuplicateBatchException twice)
        {
            Console.WriteLine(twice.Message);                   // The batch 'box 1' is already counted.
        }

        both.Should().Be(again).And.Be(ApprovalTally.FromBytes(File.ReadAllBytes(file)));
        (both == again, both != one).Should().Be((true, true));
    }

    [Fact]
    public void A_ledger_keeps_every_correction()
    {
        ApprovalTally one = ApprovalTally.FromTotals(new BatchId("box 1"), papers: 10, voidPapers: 1, [5, 4], [0, 0], []);
        ApprovalTally recount = ApprovalTally.FromTotals(new BatchId("box 1"), papers: 10, voidPapers: 0, [6, 4], [0, 0], []);

        TallyLedger ledger = TallyLedger.Open(candidateCount: 2)
            .Add(one, "as it came in")
            .Correct(recount, "recounted on 12 June");
        Console.WriteLine(ledger.Total.For(0));                 // 6

        ledger.Total.Should().Be(recount);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ApprovalBatch Box(string id)
    {
        ApprovalBatchBuilder box = new(new BatchId(id), candidateCount: 4);
        box.Add([0]);
        return box.Build();
    }

    private sealed record Paper(int[] Approved, int[] Rejected, bool Unreadable = false);
}
