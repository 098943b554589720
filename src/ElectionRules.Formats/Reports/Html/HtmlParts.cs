using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>The small pieces that several parts of the page share.</summary>
internal static class HtmlParts
{
    /// <summary>Stands for a name in a sentence, so that the name can be set apart; no text that was read has this character.</summary>
    private const string NamePlace = "\uFDD0";

    /// <summary>Writes the mark of a path.</summary>
    public static void Chip(this HtmlBuilder html, ReportWords words, PathMark mark)
    {
        string css = mark switch
        {
            PathMark.NotConcluded or PathMark.ApprovalRefused or PathMark.NoQuorum or PathMark.PollVoid => "stop",
            PathMark.SeatsVacant or PathMark.SeatsReduced or PathMark.NextSession or PathMark.Rerun
                or PathMark.Tie or PathMark.TieBallot or PathMark.AnotherElection => "turn",
            _ => "note",
        };
        html.Append($"<span class=\"chip {css}\">{words.Of(mark)}</span>");
    }

    /// <summary>Starts a table that may scroll sideways on a narrow screen.</summary>
    public static void TableHead(this HtmlBuilder html, string css, params ReadOnlySpan<string> columns)
    {
        html.AppendLine($"<div class=\"scroll\"><table class=\"{css}\">");
        html.Append($"<thead><tr>");
        foreach (string column in columns)
        {
            html.Append($"<th scope=\"col\">{column}</th>");
        }

        html.AppendLine($"</tr></thead>");
        html.AppendLine($"<tbody>");
    }

    /// <summary>Ends a table.</summary>
    public static void TableEnd(this HtmlBuilder html) => html.AppendLine($"</tbody></table></div>");

    /// <summary>Writes a reason: the sentence, its subject set apart, and the provision.</summary>
    public static void Reason(this HtmlBuilder html, ReportWords words, Reason reason, LocalizedText? members)
    {
        string subject = reason.Subject is { } named ? words.Of(named) : "";
        string sentence = ReasonWording.Say(
            subject.Length == 0 ? reason : reason with { Subject = LocalizedText.Same(NamePlace) }, words.Language, members);
        int place = sentence.IndexOf(NamePlace, StringComparison.Ordinal);
        if (place < 0)
        {
            html.Append($"{sentence}");
        }
        else
        {
            html.Append($"{sentence[..place]}<bdi>{subject}</bdi>{sentence[(place + NamePlace.Length)..]}");
        }

        if (reason.Citation is { } citation)
        {
            html.Append($" ");
            html.Cite(words, citation);
        }
    }

    /// <summary>Writes a provision; what is not certain in it is said and looks so.</summary>
    public static void Cite(this HtmlBuilder html, ReportWords words, Citation citation)
    {
        string css = citation.IsCertain ? "certain" : "doubtful";
        html.Append($"<cite class=\"{css}\">{CitationWording.Say(citation, words.Language)}</cite>");
    }
}
