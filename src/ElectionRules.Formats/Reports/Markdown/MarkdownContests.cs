using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports.Markdown;

/// <summary>Every contest with its ballots, reasons and outcome.</summary>
internal sealed class MarkdownContests(MarkupBuilder markdown, ReportWords words, TextWriter writer)
{
    public void Write(ContestIndex index)
    {
        markdown.AppendLine($"## {words["section.contests"]}");
        markdown.AppendLine($"");
        markdown.AppendLine($"{words["how.legend"]}");
        markdown.AppendLine($"");
        foreach (ContestIndex.Entry entry in index.Kinds.SelectMany(kind => kind))
        {
            Contest(entry);
            markdown.MoveTo(writer);
        }
    }

    /// <summary>Writes one contest.</summary>
    public void Contest(ContestIndex.Entry entry)
    {
        ContestResult contest = entry.Contest;
        ContestWords said = new(words, contest);
        RuleBook book = contest.Terms.Book;
        markdown.AppendLine($"### {contest.Date} {words.Fill("contest.title", ("office", words.Of(contest.Office)), ("body", words.Of(contest.Body.Name)))}");
        markdown.AppendLine($"");
        markdown.AppendLine($"- {words.Fill("contest.seats", ("seats", contest.Terms.Seats), ("elected", contest.Elected.Count))}");
        markdown.AppendLine($"- {words.Fill("contest.body", ("body", words.Of(contest.Body.Name)), ("place", words.Of(entry.Place)), ("members", contest.Body.Members))}");
        markdown.AppendLine($"- {words.Fill("contest.law", ("date", ReportDates.Iso(contest.Date)), ("name", words.Of(book.Name)), ("id", book.Id), ("period", ReportDates.Say(book.InForce, words)))}");
        if (contest.Terms.FixedCandidates is int fixedNumber)
        {
            markdown.AppendLine($"- {words.Fill("contest.fixed", ("count", fixedNumber))}");
        }

        if (entry.Marks.Count > 0)
        {
            markdown.AppendLine($"- **{words.List(entry.Marks.Select(words.Of))}**");
        }

        markdown.AppendLine($"");
        foreach (ContestEvent happened in contest.State.Contest.Events)
        {
            if (happened is ContestEvent.Held held)
            {
                Ballot(held.Ballot, said, new BallotNeeds(contest.Terms, held.Ballot));
                markdown.MoveTo(writer);
            }
            else
            {
                markdown.AppendLine($"{said.Say(happened)}");
                markdown.AppendLine($"");
            }
        }

        Outcome(said);
    }

    private void Ballot(BallotReport ballot, ContestWords said, BallotNeeds needs)
    {
        markdown.AppendLine($"#### {said.Title(ballot)}");
        markdown.AppendLine($"");
        markdown.AppendLine($"{said.Size(ballot)}");
        markdown.AppendLine($"");
        if (ballot.Rule.Electorate is { } electorate)
        {
            markdown.AppendLine($"- {words.Fill("ballot.electorate", ("electorate", words.Of(electorate.Value)))}");
        }

        foreach ((string label, long number) in said.Figures(ballot))
        {
            markdown.AppendLine($"- {words.Fill("figure.line", ("label", label), ("number", number))}");
        }

        markdown.AppendLine($"");
        if (!ballot.Stood)
        {
            markdown.AppendLine($"**{words["ballot.fell"]}**");
            markdown.AppendLine($"");
        }

        Candidates(ballot, said, needs);
        markdown.Reasons(words, ballot.Reasons, said.Members);
    }

    private void Candidates(BallotReport ballot, ContestWords said, BallotNeeds needs)
    {
        if (BallotLines.Of(ballot).FirstOrDefault() is not { } first)
        {
            return;
        }

        markdown.AppendLine($"{said.Needed(needs.For(first), needs, ballot)}");
        markdown.AppendLine($"");
        markdown.TableHead(words["column.candidate"], words["column.for"], words["column.against"], words["column.abstain"], words["column.result"]);
        foreach (CandidateResult line in BallotLines.Of(ballot))
        {
            markdown.Append($"| {line.Candidate.Name}");
            if (line.IsWriteIn)
            {
                markdown.Append($" *{words["standing.writeIn"]}*");
            }

            markdown.AppendLine($" | {line.For} | {line.Against} | {line.Abstain} | {said.Standing(ballot, line)} |");
            markdown.MoveTo(writer);
        }

        markdown.AppendLine($"");
    }

    private void Outcome(ContestWords said)
    {
        markdown.AppendLine($"**{said.State()}**");
        markdown.AppendLine($"");
        markdown.Reasons(words, said.FurtherReasons(), said.Members);
        foreach (IGrouping<string, Winner> alike in said.Winners())
        {
            markdown.AppendLine($"- {words.Fill("how.names", ("how", alike.Key), ("names", words.List(alike.Select(winner => winner.Candidate.Name))))}");
        }

        markdown.AppendLine($"");
    }
}
