using System.Diagnostics;
using ElectionRules.Formats.Tallies;
using ElectionRules.Formats.Text;

namespace ElectionRules.Examples;

/// <summary>The code of docs/large-counts.md on tallies that are merged, compared, kept and corrected.</summary>
public sealed class LargeCountsMergingPage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

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
    public void A_tally_as_JSON()
    {
        ApprovalTally county = ApprovalTally.FromTotals(new BatchId("box 1"), papers: 10, voidPapers: 1, [5, 4], [0, 0], []);

        string file = Path.Combine(folder, "county.json");
        File.WriteAllText(file, TallyFile.Write(county));
        string told = TallyFile.ReadFile(file, TextLimits.Default) switch
        {
            TallyOutcome.Read read => $"the same: {read.Tally == county}",                      // the same: True
            TallyOutcome.Refused refused => string.Join(Environment.NewLine, refused.Errors),
            _ => throw new UnreachableException(),
        };

        told.Should().Be("the same: True");
        File.WriteAllText(file, TallyFile.Write(county).Replace("\"for\": 4", "\"for\": 10", StringComparison.Ordinal));
        TallyFile.ReadFile(file, TextLimits.Default).Should().BeOfType<TallyOutcome.Refused>().Which.Errors.Should().ContainSingle()
            .Which.ToString().Should().Be($"{file}:7:14: E_TALLY_FIGURE: The votes for a candidate are not from 0 to the valid papers. Correct one of the figures. [$.candidates[1].for]");
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

    private static ApprovalBatch Box(string id)
    {
        ApprovalBatchBuilder box = new(new BatchId(id), candidateCount: 4);
        box.Add([0]);
        return box.Build();
    }
}
