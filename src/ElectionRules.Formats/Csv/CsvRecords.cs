using CsvHelper;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>Reads the records of a CSV text (RFC 4180, comma, UTF-8) and reports what breaks its rules.</summary>
internal static class CsvRecords
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrimWhitespace = false,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    /// <summary>Reads all records; stops when a limit is passed or no more errors are kept.</summary>
    /// <param name="source">The text.</param>
    /// <remarks>A malformed record is reported and still returned, so that what follows is checked too.</remarks>
    public static IEnumerable<CsvRecord> Read(SourceText source)
    {
        int loneReturn = LoneCarriageReturn(source.Bytes.Span);
        if (loneReturn >= 0)
        {
            source.At(loneReturn).Report(CsvErrorCodes.LoneCarriageReturn, "A CR without LF ends no line here. Save the file with LF or CR LF.");
            yield break;
        }

        if (!source.Bytes.Span.EndsWith("\n"u8))
        {
            source.At(source.Bytes.Length).Report(CsvErrorCodes.NoFinalLineEnd, "The last row has no line end. If the file is complete, add one; perhaps it was cut off.");
        }

        bool isOpen = false;
        using CsvReader reader = CsvReader.Create(source.Bytes, Options with { OnMalformedRecord = OnMalformed });
        while (!source.Errors.IsFull && reader.Read())
        {
            if (Record(source, reader, isOpen) is not CsvRecord record)
            {
                yield break;
            }

            yield return record;
        }

        // The library names the end of the text for an open quote; the quote itself starts the last cell.
        void OnMalformed(CsvMalformedRecord malformed)
        {
            isOpen = malformed.Reason == CsvMalformedReason.UnterminatedQuote;
            if (!isOpen)
            {
                Report(source, malformed);
            }
        }
    }

    private static CsvRecord? Record(SourceText source, CsvReader reader, bool isOpen)
    {
        int count = reader.FieldCount;
        int start = (int)reader.ByteOffset;
        if (count > source.Limits.Columns)
        {
            source.At(start).Report(CsvErrorCodes.TooManyColumns, FormattableString.Invariant(
                $"The row has {count} cells; at most {source.Limits.Columns} are read. Remove columns, or raise the limit."));
            return null;
        }

        string[] texts = new string[count];
        int[] offsets = new int[count];
        int offset = start;
        for (int i = 0; i < count; i++)
        {
            int length = reader.GetRawSpan(i).Length;
            if (isOpen && i == count - 1)
            {
                source.At(offset).Report(CsvErrorCodes.OpenQuote, "The quote that opens this cell is never closed. Close it; perhaps the file was cut off.");
                return null;
            }

            if (length > source.Limits.FieldBytes)
            {
                source.At(offset).Report(TextErrorCodes.FieldTooLong, FormattableString.Invariant(
                    $"The cell is longer than {source.Limits.FieldBytes} bytes. Shorten it, or raise the limit for fields."));
                return null;
            }

            offsets[i] = offset;
            texts[i] = reader.GetString(i);
            offset += length + 1;
        }

        return new CsvRecord(source, start, texts, offsets);
    }

    private static void Report(SourceText source, CsvMalformedRecord malformed)
    {
        (TextErrorCode code, string message) = malformed.Reason == CsvMalformedReason.StrayQuote
            ? (CsvErrorCodes.StrayQuote, "A quote stands inside a cell that does not start with one. Quote the whole cell and double the quote.")
            : (CsvErrorCodes.TextAfterQuote, "Text follows a closing quote. Put a comma there, or double the quote.");
        source.At((int)malformed.ByteOffset).Report(code, message);
    }

    private static int LoneCarriageReturn(ReadOnlySpan<byte> text)
    {
        int position = 0;
        while (text[position..].IndexOf((byte)'\r') is int found and >= 0)
        {
            position += found + 1;
            if (position == text.Length || text[position] != (byte)'\n')
            {
                return position - 1;
            }
        }

        return -1;
    }
}
