using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports.Markdown;

/// <summary>A further part of the report: a table and its reasons.</summary>
internal sealed class MarkdownSection(MarkdownBuilder markdown, ReportWords words)
{
    public void Write(ReportSection section)
    {
        markdown.AppendLine($"## {words.Of(section.Title)}");
        markdown.AppendLine($"");
        if (section.Summary is { } summary)
        {
            markdown.AppendLine($"{words.Of(summary)}");
            markdown.AppendLine($"");
        }

        if (section.Columns.Count > 0)
        {
            markdown.TableHead([.. section.Columns.Select(words.Of)]);
            foreach (EquatableArray<LocalizedText> row in section.Rows)
            {
                markdown.Append($"|");
                foreach (LocalizedText cell in row)
                {
                    markdown.Append($" {words.Of(cell)} |");
                }

                markdown.AppendLine($"");
            }

            markdown.AppendLine($"");
        }

        markdown.Reasons(words, section.Reasons, members: null);
    }
}
