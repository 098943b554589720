using System.Runtime.CompilerServices;

namespace ElectionRules.Ballots;

/// <summary>Papers that came one by one, with marks that are candidates, and wait to be packed as a block.</summary>
internal sealed class WaitingLists(int mostPapers, bool weighted)
{
    private ushort[] marks = [];
    private int[] lengths = [];
    private long[] weights = [];
    private int markCount;
    private int paperCount;

    public int PaperCount => paperCount;

    public ReadOnlySpan<ushort> Marks => marks.AsSpan(0, markCount);

    public ReadOnlySpan<int> Lengths => lengths.AsSpan(0, paperCount);

    /// <summary>Gets the weights; none when papers have no weights.</summary>
    public ReadOnlySpan<long> Weights => weights.AsSpan(0, weighted ? paperCount : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasRoom(int moreMarks) => unchecked(paperCount < lengths.Length && moreMarks <= marks.Length - markCount);

    /// <summary>Makes the room, once.</summary>
    public void Prepare()
    {
        if (lengths.Length == 0)
        {
            marks = new ushort[mostPapers * MarkLists.Group];
            lengths = new int[mostPapers];
            weights = weighted ? new long[mostPapers] : [];
        }
    }

    /// <summary>The room for so many marks of the next paper, which is one after <see cref="Commit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<ushort> Next(int length) => marks.AsSpan(markCount, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Commit(int length, long weight)
    {
        lengths[paperCount] = length;
        if (weighted)
        {
            weights[paperCount] = weight;
        }

        // There is room, so that no sum passes the length of an array.
        unchecked
        {
            markCount += length;
            paperCount++;
        }
    }

    public void Clear()
    {
        markCount = 0;
        paperCount = 0;
    }
}
