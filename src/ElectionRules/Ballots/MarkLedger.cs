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
        EnterNumbers(approvals);
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

    private void EnterNumbers(ReadOnlySpan<byte> rows)
    {
        Span<ushort> numbers = stackalloc ushort[PackedRows.BlockRows];
        for (int blockBytes = numbers.Length * rowBytes; !rows.IsEmpty; rows = rows[Math.Min(blockBytes, rows.Length)..])
        {
            ReadOnlySpan<byte> block = rows[..Math.Min(blockBytes, rows.Length)];
            Span<ushort> used = numbers[..(block.Length / rowBytes)];
            CountEachRow(block, used);
            PaperNumbers.Add(PapersByApprovals, used, EnterGroups(used));
        }
    }

    private void CountEachRow(ReadOnlySpan<byte> rows, Span<ushort> numbers)
    {
        switch (rowBytes)
        {
            case 1: CountEachRow<byte>(rows, numbers); break;
            case 2: CountEachRow(MemoryMarshal.Cast<byte, ushort>(rows), numbers); break;
            case 4: CountEachRow(MemoryMarshal.Cast<byte, uint>(rows), numbers); break;
            case 8: CountEachRow(MemoryMarshal.Cast<byte, ulong>(rows), numbers); break;
            default: CountEachLongRow(MemoryMarshal.Cast<byte, ulong>(rows), numbers); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountEachRow<T>(ReadOnlySpan<T> rows, Span<ushort> numbers)
        where T : struct, IBinaryInteger<T>
    {
        for (int row = 0; row < numbers.Length && row < rows.Length; row++)
        {
            numbers[row] = (ushort)BitOperations.PopCount(ulong.CreateTruncating(rows[row]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountEachLongRow(ReadOnlySpan<ulong> words, Span<ushort> numbers)
    {
        int rowWords = rowBytes / sizeof(ulong);
        int word = 0;
        foreach (ref ushort number in numbers)
        {
            int marks = 0;
            for (int end = word + rowWords; word < end; word++)
            {
                marks += BitOperations.PopCount(words[word]);
            }

            number = (ushort)marks;
        }
    }

    /// <summary>Enters the greatest number of each group; returns the greatest of all.</summary>
    private int EnterGroups(ReadOnlySpan<ushort> numbers)
    {
        int mostOfAll = 0;
        for (; !numbers.IsEmpty; numbers = numbers[Math.Min(GroupRows, numbers.Length)..])
        {
            ushort most = 0;
            foreach (ushort number in numbers[..Math.Min(GroupRows, numbers.Length)])
            {
                most = Math.Max(most, number);
            }

            groupMost.Add(most);
            mostOfAll = Math.Max(mostOfAll, most);
        }

        MostApprovals = Math.Max(MostApprovals, mostOfAll);
        return mostOfAll;
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
