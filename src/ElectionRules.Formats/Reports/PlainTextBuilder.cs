using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes plain text in the layout of the Markdown report, for a terminal: names stay as they are, but cannot act there.</summary>
internal sealed class PlainTextBuilder : MarkupBuilder
{
    /// <inheritdoc/>
    protected override string Escape(string text) => VisibleText.Of(text);
}
