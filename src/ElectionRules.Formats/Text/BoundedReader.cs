namespace ElectionRules.Formats.Text;

/// <summary>Reads a stream to its end, or until a limit is passed, whichever is first.</summary>
internal static class BoundedReader
{
    private const int FirstBuffer = 64 << 10;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>Reads the bytes of a stream.</summary>
    /// <param name="stream">The stream. A seekable stream that admits to being too long is refused unread.</param>
    /// <param name="limits">The limits for the file and for one line.</param>
    /// <returns>The bytes read, with the limit that was passed or the failure that ended the reading.</returns>
    public static (byte[] Buffer, int Length, TextFinding? Finding) ReadToEnd(Stream stream, TextLimits limits)
    {
        byte[] buffer = [];
        int length = 0;
        try
        {
            if (stream.CanSeek && stream.Length - stream.Position > limits.FileBytes)
            {
                return (buffer, 0, FileTooLarge(limits, offset: null));
            }

            int lineStart = 0;
            while (true)
            {
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer, limits);
                }

                int read = stream.Read(buffer, length, buffer.Length - length);
                if (read == 0)
                {
                    return (buffer, length, null);
                }

                int start = length;
                length += read;
                if (length > limits.FileBytes)
                {
                    return (buffer, length, FileTooLarge(limits, limits.FileBytes));
                }

                if (!CheckLines(buffer.AsSpan(0, length), start, limits.LineBytes, ref lineStart))
                {
                    string message = FormattableString.Invariant(
                        $"The line is longer than {limits.LineBytes} bytes. Break it, or raise the limit for lines.");
                    return (buffer, length, new TextFinding(TextErrorCodes.LineTooLong, lineStart + limits.LineBytes, message));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException
            or ObjectDisposedException or NotSupportedException)
        {
            const string message = "Reading stopped before the end of the file. Check the disk or the connection and read it again.";
            return (buffer, length, new TextFinding(TextErrorCodes.Io, null, message));
        }
    }

    // One byte more than the limit, so that a file of just the limit ends before it is found too large.
    private static byte[] Grow(byte[] buffer, TextLimits limits)
    {
        long size = Math.Min(Math.Max(FirstBuffer, 2L * buffer.Length), limits.FileBytes + 1L);
        Array.Resize(ref buffer, (int)size);
        return buffer;
    }

    private static bool CheckLines(ReadOnlySpan<byte> text, int scan, int most, ref int lineStart)
    {
        while (true)
        {
            int found = text[scan..].IndexOfAny(LineFeed, CarriageReturn);
            int end = found < 0 ? text.Length : scan + found;
            if (end - lineStart > most)
            {
                return false;
            }

            if (found < 0)
            {
                return true;
            }

            scan = end + 1;
            lineStart = scan;
        }
    }

    private static TextFinding FileTooLarge(TextLimits limits, int? offset) => new(
        TextErrorCodes.FileTooLarge,
        offset,
        FormattableString.Invariant($"The file is larger than {limits.FileBytes} bytes. Split it, or raise the limit for files."));
}
