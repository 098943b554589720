using System.Buffers.Binary;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>Reads what <see cref="TallyWriter"/> wrote and refuses everything else, saying at which byte.</summary>
internal ref struct TallyReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int offset;

    public readonly void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new TallyFormatException(message, offset);
        }
    }

    public readonly void RequireEnd() => Require(offset == bytes.Length, "Bytes follow the tally.");

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public long[] ReadCounts()
    {
        long[] counts = new long[ReadLength(sizeof(long))];
        for (int index = 0; index < counts.Length; index++)
        {
            counts[index] = ReadInt64();
            Require(counts[index] >= 0, "A count is negative.");
        }

        return counts;
    }

    public WriteInVotes[] ReadWriteIns()
    {
        WriteInVotes[] names = new WriteInVotes[ReadLength(sizeof(uint) + sizeof(long))];
        for (int index = 0; index < names.Length; index++)
        {
            uint code = ReadUInt32();
            Require(code <= int.MaxValue, "A code of a written-in name is too large.");
            Require(index == 0 || (int)code > names[index - 1].Code, "Written-in names are not in order.");
            long votes = ReadInt64();
            Require(votes >= 0, "A count is negative.");
            names[index] = new WriteInVotes((int)code, votes);
        }

        return names;
    }

    public BatchId[] ReadBatches()
    {
        BatchId[] batches = new BatchId[ReadLength(sizeof(uint))];
        for (int index = 0; index < batches.Length; index++)
        {
            string value = ReadText();
            Require(!string.IsNullOrWhiteSpace(value), "The id of a batch is blank.");
            batches[index] = new BatchId(value);
            Require(index == 0 || batches[index] > batches[index - 1], "Batches are not in order.");
        }

        return batches;
    }

    private string ReadText()
    {
        char[] units = new char[ReadLength(sizeof(char))];
        for (int index = 0; index < units.Length; index++)
        {
            units[index] = (char)BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(char)));
        }

        return new string(units);
    }

    private int ReadLength(int bytesEach)
    {
        uint length = ReadUInt32();
        Require(length <= (uint)((bytes.Length - offset) / bytesEach), "A list is longer than the bytes that are left.");
        return (int)length;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        Require(length <= bytes.Length - offset, "The bytes end too early.");
        ReadOnlySpan<byte> taken = bytes.Slice(offset, length);
        offset += length;
        return taken;
    }
}
