using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ElectionRules.Ballots;

/// <summary>Rows of bits of equal width, one a paper, in chunks of about a mebibyte; longer than 2³¹ bytes if need be.</summary>
/// <remarks>
/// Rows take 1, 2, 4 or 8 bytes up to 64 candidates and whole words of 8 bytes above.
/// A full chunk holds a multiple of 1,024 rows, so that it is a whole number of blocks for every kernel.
/// </remarks>
internal sealed class PackedRows
{
    public const int BlockRows = 1024;
    private const int ChunkBytes = 1 << 20;
    private const int Alignment = 64;

    private readonly List<Chunk> chunks = [];
    private byte[] current = [];
    private int next;
    private int end;
    private int usedChunks;
    private long count;

    public PackedRows(int width)
    {
        RowBytes = BytesFor(width);
        RowWords = WordsFor(width);
        ChunkRows = BlockRows * Math.Max(1, ChunkBytes / (BlockRows * RowBytes));
    }

    public int RowBytes { get; }

    /// <summary>Gets the number of 64-bit words that a row is handed in and out as, 1 or more.</summary>
    public int RowWords { get; }

    public int ChunkRows { get; }

    public int ChunkCount => usedChunks;

    public long Count => count;

    public static int BytesFor(int width) => width switch
    {
        <= 8 => 1,
        <= 16 => 2,
        <= 32 => 4,
        _ => (width + 63) / 64 * 8,
    };

    public static int WordsFor(int width) => (BytesFor(width) + 7) / 8;

    /// <summary>The bytes of one chunk's rows.</summary>
    public ReadOnlySpan<byte> ChunkAt(int index) => chunks[index].Data(RowsIn(index) * RowBytes);

    /// <summary>The bytes of up to a block's rows, from a row whose place is a multiple of the number asked for.</summary>
    public ReadOnlySpan<byte> RowsAt(long first, int rows)
    {
        int inChunk = (int)(first % ChunkRows);
        return chunks[(int)(first / ChunkRows)].Data((inChunk + rows) * RowBytes)[(inChunk * RowBytes)..];
    }

    /// <summary>The bytes of the row after the last; it holds anything, and belongs to the rows after <see cref="Commit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Next()
    {
        if (next == end)
        {
            MakeRoom();
        }

        return current.AsSpan(next, RowBytes);
    }

    /// <summary>Takes the row that was filled by way of <see cref="Next"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Commit()
    {
        // No sum of 31 bits overflows within a chunk of a mebibyte, and no batch has 2⁶³ papers.
        unchecked
        {
            next += RowBytes;
            count++;
        }
    }

    public void Append(ReadOnlySpan<ulong> row)
    {
        Write(Next(), row);
        Commit();
    }

    /// <summary>Appends a row of up to 64 candidates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ulong row)
    {
        Span<byte> bytes = Next();
        switch (bytes.Length)
        {
            case 1: bytes[0] = unchecked((byte)row); break;
            case 2: MemoryMarshal.Write(bytes, unchecked((ushort)row)); break;
            case 4: MemoryMarshal.Write(bytes, unchecked((uint)row)); break;
            default: MemoryMarshal.Write(bytes, row); break;
        }

        Commit();
    }

    public void AppendBlank(long rows)
    {
        for (long row = 0; row < rows; row++)
        {
            Next().Clear();
            Commit();
        }
    }

    /// <summary>Forgets all rows and keeps the memory for the rows to come.</summary>
    public void Clear()
    {
        count = 0;
        usedChunks = 0;
        next = 0;
        end = 0;
    }

    public void Read(long index, Span<ulong> row) => Read(RowsAt(index, 1), row);

    public static void Read(ReadOnlySpan<byte> bytes, Span<ulong> row)
    {
        switch (bytes.Length)
        {
            case 1: row[0] = bytes[0]; break;
            case 2: row[0] = MemoryMarshal.Read<ushort>(bytes); break;
            case 4: row[0] = MemoryMarshal.Read<uint>(bytes); break;
            default: MemoryMarshal.Cast<byte, ulong>(bytes).CopyTo(row); break;
        }
    }

    public static void Write(Span<byte> bytes, ReadOnlySpan<ulong> row)
    {
        switch (bytes.Length)
        {
            case 1: bytes[0] = (byte)row[0]; break;
            case 2: MemoryMarshal.Write(bytes, (ushort)row[0]); break;
            case 4: MemoryMarshal.Write(bytes, (uint)row[0]); break;
            default: row.CopyTo(MemoryMarshal.Cast<byte, ulong>(bytes)); break;
        }
    }

    /// <summary>Small counts start with room for sixteen rows, which grows; once a chunk is full, whole chunks follow.</summary>
    private void MakeRoom()
    {
        int fullBytes = ChunkRows * RowBytes;
        int used = 0;
        if (usedChunks > 0 && chunks[usedChunks - 1].Capacity < fullBytes)
        {
            used = chunks[^1].Capacity;
            chunks[^1] = chunks[^1].Grown(Math.Min(used * 4, fullBytes));
        }
        else if (usedChunks++ == chunks.Count)
        {
            chunks.Add(new Chunk(usedChunks == 1 ? Math.Min(ChunkRows, 16) * RowBytes : fullBytes));
        }

        Chunk last = chunks[usedChunks - 1];
        current = last.Array;
        next = last.Offset + used;
        end = last.Offset + last.Capacity;
    }

    private int RowsIn(int chunk) => (int)Math.Min(ChunkRows, count - ((long)chunk * ChunkRows));

    private sealed class Chunk
    {
        public Chunk(int capacity)
        {
            Capacity = capacity;
            if (capacity < ChunkBytes / 16)
            {
                Array = GC.AllocateUninitializedArray<byte>(capacity);
                return;
            }

            // Pinned, so that the rows stay on a cache-line boundary; kernels need no alignment but run faster with it.
            Array = GC.AllocateUninitializedArray<byte>(capacity + Alignment, pinned: true);
            long address = Marshal.UnsafeAddrOfPinnedArrayElement(Array, 0);
            Offset = (int)((Alignment - (address % Alignment)) % Alignment);
        }

        public int Capacity { get; }

        public byte[] Array { get; }

        public int Offset { get; }

        public Span<byte> Data(int length) => Array.AsSpan(Offset, length);

        public Chunk Grown(int capacity)
        {
            Chunk larger = new(capacity);
            Data(Capacity).CopyTo(larger.Data(Capacity));
            return larger;
        }
    }
}
