using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>What the stored lists of a batch, or of a part of it, add up to by weight. No sum of a sound batch passes 63 bits; others wrap round.</summary>
internal sealed class ListTotals(int candidateCount)
{
    /// <summary>Gets the marks of each candidate on papers without too many marks.</summary>
    public long[] For { get; } = new long[candidateCount];

    /// <summary>Gets the marks of each candidate on papers with too many marks.</summary>
    public long[] LeftOut { get; } = new long[candidateCount];

    /// <summary>Gets papers by their number of marks, those set aside among the papers without marks; index = marks.</summary>
    public long[] PapersByMarks { get; } = new long[candidateCount + 1];

    public static void AddTo(Span<long> sums, ReadOnlySpan<long> counts, int sign)
    {
        for (int index = 0; index < counts.Length; index++)
        {
            sums[index] = unchecked(sums[index] + (sign * counts[index]));
        }
    }

    /// <summary>Adds what another part of the batch adds up to.</summary>
    public void Add(ListTotals other)
    {
        AddTo(For, other.For, 1);
        AddTo(LeftOut, other.LeftOut, 1);
        AddTo(PapersByMarks, other.PapersByMarks, 1);
    }

    /// <summary>Compares with what the batch recorded paper by paper while it was packed.</summary>
    /// <exception cref="TallyMismatchException">They disagree.</exception>
    public void CheckAgainst(ListLedger packed, int maxMarks)
    {
        long leftOut = 0;
        for (int candidate = 0; candidate < For.Length; candidate++)
        {
            leftOut = unchecked(leftOut + LeftOut[candidate]);
            if (unchecked(For[candidate] + LeftOut[candidate]) != packed.Marks[candidate])
            {
                throw new TallyMismatchException($"The two counts of the approvals of candidate {candidate} disagree.");
            }
        }

        for (int marks = 0; marks < PapersByMarks.Length; marks++)
        {
            long papers = packed.PapersByMarks[marks];
            leftOut = unchecked(leftOut - (marks > maxMarks ? marks * papers : 0));
            if (PapersByMarks[marks] != unchecked(papers + (marks == 0 ? packed.SetAsideWeight : 0)))
            {
                throw new TallyMismatchException($"The two counts of the papers with {marks} approvals disagree.");
            }
        }

        if (leftOut != 0)
        {
            throw new TallyMismatchException("The approvals left out of the count are not those of the papers with too many.");
        }
    }
}
