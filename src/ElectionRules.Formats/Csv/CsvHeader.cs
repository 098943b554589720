using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>Which declared column stands where in a table.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int?> places = new(StringComparer.Ordinal);
    private readonly CsvColumn[] declared;

    /// <summary>Matches the cells of the first row with the declared columns, and reports what does not fit.</summary>
    public CsvHeader(CsvRecord record, CsvColumn[] declared)
    {
        this.declared = declared;
        Texts = record.Texts;
        foreach (CsvColumn column in declared)
        {
            places[column.Name] = null;
        }

        if (IsOtherSeparator(record))
        {
            return;
        }

        for (int i = 0; i < record.Texts.Length; i++)
        {
            Match(record, i);
        }

        foreach (CsvColumn column in declared.Where(column => column.IsRequired && places[column.Name] is null))
        {
            record.Report(CsvErrorCodes.MissingColumn, $"The column '{column.Name}' is missing. Add it to the header and to every row.");
        }
    }

    /// <summary>Gets the cells of the header as written.</summary>
    public string[] Texts { get; }

    /// <summary>Returns the place of a declared column, from 0; null when the table lacks it.</summary>
    /// <exception cref="ArgumentException">The column was not declared.</exception>
    public int? IndexOf(string column) => places.TryGetValue(column, out int? index)
        ? index
        : throw new ArgumentException($"The column '{column}' was not declared.", nameof(column));

    private static bool IsOtherSeparator(CsvRecord record)
    {
        string text = record.Texts[0];
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            record.Report(CsvErrorCodes.Separator, "A line 'sep=' is no header. Remove it and separate the cells by commas.");
            return true;
        }

        if (record.Texts.Length == 1 && text.AsSpan().ContainsAny(';', '\t', '|'))
        {
            record.Report(CsvErrorCodes.Separator, "The header has no comma. Separate the cells by commas, not by semicolons or tabs.");
            return true;
        }

        return false;
    }

    private void Match(CsvRecord record, int index)
    {
        string text = record.Texts[index];
        TextPlace place = record.CellAt(index);
        CsvColumn? column = Array.Find(declared, column => column.Name == text);
        if (column is null)
        {
            column = Array.Find(declared, column => string.Equals(column.Name, text.Trim(), StringComparison.OrdinalIgnoreCase));
            if (column is null)
            {
                string advice = Nearest.Advice(text, declared.Select(known => known.Name));
                place.Report(CsvErrorCodes.UnknownColumn, $"The column {VisibleText.Excerpt(text)} means nothing here. {advice}");
                return;
            }

            place.Report(CsvErrorCodes.HeaderSpelling, $"The column {VisibleText.Excerpt(text)} is taken for '{column.Name}'. Write it just so.");
        }

        if (places[column.Name] is not null)
        {
            place.Report(CsvErrorCodes.DuplicateColumn, $"The column '{column.Name}' stands twice. Keep one.");
            return;
        }

        places[column.Name] = index;
    }
}
