using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>The page as a whole: head, contents, and its parts in order.</summary>
internal sealed class HtmlPage(ScenarioResult result, ReportWords words, TextWriter writer)
{
    private const string StyleSheet = "report.css";

    private readonly HtmlBuilder html = new();

    public void Write()
    {
        ContestIndex index = new(result);
        Head();
        new HtmlOverview(html, words, result, index).Write();
        html.MoveTo(writer);
        new HtmlContests(html, words, writer).Write(index);
        foreach ((ReportSection section, int number) in result.Sections.Select((section, number) => (section, number)))
        {
            new HtmlSection(html, words).Write(section, number + 1);
            html.MoveTo(writer);
        }

        new HtmlLaw(html, words, result).Write();
        html.AppendLine($"</main>");
        html.AppendLine($"<footer><p>{words["page.footer"]}</p></footer>");
        html.AppendLine($"</body>");
        html.AppendLine($"</html>");
        html.MoveTo(writer);
    }

    private void Head()
    {
        html.AppendLine($"<!DOCTYPE html>");
        html.AppendLine($"<html lang=\"{words.Tag}\">");
        html.AppendLine($"<head>");
        html.AppendLine($"<meta charset=\"utf-8\">");
        html.AppendLine($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.AppendLine($"<meta name=\"color-scheme\" content=\"light dark\">");
        html.AppendLine($"<meta name=\"referrer\" content=\"no-referrer\">");
        html.AppendLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.AppendLine($"<title>{words.Fill("page.title", ("title", words.Of(result.Title)))}</title>");
        html.AppendLine($"<style>");
        html.MoveTo(writer);
        writer.Write(Resource.Text(StyleSheet));
        html.AppendLine($"</style>");
        html.AppendLine($"</head>");
        html.AppendLine($"<body>");
    }
}
