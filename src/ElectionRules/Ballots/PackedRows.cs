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
    private long count;

    public PackedRows(int width)
    {
        RowBytes = BytesFor(width);
        ChunkRows = BlockRows * Math.Max(1, ChunkBytes / (BlockRows * RowBytes));
    }

    public int RowBytes { get; }

    /// <summary>Gets the number of 64-bit words that a row is handed in and out as, 1 or more.</summary>
    public int RowWords => (RowBytes + 7) / 8;

    public int ChunkRows { get; }

    public int ChunkCount => chunks.Count;

    public long Count => count;

    public static int BytesFor(int width) => width switch
    {
        <= 8 => 1,
        <= 16 => 2,
        <= 32 => 4,
        _ => (width + 63) / 64 * 8,
    };

    /// <summary>The bytes of one chunk's rows.</summary>
    public ReadOnlySpan<byte> ChunkAt(int index) => chunks[index].Data(RowsIn(index) * RowBytes);

    /// <summary>Appends an empty row and returns its bytes to be filled.</summary>
    public Span<byte> Append()
    {
        if (next == end)
        {
            MakeRoom();
        }

        Span<byte> row = current.AsSpan(next, RowBytes);
        next += RowBytes;
        count++;
        return row;
    }

    public void Append(ReadOnlySpan<ulong> row) => Write(Append(), row);

    public void Read(long index, Span<ulong> row)
    {
        int inChunk = (int)(index % ChunkRows);
        Read(chunks[(int)(index / ChunkRows)].Data((inChunk + 1) * RowBytes)[(inChunk * RowBytes)..], row);
    }

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
        if (chunks.Count == 0)
        {
            chunks.Add(new Chunk(Math.Min(ChunkRows, 16) * RowBytes));
        }
        else if (chunks[^1].Capacity < fullBytes)
        {
            used = chunks[^1].Capacity;
            chunks[^1] = chunks[^1].Grown(Math.Min(used * 4, fullBytes));
        }
        else
        {
            chunks.Add(new Chunk(fullBytes));
        }

        current = chunks[^1].Array;
        next = chunks[^1].Offset + used;
        end = chunks[^1].Offset + chunks[^1].Capacity;
    }

    private int RowsIn(int chunk) => (int)Math.Min(ChunkRows, count - ((long)chunk * ChunkRows));

    private sealed class Chunk
    {
        public Chunk(int capacity)
        {
            Capacity = capacity;
            if (capacity < ChunkBytes / 16)
            {
                Array = new byte[capacity];
                return;
            }

            // Pinned, so that the rows stay on a cache-line boundary; kernels need no alignment but run faster with it.
            Array = GC.AllocateArray<byte>(capacity + Alignment, pinned: true);
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
