using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>One ballot: its figures, a line and a bar for each candidate, and every reason.</summary>
internal sealed class HtmlBallot(HtmlBuilder html, TextWriter writer, ContestWords said, BallotReport ballot, BallotNeeds needs)
{
    private const int ReasonsLeftOpen = 8;

    private readonly ReportWords words = said.Words;

    public void Write(string anchor)
    {
        string css = ballot.Stood ? "ballot" : "ballot fell";
        html.AppendLine($"<section class=\"{css}\" id=\"{anchor}\">");
        html.AppendLine($"<h4>{said.Title(ballot)} <small>{said.Size(ballot)}</small></h4>");
        if (ballot.Rule.Electorate is { } electorate)
        {
            html.AppendLine($"<p class=\"terms\">{words.Fill("ballot.electorate", ("electorate", words.Of(electorate.Value)))}</p>");
        }

        html.AppendLine($"<dl class=\"figures\">");
        foreach ((string label, long number) in said.Figures(ballot))
        {
            html.AppendLine($"<div><dt>{label}</dt><dd>{number}</dd></div>");
        }

        html.AppendLine($"</dl>");
        if (!ballot.Stood)
        {
            html.AppendLine($"<p class=\"fell\"><strong>{words["ballot.fell"]}</strong></p>");
        }

        Candidates();
        Reasons();
        html.AppendLine($"</section>");
    }

    private void Candidates()
    {
        CandidateResult[] lines = [.. BallotLines.Of(ballot)];
        if (lines.Length == 0)
        {
            return;
        }

        NeededVotes? needed = needs.For(lines[0]);
        html.Append($"<p class=\"needed\">{said.Needed(needed, needs, ballot)}");
        if ((needed?.Citation ?? needs.InEachHouse?.Citation) is { } citation)
        {
            html.Append($" ");
            html.Cite(words, citation);
        }

        html.AppendLine($"</p>");
        html.TableHead("votes", words["column.candidate"], words["column.share"], words["column.for"], words["column.against"], words["column.abstain"], words["column.result"]);
        foreach (CandidateResult line in lines)
        {
            Candidate(line);
            html.MoveTo(writer);
        }

        html.TableEnd();
    }

    private void Candidate(CandidateResult line)
    {
        string css = line.Standing switch
        {
            CandidateStanding.Elected => "in",
            CandidateStanding.PassedButSurplus or CandidateStanding.TiedForLastSeat => "between",
            _ => "out",
        };
        html.Append($"<tr class=\"{css}\"><th scope=\"row\"><bdi>{line.Candidate.Name}</bdi>");
        if (line.IsWriteIn)
        {
            html.Append($" <span class=\"chip note\">{words["standing.writeIn"]}</span>");
        }

        html.Append($"</th><td class=\"share\">");
        Bar(line);
        html.AppendLine($"</td><td class=\"n\" data-label=\"{words["column.for"]}\">{line.For}</td><td class=\"n\" data-label=\"{words["column.against"]}\">{line.Against}</td><td class=\"n\" data-label=\"{words["column.abstain"]}\">{line.Abstain}</td><td class=\"result\">{said.Standing(ballot, line)}</td></tr>");
    }

    // Drawn in votes, not in percent: the picture has exactly the figures of the line.
    private void Bar(CandidateResult line)
    {
        NeededVotes? needed = needs.For(line);
        long width = Math.Max(Math.Max(ballot.Tally.Papers, needed?.Base ?? 0), needed?.Least ?? 0);
        if (width == 0)
        {
            return;
        }

        html.Append($"<svg class=\"bar\" viewBox=\"0 0 {width} 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{said.Bar(line, needed)}\">");
        html.Append($"<rect class=\"all\" width=\"{width}\" height=\"10\"/><rect class=\"for\" width=\"{line.For}\" height=\"10\"/>");
        html.Append($"<rect class=\"against\" x=\"{line.For}\" width=\"{line.Against}\" height=\"10\"/>");
        html.Append($"<rect class=\"abstain\" x=\"{line.For + line.Against}\" width=\"{line.Abstain}\" height=\"10\"/>");
        if (needed is not null)
        {
            html.Append($"<path class=\"line\" d=\"M{needed.Least} 0V10\"/>");
        }

        html.Append($"</svg>");
    }

    private void Reasons()
    {
        if (ballot.Reasons.Count == 0)
        {
            return;
        }

        if (ballot.Reasons.Count <= ReasonsLeftOpen)
        {
            html.AppendLine($"<details class=\"why\" open>");
        }
        else
        {
            html.AppendLine($"<details class=\"why\">");
        }

        html.AppendLine($"<summary>{words.Fill("ballot.reasons", ("count", ballot.Reasons.Count))}</summary>");
        html.AppendLine($"<ul class=\"reasons\">");
        foreach (Reason reason in ballot.Reasons)
        {
            html.Append($"<li>");
            html.Reason(words, reason, said.Members);
            html.AppendLine($"</li>");
            html.MoveTo(writer);
        }

        html.AppendLine($"</ul>");
        html.AppendLine($"</details>");
    }
}
