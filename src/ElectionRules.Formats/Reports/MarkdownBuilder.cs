using System.Text;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes Markdown (CommonMark with tables). Fill texts into paragraphs, headings and cells; never into code or an address.</summary>
internal sealed class MarkdownBuilder : MarkupBuilder
{
    private const string Punctuation = "\\`*_{}[]()#+.!|~=:@$^";

    /// <inheritdoc/>
    protected override string Escape(string text)
    {
        string visible = VisibleText.Of(text);
        StringBuilder markdown = new(visible.Length + 8);
        for (int i = 0; i < visible.Length; i++)
        {
            char character = visible[i];
            bool isAtEnd = i == 0 || i == visible.Length - 1;
            switch (character)
            {
                case '<':
                    markdown.Append("&lt;");
                    break;
                case '>':
                    markdown.Append("&gt;");
                    break;
                case '&':
                    markdown.Append("&amp;");
                    break;
                case ' ' when isAtEnd:
                    markdown.Append("&#32;");
                    break;
                case '-' when i == 0:
                case char when Punctuation.Contains(character, StringComparison.Ordinal):
                    markdown.Append('\\').Append(character);
                    break;
                default:
                    markdown.Append(character);
                    break;
            }
        }

        return markdown.ToString();
    }
}
