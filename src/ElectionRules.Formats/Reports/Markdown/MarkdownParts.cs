using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports.Markdown;

/// <summary>The small pieces that several parts of the report share.</summary>
internal static class MarkdownParts
{
    /// <summary>Starts a table.</summary>
    public static void TableHead(this MarkupBuilder markdown, params ReadOnlySpan<string> columns)
    {
        markdown.Append($"|");
        foreach (string column in columns)
        {
            markdown.Append($" {column} |");
        }

        markdown.AppendLine($"");
        markdown.Append($"|");
        foreach (string _ in columns)
        {
            markdown.Append($" --- |");
        }

        markdown.AppendLine($"");
    }

    /// <summary>Writes reasons as a list, each with its provision.</summary>
    public static void Reasons(this MarkupBuilder markdown, ReportWords words, IEnumerable<Reason> reasons, LocalizedText? members)
    {
        bool any = false;
        foreach (Reason reason in reasons)
        {
            any = true;
            markdown.AppendLine($"- {ReasonWording.SayWithProvision(reason, words.Language, members)}");
        }

        if (any)
        {
            markdown.AppendLine($"");
        }
    }
}
