using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>The law behind the results: readings chosen, and every provision with how surely it is known.</summary>
internal sealed class HtmlLaw(HtmlBuilder html, ReportWords words, ScenarioResult result)
{
    public void Write()
    {
        html.AppendLine($"<section id=\"law\">");
        html.AppendLine($"<h2>{words["section.law"]}</h2>");
        Readings();
        html.AppendLine($"<h3>{words["section.books"]}</h3>");
        html.AppendLine($"<p class=\"legend\">{words["evidence.legend"]}</p>");
        foreach (RuleBook book in BookProvision.BooksOf(result))
        {
            Book(book);
        }

        html.AppendLine($"</section>");
        Warnings();
    }

    private void Readings()
    {
        if (result.Readings.Count == 0)
        {
            return;
        }

        html.AppendLine($"<h3>{words["section.readings"]}</h3>");
        html.TableHead("wide", words["column.reading"], words["column.value"]);
        foreach (ScenarioReading reading in result.Readings)
        {
            html.AppendLine($"<tr><th scope=\"row\">{words.Reading(reading)}</th><td>{words.ReadingValue(reading)}</td></tr>");
        }

        html.TableEnd();
    }

    private void Book(RuleBook book)
    {
        BookProvision[] provisions = [.. BookProvision.Of(book, words)];
        long certain = provisions.LongCount(provision => provision.Citation.IsCertain);
        html.AppendLine($"<details class=\"book\">");
        html.Append($"<summary>{words.Fill("book.title", ("name", words.Of(book.Name)), ("id", book.Id), ("period", ReportDates.Say(book.InForce, words)))}");
        html.AppendLine($" <small>{words.Fill("evidence.count", ("all", provisions.Length), ("certain", certain), ("doubtful", provisions.Length - certain))}</small></summary>");
        html.TableHead("law", words["column.topic"], words["column.provision"], words["column.content"], words["column.start"], words["column.note"]);
        foreach (BookProvision provision in provisions)
        {
            html.Append($"<tr><th scope=\"row\">{words.List(provision.Topics)}</th><td>{CitationWording.Place(provision.Citation, words.Language)}</td><td>");
            Evidence(provision.Citation.Content);
            html.Append($"</td><td>");
            Evidence(provision.Citation.Start);
            html.AppendLine($"</td><td lang=\"en\">{provision.Citation.Note}</td></tr>");
        }

        html.TableEnd();
        html.AppendLine($"</details>");
    }

    private void Evidence(Evidence evidence)
    {
        string css = evidence switch { Law.Evidence.TextSeen => "yes", Law.Evidence.Secondary => "half", _ => "no" };
        html.Append($"<span class=\"mark {css}\">{words.Of(evidence)}</span>");
    }

    private void Warnings()
    {
        if (result.Warnings.Count == 0)
        {
            return;
        }

        html.AppendLine($"<section id=\"warnings\">");
        html.AppendLine($"<h2>{words["section.warnings"]}</h2>");
        html.AppendLine($"<ul>");
        foreach (TextError warning in result.Warnings)
        {
            html.AppendLine($"<li lang=\"en\">{warning.ToString()}</li>");
        }

        html.AppendLine($"</ul>");
        html.AppendLine($"</section>");
    }
}
