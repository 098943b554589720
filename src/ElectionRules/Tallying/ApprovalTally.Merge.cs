using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <content>Making and adding tallies.</content>
public sealed partial class ApprovalTally
{
    /// <summary>Adds two tallies; the order does not matter.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other tally.</param>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The tallies have different numbers of candidates.</exception>
    /// <exception cref="DuplicateBatchException">A batch is in both tallies.</exception>
    /// <exception cref="OverflowException">A sum exceeds 2⁶³ − 1.</exception>
    public static ApprovalTally operator +(ApprovalTally left, ApprovalTally right) =>
        Sum(Guard.Against.Null(left).CandidateCount, [left, Guard.Against.Null(right)]);

    /// <summary>The tally of no papers: adding it changes nothing.</summary>
    /// <param name="candidateCount">The number of candidates, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="candidateCount"/> is negative.</exception>
    public static ApprovalTally Empty(int candidateCount) => Sum(candidateCount, []);

    /// <summary>Adds any number of tallies at once, in time that grows with their number only.</summary>
    /// <param name="candidateCount">The number of candidates of every tally, 0 or more.</param>
    /// <param name="tallies">The tallies, in any order; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A tally has another number of candidates, or the number is negative.</exception>
    /// <exception cref="DuplicateBatchException">A batch is in two of the tallies.</exception>
    /// <exception cref="OverflowException">A sum exceeds 2⁶³ − 1.</exception>
    public static ApprovalTally Sum(int candidateCount, IEnumerable<ApprovalTally> tallies)
    {
        Guard.Against.Negative(candidateCount);
        TallySum sum = new(new long[candidateCount], new long[candidateCount]);
        foreach (ApprovalTally tally in Guard.Against.Null(tallies))
        {
            sum.Add(Guard.Against.Null(tally, nameof(tallies)));
        }

        return sum.ToTally();
    }

    /// <summary>Takes published totals for a tally where the papers themselves are not at hand.</summary>
    /// <param name="id">The id of the batch that the totals describe.</param>
    /// <param name="papers">All papers, 0 or more.</param>
    /// <param name="voidPapers">The void papers among them.</param>
    /// <param name="votesFor">The votes for each candidate.</param>
    /// <param name="votesAgainst">The votes against each candidate, as many as <paramref name="votesFor"/>; or none at all when nobody could vote against.</param>
    /// <param name="writeIns">The votes for written-in names, each code once, in any order.</param>
    /// <returns>A tally whose <see cref="HasPapers"/> is false.</returns>
    /// <exception cref="ArgumentException">The id is the default value, the lengths differ, a code repeats, a number is negative, or a candidate has more votes than there are valid papers.</exception>
    public static ApprovalTally FromTotals(BatchId id, long papers, long voidPapers, ReadOnlySpan<long> votesFor, ReadOnlySpan<long> votesAgainst, ReadOnlySpan<WriteInVotes> writeIns)
    {
        Guard.Against.Default(id);
        Guard.Against.Negative(papers);
        Guard.Against.Negative(voidPapers);
        if (votesAgainst.Length != votesFor.Length && !votesAgainst.IsEmpty)
        {
            throw new ArgumentException($"There are votes for {votesFor.Length} candidates and against {votesAgainst.Length}.", nameof(votesAgainst));
        }

        WriteInVotes[] names = writeIns.ToArray();
        Array.Sort(names, static (left, right) => left.Code.CompareTo(right.Code));
        for (int index = 1; index < names.Length; index++)
        {
            if (names[index].Code == names[index - 1].Code)
            {
                throw new ArgumentException($"The written-in name {names[index].Code} comes twice.", nameof(writeIns));
            }
        }

        return new ApprovalTally(new TallyParts
        {
            Papers = papers,
            Valid = papers - voidPapers,
            HasPapers = false,
            Blank = 0,
            UnderVotes = 0,
            For = votesFor.ToArray(),
            Against = votesAgainst.IsEmpty ? new long[votesFor.Length] : votesAgainst.ToArray(),
            VoidByReason = new long[VoidReasonCount],
            MarksVoidByReason = new long[MarkVoidReasonCount],
            PapersByMarks = [],
            WriteIns = names,
            Batches = [id],
        });
    }

    internal static long[] NewVoidCounts() => new long[VoidReasonCount];

    internal static long[] NewMarkVoidCounts() => new long[MarkVoidReasonCount];

    internal void AddTo(TallySum sum)
    {
        sum.Papers += Papers;
        sum.Valid += Valid;
        sum.HasPapers &= HasPapers;
        sum.Blank += blank;
        sum.UnderVotes += underVotes;
        TallySum.AddEach(sum.For, votesFor.AsSpan());
        TallySum.AddEach(sum.Against, votesAgainst.AsSpan());
        TallySum.AddEach(sum.VoidByReason, voidByReason.AsSpan());
        TallySum.AddEach(sum.MarksVoidByReason, marksVoidByReason.AsSpan());
        sum.AddMarks(papersByMarks.AsSpan());
        sum.AddWriteIns(writeIns.AsSpan());
        sum.AddBatches(batches.AsSpan());
    }
}
