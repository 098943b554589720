using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>The cells of one record with their offsets, before columns are known.</summary>
internal sealed class CsvRecord(SourceText source, int offset, string[] texts, int[] offsets) : TextPlace(source, offset)
{
    /// <summary>Gets the texts of the cells, quotes taken off; one or more.</summary>
    public string[] Texts => texts;

    /// <summary>Gets where each cell starts, at its quote if it has one.</summary>
    public int[] Offsets => offsets;

    /// <summary>Returns the place of a cell.</summary>
    public TextPlace CellAt(int index) => Source.At(offsets[index]);
}
