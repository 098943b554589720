using System.Buffers;
using System.Buffers.Binary;

namespace ElectionRules.Tallying;

/// <summary>Writes the canonical bytes of a tally: little-endian, lists with their length before them, text as UTF-16 units.</summary>
internal sealed class TallyWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public void Write(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(buffer.GetSpan(sizeof(uint)), value);
        buffer.Advance(sizeof(uint));
    }

    public void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
    }

    public void Write(ReadOnlySpan<long> values)
    {
        Write((uint)values.Length);
        foreach (long value in values)
        {
            Write(value);
        }
    }

    /// <summary>Writes the UTF-16 units as they are, so that every string, even an ill-formed one, comes back the same.</summary>
    public void Write(string text)
    {
        Write((uint)text.Length);
        foreach (char unit in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(buffer.GetSpan(sizeof(ushort)), unit);
            buffer.Advance(sizeof(ushort));
        }
    }

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();
}
