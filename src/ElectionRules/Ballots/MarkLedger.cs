using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ElectionRules.Ballots;

/// <summary>
/// What a batch knows of its packed rows from the moment they were packed: the first of the two accumulations.
/// It is kept block by block while packing; the kernels add up the stored bits later and must come to the same.
/// </summary>
internal sealed class MarkLedger(int width)
{
    /// <summary>The rows whose greatest number of approvals is kept, so that a count need not look at each row.</summary>
    public const int GroupRows = 64;

    private readonly int rowBytes = PackedRows.BytesFor(width);
    private readonly List<ushort> groupMost = [];

    /// <summary>Gets papers by the number of approvals; index = approvals.</summary>
    public long[] PapersByApprovals { get; } = new long[width + 1];

    /// <summary>Gets each candidate's approvals.</summary>
    public MarkCounter Approvals { get; } = new(PackedRows.BytesFor(width));

    /// <summary>Gets the votes against each candidate; null as long as there are none.</summary>
    public MarkCounter? Against { get; private set; }

    /// <summary>Gets papers with neither approvals nor votes against.</summary>
    public long Blank { get; private set; }

    /// <summary>Gets the greatest number of approvals on a paper, 0 for no papers.</summary>
    public int MostApprovals { get; private set; }

    /// <summary>Gets the greatest number of approvals among each <see cref="GroupRows"/> rows.</summary>
    public ReadOnlySpan<ushort> GroupMost => CollectionsMarshal.AsSpan(groupMost);

    /// <summary>Adds rows; all calls but the last bring a multiple of <see cref="GroupRows"/> rows.</summary>
    /// <param name="approvals">A whole number of rows of approvals.</param>
    /// <param name="against">As many rows of votes against, or none.</param>
    public void Add(ReadOnlySpan<byte> approvals, ReadOnlySpan<byte> against)
    {
        long withoutApprovals = PapersByApprovals[0];
        int groupBytes = GroupRows * rowBytes;
        for (ReadOnlySpan<byte> left = approvals; !left.IsEmpty; left = left[Math.Min(groupBytes, left.Length)..])
        {
            int most = AddGroup(left[..Math.Min(groupBytes, left.Length)]);
            groupMost.Add((ushort)most);
            MostApprovals = Math.Max(MostApprovals, most);
        }

        withoutApprovals = PapersByApprovals[0] - withoutApprovals;
        Blank += against.IsEmpty || withoutApprovals == 0 ? withoutApprovals : BlankRows(approvals, against);
        Approvals.Add(approvals);
        if (!against.IsEmpty)
        {
            (Against ??= new MarkCounter(rowBytes)).Add(against);
        }
    }

    /// <summary>Takes back so many blank rows, which stand for papers that were set aside.</summary>
    public void TakeBackBlank(int rows)
    {
        PapersByApprovals[0] -= rows;
        Blank -= rows;
    }

    /// <summary>Adds the papers of another ledger.</summary>
    public void Add(MarkLedger other)
    {
        for (int marks = 0; marks < PapersByApprovals.Length; marks++)
        {
            PapersByApprovals[marks] += other.PapersByApprovals[marks];
        }

        Approvals.Add(other.Approvals);
        if (other.Against is not null)
        {
            (Against ??= new MarkCounter(rowBytes)).Add(other.Against);
        }

        Blank += other.Blank;
        MostApprovals = Math.Max(MostApprovals, other.MostApprovals);
    }

    /// <summary>Adds up the approvals of the papers that have at most so many of them.</summary>
    public long ApprovalMarks(int most)
    {
        long marks = 0;
        for (int approvals = 1; approvals <= Math.Min(most, width); approvals++)
        {
            marks += approvals * PapersByApprovals[approvals];
        }

        return marks;
    }

    private int AddGroup(ReadOnlySpan<byte> rows) => rowBytes switch
    {
        1 => AddRows(rows),
        2 => AddRows(MemoryMarshal.Cast<byte, ushort>(rows)),
        4 => AddRows(MemoryMarshal.Cast<byte, uint>(rows)),
        8 => AddRows(MemoryMarshal.Cast<byte, ulong>(rows)),
        _ => AddLongRows(MemoryMarshal.Cast<byte, ulong>(rows)),
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddRows<T>(ReadOnlySpan<T> rows)
        where T : struct, IBinaryInteger<T>
    {
        Span<long> papers = PapersByApprovals;
        int most = 0;
        foreach (T row in rows)
        {
            int marks = BitOperations.PopCount(ulong.CreateTruncating(row));
            papers[marks]++;
            most = Math.Max(most, marks);
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddLongRows(ReadOnlySpan<ulong> words)
    {
        Span<long> papers = PapersByApprovals;
        int rowWords = rowBytes / sizeof(ulong);
        int most = 0;
        for (; !words.IsEmpty; words = words[rowWords..])
        {
            int marks = Bits.Count(words[..rowWords]);
            papers[marks]++;
            most = Math.Max(most, marks);
        }

        return most;
    }

    private long BlankRows(ReadOnlySpan<byte> approvals, ReadOnlySpan<byte> against)
    {
        long blank = 0;
        for (int start = 0; start < approvals.Length; start += rowBytes)
        {
            bool marked = approvals.Slice(start, rowBytes).ContainsAnyExcept((byte)0) || against.Slice(start, rowBytes).ContainsAnyExcept((byte)0);
            blank += marked ? 0 : 1;
        }

        return blank;
    }
}
