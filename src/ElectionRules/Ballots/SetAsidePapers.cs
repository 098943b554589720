using System.Runtime.InteropServices;

namespace ElectionRules.Ballots;

/// <summary>
/// The papers that need reading one by one: declared void, contradictory, or with names written in.
/// Their packed rows are blank, so that kernels need not know of them; what they really say is kept here.
/// </summary>
internal sealed class SetAsidePapers(int rowWords)
{
    private readonly List<Entry> entries = [];
    private readonly List<ulong> words = [];
    private readonly List<int> writeIns = [];

    public int Count => entries.Count;

    public void Add(long paper, VoidReason? declared, ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> against, ReadOnlySpan<int> names, long weight)
    {
        entries.Add(new Entry(paper, declared, writeIns.Count, names.Length, weight));
        words.AddRange(approvals);
        words.AddRange(against);
        writeIns.AddRange(names);
    }

    public SetAsidePaper this[int index]
    {
        get
        {
            Entry entry = entries[index];
            ReadOnlySpan<ulong> rows = CollectionsMarshal.AsSpan(words).Slice(index * 2 * rowWords, 2 * rowWords);
            return new SetAsidePaper
            {
                Paper = entry.Paper,
                Declared = entry.Declared,
                Weight = entry.Weight,
                Approvals = rows[..rowWords],
                Against = rows[rowWords..],
                WriteIns = CollectionsMarshal.AsSpan(writeIns).Slice(entry.FirstWriteIn, entry.WriteInCount),
            };
        }
    }

    /// <summary>The place in this table of the first paper at or after a place in the batch.</summary>
    public int FirstFrom(long paper)
    {
        int low = 0;
        int high = entries.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = entries[middle].Paper < paper ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Entry(long Paper, VoidReason? Declared, int FirstWriteIn, int WriteInCount, long Weight);
}

/// <summary>One paper that was set aside, as the voter marked it.</summary>
internal readonly ref struct SetAsidePaper
{
    public long Paper { get; init; }

    public VoidReason? Declared { get; init; }

    public long Weight { get; init; }

    public ReadOnlySpan<ulong> Approvals { get; init; }

    public ReadOnlySpan<ulong> Against { get; init; }

    public ReadOnlySpan<int> WriteIns { get; init; }
}
