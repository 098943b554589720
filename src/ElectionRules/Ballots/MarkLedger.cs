namespace ElectionRules.Ballots;

/// <summary>
/// What a batch knows of its packed rows from the moment they were packed: the first of the two accumulations.
/// It is kept paper by paper while packing; the kernels add up the stored bits later and must come to the same.
/// </summary>
internal sealed class MarkLedger(int width, int rowWords)
{
    /// <summary>Gets papers by the number of approvals; index = approvals.</summary>
    public long[] PapersByApprovals { get; } = new long[width + 1];

    /// <summary>Gets each candidate's approvals, once settled.</summary>
    public MarkCounter Approvals { get; } = new(rowWords);

    /// <summary>Gets the votes against each candidate, once settled.</summary>
    public MarkCounter Against { get; } = new(rowWords);

    /// <summary>Gets the votes against on all papers.</summary>
    public long AgainstMarks { get; private set; }

    /// <summary>Gets papers with neither approvals nor votes against.</summary>
    public long Blank { get; private set; }

    /// <summary>Gets the greatest number of approvals on a paper, 0 for no papers.</summary>
    public int MostApprovals { get; private set; }

    public void Add(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> against)
    {
        int marks = AddApprovals(approvals);
        if (against.IsEmpty)
        {
            Blank += marks == 0 ? 1 : 0;
            return;
        }

        int rejected = Bits.Count(against);
        AgainstMarks += rejected;
        Against.Add(against);
        Blank += marks + rejected == 0 ? 1 : 0;
    }

    /// <summary>Brings every paper into the counts of the candidates.</summary>
    public void Settle()
    {
        Approvals.Settle();
        Against.Settle();
    }

    /// <summary>Adds the papers of another ledger that is settled.</summary>
    public void Add(MarkLedger other)
    {
        for (int marks = 0; marks < PapersByApprovals.Length; marks++)
        {
            PapersByApprovals[marks] += other.PapersByApprovals[marks];
        }

        Approvals.Add(other.Approvals);
        Against.Add(other.Against);
        AgainstMarks += other.AgainstMarks;
        Blank += other.Blank;
        MostApprovals = Math.Max(MostApprovals, other.MostApprovals);
    }

    /// <summary>Adds up the approvals of the papers that have from <paramref name="least"/> to <paramref name="most"/> of them.</summary>
    public long ApprovalMarks(int least, int most)
    {
        long marks = 0;
        for (int approvals = least; approvals <= Math.Min(most, PapersByApprovals.Length - 1); approvals++)
        {
            marks += approvals * PapersByApprovals[approvals];
        }

        return marks;
    }

    private int AddApprovals(ReadOnlySpan<ulong> approvals)
    {
        int marks = Bits.Count(approvals);
        Approvals.Add(approvals);
        PapersByApprovals[marks]++;
        MostApprovals = Math.Max(MostApprovals, marks);
        return marks;
    }
}
