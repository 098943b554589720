namespace ElectionRules.Formats.Csv;

/// <summary>A column that a table may or must have.</summary>
/// <param name="Name">The name in the header, compared exactly; other case or spaces around it give a warning.</param>
/// <param name="IsRequired">Whether the table is refused without it.</param>
internal sealed record CsvColumn(string Name, bool IsRequired)
{
    /// <summary>Names a column that must be there.</summary>
    public static CsvColumn Required(string name) => new(name, IsRequired: true);

    /// <summary>Names a column that may be left out.</summary>
    public static CsvColumn Optional(string name) => new(name, IsRequired: false);
}
