using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports.Markdown;

/// <summary>The law behind the results: readings chosen, and every provision with how surely it is known.</summary>
internal sealed class MarkdownLaw(MarkupBuilder markdown, ReportWords words, ScenarioResult result)
{
    public void Write()
    {
        Write(BookProvision.BooksOf(result));
        Warnings();
    }

    /// <summary>Writes the readings chosen and the provisions of some of the books.</summary>
    public void Write(IEnumerable<RuleBook> books)
    {
        markdown.AppendLine($"## {words["section.law"]}");
        markdown.AppendLine($"");
        Readings();
        markdown.AppendLine($"### {words["section.books"]}");
        markdown.AppendLine($"");
        markdown.AppendLine($"{words["evidence.legend"]}");
        markdown.AppendLine($"");
        foreach (RuleBook book in books)
        {
            Book(book);
        }
    }

    private void Readings()
    {
        if (result.Readings.Count == 0)
        {
            return;
        }

        markdown.AppendLine($"### {words["section.readings"]}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.reading"], words["column.value"]);
        foreach (ScenarioReading reading in result.Readings)
        {
            markdown.AppendLine($"| {words.Reading(reading)} | {words.ReadingValue(reading)} |");
        }

        markdown.AppendLine($"");
    }

    private void Book(RuleBook book)
    {
        markdown.AppendLine($"#### {words.Fill("book.title", ("name", words.Of(book.Name)), ("id", book.Id), ("period", ReportDates.Say(book.InForce, words)))}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.topic"], words["column.provision"], words["column.content"], words["column.start"], words["column.note"]);
        foreach (BookProvision provision in BookProvision.Of(book, words))
        {
            Citation citation = provision.Citation;
            markdown.AppendLine($"| {words.List(provision.Topics)} | {CitationWording.Place(citation, words.Language)} | {words.Of(citation.Content)} | {words.Of(citation.Start)} | {citation.Note} |");
        }

        markdown.AppendLine($"");
    }

    private void Warnings()
    {
        if (result.Warnings.Count == 0)
        {
            return;
        }

        markdown.AppendLine($"## {words["section.warnings"]}");
        markdown.AppendLine($"");
        foreach (TextError warning in result.Warnings)
        {
            markdown.AppendLine($"- {warning.ToString()}");
        }

        markdown.AppendLine($"");
    }
}
