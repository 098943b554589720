using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>What a reader sees first: title, totals, what is worth a look, figures, deadlines, index.</summary>
internal sealed class HtmlOverview(HtmlBuilder html, ReportWords words, ScenarioResult result, ContestIndex index)
{
    private const int MostLinksInSight = 6;

    public void Write()
    {
        Header();
        Attention();
        Measures();
        Milestones();
        Kinds();
        Places();
    }

    private void Header()
    {
        html.AppendLine($"<header>");
        html.AppendLine($"<p class=\"calendar\">{words.Fill("page.calendar", ("from", ReportDates.Iso(result.Calendar.Start)), ("to", ReportDates.Iso(result.Calendar.End)))}</p>");
        html.AppendLine($"<h1>{words.Of(result.Title)}</h1>");
        html.AppendLine($"<dl class=\"tiles\">");
        foreach ((string label, long number) in ScenarioTotals.Of(result.Contests).Say(words))
        {
            html.AppendLine($"<div><dt>{label}</dt><dd>{number}</dd></div>");
        }

        html.AppendLine($"</dl>");
        html.AppendLine($"<nav aria-label=\"{words["page.contents"]}\"><ul>");
        Contents("attention", words["section.attention"]);
        Contents("measures", words["section.measures"], result.Measures.Count > 0);
        Contents("milestones", words["section.milestones"], result.Milestones.Count > 0);
        Contents("index", words["section.index"]);
        Contents("contests", words["section.contests"]);
        for (int i = 0; i < result.Sections.Count; i++)
        {
            Contents($"s{i + 1}", words.Of(result.Sections[i].Title));
        }

        Contents("law", words["section.law"]);
        html.AppendLine($"</ul></nav>");
        html.AppendLine($"</header>");
        html.AppendLine($"<main>");
    }

    private void Contents(string anchor, string title, bool isThere = true)
    {
        if (isThere)
        {
            html.AppendLine($"<li><a href=\"#{anchor}\">{title}</a></li>");
        }
    }

    private void Attention()
    {
        html.AppendLine($"<section id=\"attention\">");
        html.AppendLine($"<h2>{words["section.attention"]}</h2>");
        if (index.Marks.Count == 0)
        {
            html.AppendLine($"<p>{words["section.attention.none"]}</p>");
        }

        html.AppendLine($"<ul class=\"attention\">");
        foreach (IGrouping<PathMark, ContestIndex.Entry> mark in index.Marks)
        {
            html.Append($"<li>");
            if (mark.Count() > MostLinksInSight)
            {
                html.Append($"<details><summary>");
                Count(mark);
                html.Append($"</summary>");
                Links(mark, Title);
                html.Append($"</details>");
            }
            else
            {
                Count(mark);
                Links(mark, Title);
            }

            html.AppendLine($"</li>");
        }

        html.AppendLine($"</ul>");
        html.AppendLine($"</section>");
    }

    private void Count(IGrouping<PathMark, ContestIndex.Entry> mark)
    {
        html.Chip(words, mark.Key);
        html.Append($" <span class=\"count\">{mark.LongCount()}</span> ");
    }

    private void Measures()
    {
        if (result.Measures.Count == 0)
        {
            return;
        }

        html.AppendLine($"<section id=\"measures\">");
        html.AppendLine($"<h2>{words["section.measures"]}</h2>");
        html.TableHead("wide", words["column.measure"], words["column.computed"], words["column.published"], words["column.agrees"]);
        foreach (MeasureResult measure in result.Measures)
        {
            string css = measure.Agrees switch { true => "yes", false => "no", _ => "none" };
            string published = measure.Published.Length == 0 ? words["none"] : measure.Published;
            html.AppendLine($"<tr><th scope=\"row\">{words.Of(measure.Name)}</th><td class=\"n\">{measure.Computed}</td><td class=\"n\">{published}</td><td><span class=\"mark {css}\">{words[$"agrees.{css}"]}</span></td></tr>");
        }

        html.TableEnd();
        html.AppendLine($"</section>");
    }

    private void Milestones()
    {
        if (result.Milestones.Count == 0)
        {
            return;
        }

        html.AppendLine($"<section id=\"milestones\">");
        html.AppendLine($"<h2>{words["section.milestones"]}</h2>");
        html.TableHead("wide", words["column.task"], words["column.by"], words["column.lastDay"], words["column.done"], words["column.met"]);
        foreach (MilestoneResult milestone in result.Milestones)
        {
            string css = milestone.IsMet ? "yes" : "no";
            string last = milestone.LastDay is { } day ? ReportDates.Iso(day) : words["none"];
            string done = words.Fill("milestone.done", ("done", milestone.Done), ("bodies", milestone.Bodies));
            html.AppendLine($"<tr><th scope=\"row\">{words.Of(milestone.Name)}</th><td class=\"n\">{milestone.By}</td><td class=\"n\">{last}</td><td class=\"n\">{done}</td><td><span class=\"mark {css}\">{words[$"met.{css}"]}</span></td></tr>");
        }

        html.TableEnd();
        html.AppendLine($"</section>");
    }

    private void Kinds()
    {
        html.AppendLine($"<section id=\"index\">");
        html.AppendLine($"<h2>{words["section.index"]}</h2>");
        string[] totals = [.. ScenarioTotals.Of([]).Say(words).Select(total => total.Label)];
        html.TableHead("totals", [words["column.kind"], .. totals]);
        for (int i = 0; i < index.Kinds.Count; i++)
        {
            string kind = words.Known("kind", index.Kinds[i].Key);
            html.Append($"<tr><th scope=\"row\"><a href=\"#k{i + 1}\">{kind}</a></th>");
            Totals([.. index.Kinds[i].Select(entry => entry.Contest)]);
        }

        html.Append($"<tr class=\"sum\"><th scope=\"row\">{words["total.all"]}</th>");
        Totals(result.Contests);
        html.TableEnd();
    }

    private void Totals(IReadOnlyCollection<ContestResult> contests)
    {
        foreach ((string label, long number) in ScenarioTotals.Of(contests).Say(words))
        {
            html.Append($"<td class=\"n\" data-label=\"{label}\">{number}</td>");
        }

        html.AppendLine($"</tr>");
    }

    private void Places()
    {
        html.TableHead("places", words["column.place"], words["column.level"], words["column.contests"]);
        foreach ((ScenarioJurisdiction place, ContestIndex.Entry[] contests) in index.Places)
        {
            html.Append($"<tr><th scope=\"row\">{words.Of(place.Name)}</th><td>{words.Known("level", place.Level)}</td><td>");
            Links(contests, entry => words.Of(entry.Contest.Office));
            html.AppendLine($"</td></tr>");
        }

        html.TableEnd();
        html.AppendLine($"</section>");
    }

    private string Title(ContestIndex.Entry entry) => words.Fill(
        "contest.title", ("office", words.Of(entry.Contest.Office)), ("body", words.Of(entry.Contest.Body.Name)));

    private void Links(IEnumerable<ContestIndex.Entry> contests, Func<ContestIndex.Entry, string> say)
    {
        html.Append($"<ul class=\"links\">");
        foreach (ContestIndex.Entry entry in contests)
        {
            string css = entry.Marks.Count > 0 ? "marked" : "plain";
            html.Append($"<li><a class=\"{css}\" href=\"#c{entry.Number}\" title=\"{Title(entry)}\">{say(entry)}</a></li>");
        }

        html.Append($"</ul>");
    }
}
