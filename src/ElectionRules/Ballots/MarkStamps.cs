namespace ElectionRules.Ballots;

/// <summary>Tells which marks of a paper come a second time. Each paper has a stamp of its own for the marks that were seen on it.</summary>
internal sealed class MarkStamps(int candidateCount)
{
    private readonly byte[] stamps = new byte[candidateCount];
    private byte current;

    /// <summary>Starts a paper: no mark was seen on it yet.</summary>
    public void NextPaper()
    {
        if (current == byte.MaxValue)
        {
            Array.Clear(stamps);
            current = 0;
        }

        current++;
    }

    /// <summary>Tells whether a mark was not seen on this paper before, and sees it.</summary>
    public bool IsFirst(int mark)
    {
        bool first = stamps[mark] != current;
        stamps[mark] = current;
        return first;
    }

    /// <summary>Tells whether a paper has a mark twice.</summary>
    public bool AnyRepeat(ReadOnlySpan<ushort> marks)
    {
        NextPaper();
        bool repeat = false;
        foreach (ushort mark in marks)
        {
            repeat |= !IsFirst(mark);
        }

        return repeat;
    }
}
