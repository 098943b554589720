using System.Runtime.InteropServices;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>A sum of tallies while it is being formed. Every addition is checked.</summary>
/// <param name="votesFor">The votes for each candidate so far; the sum and its tally keep the array.</param>
/// <param name="votesAgainst">The votes against each candidate so far; likewise.</param>
internal sealed class TallySum(long[] votesFor, long[] votesAgainst)
{
    private BatchId? firstBatch;
    private HashSet<BatchId>? batches;
    private Dictionary<int, long>? writeIns;
    private long[] papersByMarks = new long[1];

    public long Papers { get; set; }

    public long Valid { get; set; }

    public bool HasPapers { get; set; } = true;

    public long Blank { get; set; }

    public long UnderVotes { get; set; }

    public long[] For { get; } = votesFor;

    public long[] Against { get; } = votesAgainst;

    public long[] VoidByReason { get; } = ApprovalTally.NewVoidCounts();

    public long[] MarksVoidByReason { get; } = ApprovalTally.NewMarkVoidCounts();

    public static void AddEach(Span<long> sums, ReadOnlySpan<long> counts)
    {
        for (int index = 0; index < counts.Length; index++)
        {
            sums[index] += counts[index];
        }
    }

    public void Add(ApprovalTally tally)
    {
        if (tally.CandidateCount != For.Length)
        {
            throw new ArgumentException($"A tally of {tally.CandidateCount} candidates cannot be added to one of {For.Length}.", nameof(tally));
        }

        tally.AddTo(this);
    }

    public void AddMarks(ReadOnlySpan<long> papers)
    {
        if (papers.Length > papersByMarks.Length)
        {
            Array.Resize(ref papersByMarks, papers.Length);
        }

        AddEach(papersByMarks, papers);
    }

    /// <summary>Counts papers on which so many names count.</summary>
    public void AddPapersWithMarks(int marks, long papers)
    {
        if (marks >= papersByMarks.Length)
        {
            Array.Resize(ref papersByMarks, marks + 1);
        }

        papersByMarks[marks] += papers;
    }

    public void AddWriteIns(ReadOnlySpan<WriteInVotes> names)
    {
        foreach (WriteInVotes name in names)
        {
            AddWriteIn(name.Code, name.Votes);
        }
    }

    public void AddWriteIn(int code, long votes)
    {
        ref long sum = ref CollectionsMarshal.GetValueRefOrAddDefault(writeIns ??= [], code, out _);
        sum += votes;
    }

    public void AddBatches(ReadOnlySpan<BatchId> ids)
    {
        foreach (BatchId id in ids)
        {
            AddBatch(id);
        }
    }

    public void AddBatch(BatchId id)
    {
        // The count of one batch, by far the most frequent sum, needs no set.
        if (firstBatch is null)
        {
            firstBatch = id;
        }
        else if (id == firstBatch || !(batches ??= []).Add(id))
        {
            throw new DuplicateBatchException(id);
        }
    }

    public ApprovalTally ToTally() => new(new TallyParts
    {
        Papers = Papers,
        Valid = Valid,
        HasPapers = HasPapers,
        Blank = HasPapers ? Blank : 0,
        UnderVotes = HasPapers ? UnderVotes : 0,
        For = For,
        Against = Against,
        VoidByReason = HasPapers ? VoidByReason : ApprovalTally.NewVoidCounts(),
        MarksVoidByReason = HasPapers ? MarksVoidByReason : ApprovalTally.NewMarkVoidCounts(),
        PapersByMarks = HasPapers ? papersByMarks : [],
        WriteIns = writeIns is null ? [] : [.. writeIns.OrderBy(name => name.Key).Select(name => new WriteInVotes(name.Key, name.Value))],
        Batches = Batches(),
    });

    private BatchId[] Batches() => firstBatch is not BatchId first ? [] : batches is null ? [first] : [.. batches.Append(first).Order()];
}
