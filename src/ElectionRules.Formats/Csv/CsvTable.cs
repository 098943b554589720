using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>A CSV file in memory: a header and rows whose cells know where they stand.</summary>
/// <remarks>For lists of thousands or hundreds of thousands. Ballot papers by the million are read by a streaming reader.</remarks>
internal sealed class CsvTable
{
    private CsvTable(SourceText source, IReadOnlyList<CsvRow> rows)
    {
        Source = source;
        Rows = rows;
    }

    /// <summary>Gets the text.</summary>
    public SourceText Source { get; }

    /// <summary>Gets the rows in the order of the file, the header not among them.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Reads a table; mistakes go to the errors of the source, and the rows that are whole are returned.</summary>
    /// <param name="source">The text.</param>
    /// <param name="columns">The columns that may or must be there, in any order; no others are accepted.</param>
    public static CsvTable Read(SourceText source, params ReadOnlySpan<CsvColumn> columns)
    {
        CsvHeader? header = null;
        CsvColumn[] declared = columns.ToArray();
        List<CsvRow> rows = [];
        foreach (CsvRecord record in CsvRecords.Read(source))
        {
            if (header is null)
            {
                header = new CsvHeader(record, declared);
                continue;
            }

            if (rows.Count == source.Limits.Rows)
            {
                record.Report(CsvErrorCodes.TooManyRows, FormattableString.Invariant(
                    $"The table has more than {source.Limits.Rows} rows. Split it, or raise the limit for rows."));
                break;
            }

            if (IsRow(record, header))
            {
                rows.Add(new CsvRow(source, record.Offset, header, record.Texts, record.Offsets));
            }
        }

        return new CsvTable(source, rows);
    }

    private static bool IsRow(CsvRecord record, CsvHeader header)
    {
        int wanted = header.Texts.Length;
        int found = record.Texts.Length;
        if (found == 1 && record.Texts[0].Length == 0 && wanted > 1)
        {
            record.Report(CsvErrorCodes.EmptyRow, "The row is empty and left out. Remove it.");
            return false;
        }

        if (found != wanted)
        {
            TextPlace place = found > wanted ? record.CellAt(wanted) : record;
            place.Report(CsvErrorCodes.CellCount, FormattableString.Invariant(
                $"The row has {found} cells, the header has {wanted}. Add or remove cells; a comma inside a cell needs quotes around the cell."));
            return false;
        }

        if (record.Texts.SequenceEqual(header.Texts, StringComparer.Ordinal))
        {
            record.Report(CsvErrorCodes.HeaderAgain, "The header stands here again. Remove it; perhaps two files were joined.");
            return false;
        }

        return true;
    }
}
