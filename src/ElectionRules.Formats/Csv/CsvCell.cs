using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>A cell of a table that knows where it stands.</summary>
internal sealed class CsvCell(SourceText source, int offset, string column, string text) : TextValue(source, offset)
{
    /// <summary>Gets the text of the cell, quotes taken off; may be empty.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string Path => column;

    /// <inheritdoc/>
    public override string? AsText() => Text;

    private protected override string? NumberText() => Text;
}
