namespace ElectionRules.Formats.Text;

/// <summary>Finds line and column of an offset. Costs nothing until asked; then one pass and 4 bytes per 64 KiB.</summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> file)
{
    private const int Block = 64 << 10;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private int[]? breaksBefore;

    /// <summary>Returns the position of an offset in the file.</summary>
    /// <param name="offset">The offset; beyond the end of the file stands for its end.</param>
    /// <param name="markLength">The length of the byte order mark, which is no column.</param>
    public TextPosition PositionOf(int offset, int markLength)
    {
        ReadOnlySpan<byte> text = file.Span;
        offset = Math.Clamp(offset, 0, text.Length);
        breaksBefore ??= Build(text);
        int block = offset / Block;
        int line = 1 + breaksBefore[block] + BreaksIn(text, block * Block, offset);
        int start = LineStart(text, offset);
        start = Math.Min(offset, Math.Max(start, markLength));
        return new TextPosition(line, 1 + ScalarsIn(text[start..offset]), offset);
    }

    private static int[] Build(ReadOnlySpan<byte> text)
    {
        int[] breaks = new int[(text.Length / Block) + 1];
        for (int block = 1; block < breaks.Length; block++)
        {
            breaks[block] = breaks[block - 1] + BreaksIn(text, (block - 1) * Block, block * Block);
        }

        return breaks;
    }

    // A CR that stands before an LF ends no line: its LF does.
    private static int BreaksIn(ReadOnlySpan<byte> text, int from, int to)
    {
        ReadOnlySpan<byte> part = text[from..to];
        ReadOnlySpan<byte> partAndNext = text[from..Math.Min(to + 1, text.Length)];
        return part.Count(LineFeed) + part.Count(CarriageReturn) - partAndNext.Count("\r\n"u8);
    }

    private static int LineStart(ReadOnlySpan<byte> text, int offset)
    {
        int end = offset;
        if (offset > 0 && offset < text.Length && text[offset] == LineFeed && text[offset - 1] == CarriageReturn)
        {
            end = offset - 1;
        }

        return text[..end].LastIndexOfAny(LineFeed, CarriageReturn) + 1;
    }

    private static int ScalarsIn(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte value in text)
        {
            count += (value & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
