namespace ElectionRules.Examples;

/// <summary>The code of docs/large-counts.md on many candidates and on papers with a weight each.</summary>
public class LargeCountsListsPage
{
    [Fact]
    public void A_congress_and_a_general_meeting()
    {
        PaperRule rule = new() { MaxMarks = 8, WriteIns = WriteInRule.Forbidden, Contradictions = ContradictionRule.VoidsMark };
        int[] marks = [4, 17, 499, 17, 0, 1, 2, 3, 4, 5, 6, 7, 8];
        int[] lengths = [3, 1, 9];

        // A party congress: 500 names on the paper, eight marks at most. Lists, many papers at once.
        ApprovalListBatchBuilder lists = new(new BatchId("congress"), candidateCount: 500);
        lists.AddMany(marks, lengths);
        ApprovalListBatch batch = lists.Build();
        ApprovalTally congress = TallyEngine.Count(batch, rule);
        ApprovalListBatchBuilder sample = new(new BatchId("a sample"), candidateCount: 500);
        sample.AddPapers(batch, start: 1, count: 2);                      // cuts a batch; more calls join several

        // A general meeting that votes by shares: a weight with every paper; every figure of the tally is by weight.
        WeightedListBatchBuilder shares = new(new BatchId("general meeting"), candidateCount: 5);
        shares.Add([0, 3], weight: 12_000);
        shares.Add([3], weight: 450);
        shares.AddVoid(VoidReason.Unreadable, weight: 30);
        ApprovalTally meeting = TallyEngine.Count(shares.Build(), rule);
        Console.WriteLine($"{meeting.For(3)} of {meeting.Valid}");      // 12450 of 12450

        TallyEngine.Count(sample.Build(), rule).Void.Should().Be(1);
        (congress.Valid, congress.Void, congress.For(17), congress.For(4)).Should().Be((2, 1, 2, 1));
        $"{meeting.For(3)} of {meeting.Valid}".Should().Be("12450 of 12450");
        meeting.Papers.Should().Be(12_480);
    }
}
