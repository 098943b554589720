using System.Globalization;
using CsvHelper;
using NodaTime;

namespace ElectionRules.Formats.Csv;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to see Chinese.</summary>
/// <remarks>Texts are neutralised by <see cref="CsvFormula"/>; numbers and dates are not, so −5 stays a number.</remarks>
internal sealed class CsvTableWriter : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { Separator = ',', NewLine = "\r\n", WriteByteOrderMark = true };

    private readonly CsvWriter writer;

    /// <summary>Starts a table with its header.</summary>
    /// <param name="stream">The destination; stays open.</param>
    /// <param name="columns">The names of the columns, one or more.</param>
    public CsvTableWriter(Stream stream, params ReadOnlySpan<string> columns)
    {
        writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (string column in columns)
        {
            Text(column);
        }

        EndRow();
    }

    /// <summary>Writes a cell of text; null is an empty cell.</summary>
    public CsvTableWriter Text(string? text)
    {
        writer.WriteField(CsvFormula.Neutralise(text ?? ""));
        return this;
    }

    /// <summary>Writes a cell with a number; null is an empty cell.</summary>
    public CsvTableWriter Number(long? number)
    {
        writer.WriteField(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>Writes a cell with a date in ISO form; null is an empty cell.</summary>
    public CsvTableWriter Date(LocalDate? date)
    {
        writer.WriteField(date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>Ends the row, which must have as many cells as the header.</summary>
    /// <exception cref="InvalidOperationException">The row has more or fewer cells.</exception>
    public void EndRow() => writer.EndRecord();

    /// <summary>Writes what is left to the stream.</summary>
    public void Dispose() => writer.Dispose();
}
