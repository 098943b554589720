namespace ElectionRules.Examples;

/// <summary>The code of docs/large-counts.md.</summary>
public class LargeCountsPage
{
    private static readonly PaperRule rule = new()
    {
        MaxMarks = 3,
        WriteIns = WriteInRule.OnlyWithVoteAgainst,
        Contradictions = ContradictionRule.VoidsMark,
    };

    [Fact]
    public void A_precinct_and_a_county()
    {
        Paper[] scanned = [new([0, 1], [], []), new([0, 1, 2, 3], [], []), new([2], [3], [41]), new([], [], [], Unreadable: true), new([5], [5], [])];
        StringWriter output = new();

        // One precinct: papers in, tally out. Nothing is allocated for a paper.
        ApprovalBatchBuilder builder = new(new BatchId("precinct 0417"), candidateCount: 20);
        foreach (Paper paper in scanned)
        {
            if (paper.Unreadable)
            {
                builder.AddVoid(VoidReason.Unreadable);
            }
            else
            {
                builder.Add(paper.Approved, paper.Rejected, paper.WrittenIn);
            }
        }

        ApprovalBatch batch = builder.Build();
        ApprovalTally precinct = TallyEngine.Count(batch, rule);
        foreach (PaperFinding finding in batch.Examine(rule))
        {
            output.WriteLine(finding);              // every void and partly void paper, for the minutes
        }

        byte[] sent = precinct.ToBytes();           // the same bytes on every machine

        (precinct.Papers, precinct.Valid, precinct.For(0)).Should().Be((5, 3, 1));
        output.ToString().Split('\n').Should().HaveCount(4);

        byte[][] received = [sent, TallyEngine.Count(new ApprovalBatchBuilder(new BatchId("precinct 0418"), 20).Build(), rule).ToBytes()];
        ApprovalTally county = ApprovalTally.Sum(20, received.Select(bytes => ApprovalTally.FromBytes(bytes)));
        county.Papers.Should().Be(5);
    }

    /// <summary>A synthetic province; ELECTIONRULES_LONG_RUN makes ten million papers out of the usual hundred thousand.</summary>
    [Fact]
    public void A_province()
    {
        bool longRun = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ELECTIONRULES_LONG_RUN"));
        int precincts = longRun ? 5_000 : 50;

        // A province: one builder, precinct after precinct in the same memory; many papers at once.
        ApprovalBatchBuilder builder = new(new BatchId("precinct 0"), candidateCount: 20);
        List<ApprovalTally> tallies = [];
        for (int precinct = 0; precinct < precincts; precinct++)
        {
            (int[] marks, int[] lengths) = Scan(precinct);
            builder.AddMany(marks, lengths);
            tallies.Add(TallyEngine.CountAndClear(builder, rule, new BatchId($"precinct {precinct + 1}")));
        }

        // A precinct that comes twice is an error, never a sum.
        ApprovalTally province = ApprovalTally.Sum(20, tallies);

        long papers = precincts * 2_000L;
        (province.Papers, province.Valid, province.VoidBecause(VoidReason.TooManyMarks)).Should().Be((papers, papers * 3 / 4, papers / 4));
        Enumerable.Range(0, 20).Sum(candidate => province.For(candidate)).Should().Be(papers / 4 * (1 + 2 + 3));
        province.Batches.Should().HaveCount(precincts);
    }

    /// <summary>Two thousand papers with 1, 2, 3 and 4 marks in turn.</summary>
    private static (int[] Marks, int[] Lengths) Scan(int precinct)
    {
        int[] lengths = [.. Enumerable.Range(0, 2_000).Select(paper => 1 + (paper % 4))];
        int[] marks = new int[lengths.Sum()];
        int next = 0;
        for (int paper = 0; paper < lengths.Length; paper++)
        {
            for (int mark = 0; mark < lengths[paper]; mark++)
            {
                marks[next++] = (precinct + (paper * 7) + (mark * 3)) % 20;
            }
        }

        return (marks, lengths);
    }

    private sealed record Paper(int[] Approved, int[] Rejected, int[] WrittenIn, bool Unreadable = false);
}
