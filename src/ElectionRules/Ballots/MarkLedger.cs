namespace ElectionRules.Ballots;

/// <summary>
/// What a batch knows of its packed rows from the moment they were packed: the first of the two accumulations.
/// It is kept paper by paper while packing; the kernels add up the stored bits later and must come to the same.
/// </summary>
internal sealed class MarkLedger(int width, int rowWords)
{
    /// <summary>Gets papers by the number of approvals; index = approvals.</summary>
    public long[] PapersByApprovals { get; } = new long[width + 1];

    /// <summary>Gets for each candidate whether the approvals are odd in number.</summary>
    public ulong[] ApprovalParity { get; } = new ulong[rowWords];

    /// <summary>Gets for each candidate whether the votes against are odd in number.</summary>
    public ulong[] AgainstParity { get; } = new ulong[rowWords];

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
        Bits.Toggle(AgainstParity, against);
        Blank += marks + rejected == 0 ? 1 : 0;
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
        Bits.Toggle(ApprovalParity, approvals);
        PapersByApprovals[marks]++;
        MostApprovals = Math.Max(MostApprovals, marks);
        return marks;
    }
}
