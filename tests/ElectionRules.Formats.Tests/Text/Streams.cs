namespace ElectionRules.Formats.Tests.Text;

/// <summary>What the test streams share: they are read, and nothing else.</summary>
internal abstract class TestStream : Stream
{
    public long? ClaimedLength { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => ClaimedLength is not null;

    public override bool CanWrite => false;

    public override long Length => ClaimedLength ?? throw new NotSupportedException();

    public override long Position { get => 0; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives one byte without end, and counts how many were taken.</summary>
internal sealed class EndlessStream(byte value) : TestStream
{
    public long BytesRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Array.Fill(buffer, value, offset, count);
        BytesRead += count;
        return count;
    }
}

/// <summary>Gives its bytes one by one, and may fail on the way.</summary>
internal sealed class SlowStream(byte[] bytes, int? failAt) : TestStream
{
    private int position;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position == failAt)
        {
            throw new IOException("The disk is gone.");
        }

        if (position == bytes.Length || count == 0)
        {
            return 0;
        }

        buffer[offset] = bytes[position++];
        return 1;
    }
}
