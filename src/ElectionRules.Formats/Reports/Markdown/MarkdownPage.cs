using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports.Markdown;

/// <summary>The report as a whole: title, totals, what is worth a look, figures, contests, law.</summary>
internal sealed class MarkdownPage(ScenarioResult result, ReportWords words, TextWriter writer)
{
    private readonly MarkdownBuilder markdown = new();

    public void Write()
    {
        ContestIndex index = new(result);
        markdown.AppendLine($"# {words.Of(result.Title)}");
        markdown.AppendLine($"");
        markdown.AppendLine($"{words.Fill("page.calendar", ("from", ReportDates.Iso(result.Calendar.Start)), ("to", ReportDates.Iso(result.Calendar.End)))}");
        markdown.AppendLine($"");
        Totals(index);
        Attention(index);
        Measures();
        Milestones();
        Places(index);
        markdown.MoveTo(writer);
        new MarkdownContests(markdown, words, writer).Write(index);
        foreach (ReportSection section in result.Sections)
        {
            new MarkdownSection(markdown, words).Write(section);
            markdown.MoveTo(writer);
        }

        new MarkdownLaw(markdown, words, result).Write();
        markdown.AppendLine($"---");
        markdown.AppendLine($"");
        markdown.AppendLine($"{words["page.footer"]}");
        markdown.MoveTo(writer);
    }

    private void Totals(ContestIndex index)
    {
        markdown.TableHead([words["column.kind"], .. ScenarioTotals.Of([]).Say(words).Select(total => total.Label)]);
        foreach (IGrouping<string, ContestIndex.Entry> kind in index.Kinds)
        {
            Row(words.Known("kind", kind.Key), [.. kind.Select(entry => entry.Contest)]);
        }

        Row(words["total.all"], result.Contests);
        markdown.AppendLine($"");
    }

    private void Row(string name, IReadOnlyCollection<ContestResult> contests)
    {
        markdown.Append($"| {name} |");
        foreach ((_, long number) in ScenarioTotals.Of(contests).Say(words))
        {
            markdown.Append($" {number} |");
        }

        markdown.AppendLine($"");
    }

    private void Attention(ContestIndex index)
    {
        markdown.AppendLine($"## {words["section.attention"]}");
        markdown.AppendLine($"");
        if (index.Marks.Count == 0)
        {
            markdown.AppendLine($"{words["section.attention.none"]}");
        }

        foreach (IGrouping<PathMark, ContestIndex.Entry> mark in index.Marks)
        {
            markdown.AppendLine($"- **{words.Of(mark.Key)}** {words.Fill("attention.contests", ("count", mark.LongCount()), ("contests", words.List(mark.Select(Title))))}");
        }

        markdown.AppendLine($"");
    }

    private string Title(ContestIndex.Entry entry) => words.Fill(
        "contest.title", ("office", words.Of(entry.Contest.Office)), ("body", words.Of(entry.Contest.Body.Name)));

    private void Measures()
    {
        if (result.Measures.Count == 0)
        {
            return;
        }

        markdown.AppendLine($"## {words["section.measures"]}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.measure"], words["column.computed"], words["column.published"], words["column.agrees"]);
        foreach (MeasureResult measure in result.Measures)
        {
            string agrees = words[measure.Agrees switch { true => "agrees.yes", false => "agrees.no", _ => "agrees.none" }];
            string published = measure.Published.Length == 0 ? words["none"] : measure.Published;
            markdown.AppendLine($"| {words.Of(measure.Name)} | {measure.Computed} | {published} | {agrees} |");
        }

        markdown.AppendLine($"");
    }

    private void Milestones()
    {
        if (result.Milestones.Count == 0)
        {
            return;
        }

        markdown.AppendLine($"## {words["section.milestones"]}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.task"], words["column.by"], words["column.lastDay"], words["column.done"], words["column.met"]);
        foreach (MilestoneResult milestone in result.Milestones)
        {
            string last = milestone.LastDay is { } day ? ReportDates.Iso(day) : words["none"];
            string done = words.Fill("milestone.done", ("done", milestone.Done), ("bodies", milestone.Bodies));
            markdown.AppendLine($"| {words.Of(milestone.Name)} | {milestone.By} | {last} | {done} | {words[milestone.IsMet ? "met.yes" : "met.no"]} |");
        }

        markdown.AppendLine($"");
    }

    private void Places(ContestIndex index)
    {
        markdown.AppendLine($"## {words["section.index"]}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.place"], words["column.level"], words["column.contests"]);
        foreach ((ScenarioJurisdiction place, ContestIndex.Entry[] contests) in index.Places)
        {
            markdown.AppendLine($"| {words.Of(place.Name)} | {words.Known("level", place.Level)} | {words.List(contests.Select(entry => words.Of(entry.Contest.Office)))} |");
        }

        markdown.AppendLine($"");
    }
}
