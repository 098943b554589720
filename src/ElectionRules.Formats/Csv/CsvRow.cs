using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>A row of a table; as a place, its first byte.</summary>
internal sealed class CsvRow(SourceText source, int offset, CsvHeader header, string[] texts, int[] offsets) : TextPlace(source, offset)
{
    /// <summary>Returns a cell, which may be empty; null when the table lacks the column.</summary>
    /// <param name="column">The name of a column that the reading declared.</param>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public CsvCell? Cell(string column) => header.IndexOf(column) is int index ? new(Source, offsets[index], column, texts[index]) : null;

    /// <summary>Returns a cell that must not be empty; reports it and returns null when it is.</summary>
    /// <param name="column">The name of a column that the reading declared.</param>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public CsvCell? Required(string column)
    {
        CsvCell? cell = Cell(column);
        if (cell?.Text.Length == 0)
        {
            cell.Report(TextErrorCodes.ValueMissing, "The cell is empty. Fill it in.");
            return null;
        }

        return cell;
    }

    /// <summary>Returns a cell; null when it is empty or the table lacks the column.</summary>
    /// <param name="column">The name of a column that the reading declared.</param>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public CsvCell? Optional(string column) => Cell(column) is { Text.Length: > 0 } cell ? cell : null;
}
