namespace ElectionRules.Ballots;

/// <summary>
/// What a batch of lists knows of its papers from the moment they were packed: the first of the two accumulations. It is
/// made from the marks as the caller handed them in, before they are stored; a count adds up the stored marks and must
/// come to the same.
/// </summary>
/// <remarks>
/// Figures are by weight and may pass 63 bits, beyond which they wrap round. All of them are at most
/// <see cref="TotalWeight"/>, which is exact; a count refuses a batch whose total is too great before it looks at the others.
/// </remarks>
internal sealed class ListLedger(int candidateCount)
{
    private readonly long[] marks = new long[candidateCount];
    private readonly long[] papersByMarks = new long[candidateCount + 1];

    /// <summary>Gets each candidate's marks.</summary>
    public ReadOnlySpan<long> Marks => marks;

    /// <summary>Gets papers by their number of marks, those set aside left out; index = marks.</summary>
    public ReadOnlySpan<long> PapersByMarks => papersByMarks;

    /// <summary>Gets the weight of all papers, those set aside included.</summary>
    public UInt128 TotalWeight { get; private set; }

    /// <summary>Gets the weight of the papers that were set aside.</summary>
    public long SetAsideWeight { get; private set; }

    /// <summary>Gets a number of marks that no paper exceeds.</summary>
    public int MostMarks { get; private set; }

    /// <summary>Adds one paper with different marks.</summary>
    public void Add<T>(ReadOnlySpan<T> different, long weight)
        where T : unmanaged
    {
        MarkLists.AddTo(marks, different, weight);
        unchecked
        {
            papersByMarks[different.Length] += weight;
        }

        TotalWeight += (ulong)weight;
        MostMarks = Math.Max(MostMarks, different.Length);
    }

    /// <summary>Adds many papers with different marks each, worth one vote each.</summary>
    public void Add<T>(ReadOnlySpan<T> different, ReadOnlySpan<ushort> lengths)
        where T : unmanaged
    {
        MarkLists.AddTo(marks, different, 1);
        int most = 0;
        foreach (ushort length in lengths)
        {
            most = Math.Max(most, length);
        }

        PaperNumbers.Add(papersByMarks, lengths, most);
        TotalWeight += (uint)lengths.Length;
        MostMarks = Math.Max(MostMarks, most);
    }

    /// <summary>Adds many papers with different marks and a weight each.</summary>
    public void Add<T>(ReadOnlySpan<T> different, ReadOnlySpan<ushort> lengths, ReadOnlySpan<long> weights)
        where T : unmanaged
    {
        for (int paper = 0; paper < lengths.Length; paper++)
        {
            Add(different[..lengths[paper]], weights[paper]);
            different = different[lengths[paper]..];
        }
    }

    /// <summary>Adds a paper that is set aside.</summary>
    public void AddSetAside(long weight)
    {
        TotalWeight += (ulong)weight;
        SetAsideWeight = unchecked(SetAsideWeight + weight);
    }

    /// <summary>Takes back a paper that was added.</summary>
    public void TakeBack(ReadOnlySpan<ushort> different, long weight)
    {
        MarkLists.AddTo(marks, different, -weight);
        unchecked
        {
            papersByMarks[different.Length] -= weight;
        }

        TotalWeight -= (ulong)weight;
    }

    /// <summary>Forgets all papers.</summary>
    public void Clear()
    {
        Array.Clear(marks);
        Array.Clear(papersByMarks);
        TotalWeight = 0;
        SetAsideWeight = 0;
        MostMarks = 0;
    }
}
