using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>Every contest, folded to one line; unfolded it shows all that happened.</summary>
internal sealed class HtmlContests(HtmlBuilder html, ReportWords words, TextWriter writer)
{
    public void Write(ContestIndex index)
    {
        html.AppendLine($"<section id=\"contests\">");
        html.AppendLine($"<h2>{words["section.contests"]}</h2>");
        html.AppendLine($"<p class=\"legend\">{words["how.legend"]}</p>");
        html.AppendLine($"<p class=\"legend\"><span class=\"swatch for\"></span><span class=\"swatch against\"></span><span class=\"swatch abstain\"></span><span class=\"swatch line\"></span> {words["ballot.bars"]}</p>");
        for (int i = 0; i < index.Kinds.Count; i++)
        {
            html.AppendLine($"<h3 id=\"k{i + 1}\">{words.Known("kind", index.Kinds[i].Key)}</h3>");
            foreach (ContestIndex.Entry entry in index.Kinds[i])
            {
                Contest(entry);
                html.MoveTo(writer);
            }
        }

        html.AppendLine($"</section>");
    }

    private void Contest(ContestIndex.Entry entry)
    {
        ContestResult contest = entry.Contest;
        ContestWords said = new(words, contest);
        string css = contest.State is ContestState.Concluded ? "contest" : "contest due";
        html.AppendLine($"<details class=\"{css}\">");
        Summary(entry);
        html.AppendLine($"<div class=\"inside\" id=\"c{entry.Number}\">");
        Terms(contest, entry.Place);
        Outcome(contest, said);
        int ballot = 0;
        foreach (ContestEvent happened in contest.State.Contest.Events)
        {
            if (happened is ContestEvent.Held held)
            {
                new HtmlBallot(html, writer, said, held.Ballot, new BallotNeeds(contest.Terms, held.Ballot)).Write($"c{entry.Number}b{++ballot}");
                html.MoveTo(writer);
            }
            else
            {
                html.AppendLine($"<p class=\"event\">{said.Say(happened)}</p>");
            }
        }

        html.AppendLine($"</div>");
        html.AppendLine($"</details>");
    }

    private void Summary(ContestIndex.Entry entry)
    {
        ContestResult contest = entry.Contest;
        html.Append($"<summary><span class=\"date\">{contest.Date}</span> <span class=\"what\"><span class=\"office\">{words.Of(contest.Office)}</span> <span class=\"body\">{words.Of(contest.Body.Name)}</span></span> ");
        html.Append($"<span class=\"seats\">{words.Fill("contest.seats", ("seats", contest.Terms.Seats), ("elected", contest.Elected.Count))}</span> <span class=\"chips\">");
        if (entry.Totals.Full > 0)
        {
            string full = entry.Totals.Full == entry.Totals.Elected
                ? words.Of(VoteGrade.Full)
                : words.Fill("contest.someFull", ("full", entry.Totals.Full), ("elected", entry.Totals.Elected));
            html.Append($"<span class=\"chip full\">{full}</span>");
        }

        foreach (PathMark mark in entry.Marks)
        {
            html.Chip(words, mark);
        }

        html.AppendLine($"</span></summary>");
    }

    private void Terms(ContestResult contest, LocalizedText place)
    {
        RuleBook book = contest.Terms.Book;
        html.AppendLine($"<p class=\"terms\">{words.Fill("contest.body", ("body", words.Of(contest.Body.Name)), ("place", words.Of(place)), ("members", contest.Body.Members))}<br>");
        html.Append($"{words.Fill("contest.law", ("date", ReportDates.Iso(contest.Date)), ("name", words.Of(book.Name)), ("id", book.Id), ("period", ReportDates.Say(book.InForce, words)))}");
        if (contest.Terms.FixedCandidates is int fixedNumber)
        {
            html.Append($"<br>{words.Fill("contest.fixed", ("count", fixedNumber))}");
        }

        html.AppendLine($"</p>");
    }

    private void Outcome(ContestResult contest, ContestWords said)
    {
        string css = contest.State is ContestState.Concluded ? "done" : "due";
        html.AppendLine($"<div class=\"outcome {css}\">");
        html.AppendLine($"<p><strong>{said.State()}</strong></p>");
        Reason[] reasons = [.. said.FurtherReasons()];
        if (reasons.Length > 0)
        {
            html.AppendLine($"<ul class=\"reasons\">");
            foreach (Reason reason in reasons)
            {
                html.Append($"<li>");
                html.Reason(words, reason, said.Members);
                html.AppendLine($"</li>");
            }

            html.AppendLine($"</ul>");
        }

        foreach (IGrouping<string, Winner> alike in said.Winners())
        {
            html.AppendLine($"<p class=\"how\">{words.Fill("how.count", ("how", alike.Key), ("count", alike.LongCount()))}</p>");
            html.Append($"<ul class=\"names\">");
            foreach (Winner winner in alike)
            {
                html.Append($"<li><bdi>{winner.Candidate.Name}</bdi></li>");
            }

            html.AppendLine($"</ul>");
        }

        html.AppendLine($"</div>");
    }
}
