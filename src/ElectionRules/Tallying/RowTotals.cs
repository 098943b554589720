using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>What the stored rows of a batch add up to, papers with too many approvals left out.</summary>
internal sealed class RowTotals(int candidateCount, bool hasAgainst, bool excessPossible)
{
    /// <summary>Gets whether there are votes against.</summary>
    public bool HasAgainst => hasAgainst;

    /// <summary>Gets the approvals of each candidate.</summary>
    public long[] For { get; } = new long[candidateCount];

    /// <summary>Gets the votes against each candidate; empty when there are none.</summary>
    public long[] Against { get; } = hasAgainst ? new long[candidateCount] : [];

    /// <summary>Gets what the papers with too many approvals contain; null when no paper can have too many.</summary>
    public MarkLedger? LeftOut { get; } = excessPossible ? new MarkLedger(candidateCount) : null;

    /// <summary>Adds what another part of the rows adds up to.</summary>
    public void Add(RowTotals other)
    {
        TallySum.AddEach(For, other.For);
        TallySum.AddEach(Against, other.Against);
        if (other.LeftOut is not null)
        {
            LeftOut!.Add(other.LeftOut);
        }
    }

    /// <summary>Compares with what the batch recorded paper by paper while it was packed.</summary>
    /// <exception cref="TallyMismatchException">They disagree.</exception>
    public void CheckAgainst(MarkLedger packed, int maxMarks)
    {
        CheckMarks("approvals", For, packed.Approvals, LeftOut?.Approvals);
        CheckMarks("votes against", Against, packed.Against, LeftOut?.Against);
        if (LeftOut is null && packed.MostApprovals <= maxMarks)
        {
            return;
        }

        for (int marks = 0; marks <= candidateCount; marks++)
        {
            long expected = marks > maxMarks ? packed.PapersByApprovals[marks] : 0;
            long leftOut = LeftOut?.PapersByApprovals[marks] ?? 0;
            if (leftOut != expected)
            {
                throw new TallyMismatchException($"{leftOut} papers with {marks} approvals were left out of the count; {expected} should be.");
            }
        }
    }

    private static void CheckMarks(string what, ReadOnlySpan<long> counts, MarkCounter? packed, MarkCounter? leftOut)
    {
        ReadOnlySpan<long> expected = packed is null ? default : packed.Counts;
        ReadOnlySpan<long> excess = leftOut is null ? default : leftOut.Counts;
        for (int candidate = 0; candidate < counts.Length; candidate++)
        {
            if (counts[candidate] != expected[candidate] - (excess.IsEmpty ? 0 : excess[candidate]))
            {
                throw new TallyMismatchException($"The two counts of {what} of candidate {candidate} disagree.");
            }
        }
    }
}
