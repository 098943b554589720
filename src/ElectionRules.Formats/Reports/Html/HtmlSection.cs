using ElectionRules.Formats.Scenarios;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>A further part of the report: a table and its reasons.</summary>
internal sealed class HtmlSection(HtmlBuilder html, ReportWords words)
{
    public void Write(ReportSection section, int number)
    {
        html.AppendLine($"<section id=\"s{number}\">");
        html.AppendLine($"<h2>{words.Of(section.Title)}</h2>");
        if (section.Summary is { } summary)
        {
            html.AppendLine($"<p>{words.Of(summary)}</p>");
        }

        if (section.Columns.Count > 0)
        {
            html.TableHead("wide", [.. section.Columns.Select(words.Of)]);
            foreach (EquatableArray<LocalizedText> row in section.Rows)
            {
                html.Append($"<tr>");
                foreach (LocalizedText cell in row)
                {
                    html.Append($"<td><bdi>{words.Of(cell)}</bdi></td>");
                }

                html.AppendLine($"</tr>");
            }

            html.TableEnd();
        }

        if (section.Reasons.Count > 0)
        {
            html.AppendLine($"<ul class=\"reasons\">");
            foreach (Reason reason in section.Reasons)
            {
                html.Append($"<li>");
                html.Reason(words, reason, members: null);
                html.AppendLine($"</li>");
            }

            html.AppendLine($"</ul>");
        }

        html.AppendLine($"</section>");
    }
}
