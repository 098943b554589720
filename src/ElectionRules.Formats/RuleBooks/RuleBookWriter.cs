using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>Writes the document of one rule book. Citations stand once, by a key, and are named where they apply.</summary>
internal sealed class RuleBookWriter(Utf8JsonWriter json)
{
    private readonly List<Citation> citations = [];

    public void Write(RuleBook book)
    {
        Collect(book);
        json.WriteStartObject();
        json.WriteString("format", RuleBookFile.Format);
        json.WriteString("id", book.Id);
        Text("name", book.Name);
        json.WriteString("from", Day(book.InForce.From));
        if (book.InForce.To is LocalDate to)
        {
            json.WriteString("to", Day(to));
        }

        Citations();
        if (book.Preselection is { } preselection)
        {
            json.WriteStartObject("preselection");
            json.WriteBoolean("byConsultation", preselection.Value.ByConsultation);
            json.WriteBoolean("byBallot", preselection.Value.ByBallot);
            Each("pollTests", preselection.Value.PollTests, PollTest);
            Requirement("reaching", preselection.Value.Reaching);
            json.WriteBoolean("satisfiesMargin", preselection.Value.SatisfiesMargin);
            By(preselection.Citation);
            json.WriteEndObject();
        }

        json.WriteStartArray("ballots");
        foreach (BallotRule ballot in book.Ballots)
        {
            Ballot(ballot);
        }

        json.WriteEndArray();
        Number("repeatsFrom", book.RepeatsFrom + 1);
        if (book.Unopposed is { } unopposed)
        {
            json.WriteString("unopposed", Key(unopposed));
        }

        CitedText("approval", book.Approval);
        json.WriteStartArray("readings");
        foreach (Cited<LocalizedText> reading in book.Readings)
        {
            CitedText(null, reading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private void Ballot(BallotRule ballot)
    {
        json.WriteStartObject();
        json.WriteString("kind", Words<BallotKind>.Of(ballot.Kind));
        Number("times", ballot.Times);
        Number("onceCandidatesAre", ballot.OnceCandidatesAre);
        CitedText("electorate", ballot.Electorate);
        json.WriteStartObject("margin");
        Extra("least", ballot.Margin.Value.Least);
        if (ballot.Margin.Value.Most is Extra most)
        {
            Extra("most", most);
        }

        By(ballot.Margin.Citation);
        json.WriteEndObject();
        json.WriteStartObject("paper");
        json.WriteString("names", Words<NameLimit>.Of(ballot.Paper.Value.Names));
        json.WriteString("writeIns", Words<Ballots.WriteInRule>.Of(ballot.Paper.Value.WriteIns));
        json.WriteString("contradictions", Words<Ballots.ContradictionRule>.Of(ballot.Paper.Value.Contradictions));
        By(ballot.Paper.Citation);
        json.WriteEndObject();
        Each("pollTests", ballot.PollTests, PollTest);
        if (ballot.PapersAtMost is { } papers)
        {
            json.WriteStartObject("papersAtMost");
            json.WriteString("base", Words<CountingBase>.Of(papers.Value));
            By(papers.Citation);
            json.WriteEndObject();
        }

        Each("winning", ballot.Winning, Requirement);
        json.WriteBoolean("inEachHouse", ballot.InEachHouse);
        Requirement("lead", ballot.Lead);
        json.WriteStartObject("tie");
        Tie(ballot.Tie.Value);
        By(ballot.Tie.Citation);
        json.WriteEndObject();
        Each("eliminations", ballot.Eliminations, Elimination);
        Each("shortfall", ballot.Shortfall, Shortfall);
        json.WriteEndObject();
    }

    private void Tie(TieRule tie)
    {
        switch (tie)
        {
            case TieRule.BallotAmongTied among:
                json.WriteString("rule", "ballot-among-tied");
                Word("then", among.Then);
                break;
            case TieRule.DecidedBy decided:
                json.WriteString("rule", "decided-by");
                Word<TieMeans>("means", decided.Means);
                break;
            default:
                json.WriteString("rule", "nobody-elected");
                break;
        }
    }

    private void Elimination(Elimination elimination)
    {
        if (elimination is Elimination.Below below)
        {
            json.WriteString("rule", "below");
            Requirement(below.Needed);
            return;
        }

        Elimination.Lowest lowest = (Elimination.Lowest)elimination;
        json.WriteString("rule", "lowest");
        Word<LowestTie>("tie", lowest.Tie);
        Word("tieAgain", lowest.TieAgain);
        json.WriteNumber("leave", lowest.Leave);
        json.WriteBoolean("onlyIfNobodyElse", lowest.OnlyIfNobodyElse);
    }

    private void Shortfall(ShortfallOption option)
    {
        (string rule, NextSlate? slate) = option switch
        {
            ShortfallOption.AnotherBallot another => ("another-ballot", another.Slate),
            ShortfallOption.NextRule next => ("next-rule", next.Slate),
            ShortfallOption.FreshNominations => ("fresh-nominations", (NextSlate?)null),
            ShortfallOption.ReduceSeats => ("reduce-seats", null),
            ShortfallOption.NextSession => ("next-session", null),
            ShortfallOption.LeaveVacant => ("leave-vacant", null),
            _ => throw new UnreachableException(),
        };
        json.WriteString("rule", rule);
        if (slate is not null)
        {
            json.WriteStartObject("slate");
            Slate(slate);
            json.WriteEndObject();
        }

        if (option is ShortfallOption.ReduceSeats { Consent: Requirement consent })
        {
            json.WriteStartObject("consent");
            Requirement(consent);
            json.WriteEndObject();
        }
    }

    private void Slate(NextSlate slate)
    {
        switch (slate)
        {
            case NextSlate.OrderOfVotes order:
                json.WriteString("rule", "order-of-votes");
                json.WriteBoolean("withWriteIns", order.WithWriteIns);
                break;
            case NextSlate.AllUnelected all:
                json.WriteString("rule", "all-unelected");
                json.WriteBoolean("withWriteIns", all.WithWriteIns);
                break;
            case NextSlate.OpenNominations:
                json.WriteString("rule", "open-nominations");
                break;
            case NextSlate.HighestPerSeat highest:
                json.WriteString("rule", "highest-per-seat");
                json.WriteNumber("count", highest.Count);
                Word<CutTie>("tie", highest.Tie);
                break;
            case NextSlate.HighestInEachHouse:
                json.WriteString("rule", "highest-in-each-house");
                break;
            case NextSlate.Reaching reaching:
                json.WriteString("rule", "reaching");
                Requirement(reaching.Needed);
                json.WriteNumber("filledTo", reaching.FilledTo);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void PollTest(PollTest test)
    {
        json.WriteString("measured", Words<CountingBase>.Of(test.Measured));
        Requirement(test.Needed);
        json.WriteString("failure", Words<PollFailure>.Of(test.Failure));
    }

    private void Requirement(string name, Cited<Requirement>? needed)
    {
        if (needed is not null)
        {
            json.WriteStartObject(name);
            Requirement(needed.Value);
            By(needed.Citation);
            json.WriteEndObject();
        }
    }

    private void Requirement(Requirement needed)
    {
        json.WriteString(needed.Threshold.IsStrict ? "moreThan" : "atLeast", needed.Threshold.Share.ToString());
        if (needed.Base == CountingBase.FixedNumber)
        {
            json.WriteNumber("of", needed.Number);
        }
        else
        {
            json.WriteString("of", Words<CountingBase>.Of(needed.Base));
        }
    }

    private void Extra(string name, Extra extra)
    {
        if (extra.Share == Proportion.Zero)
        {
            json.WriteNumber(name, extra.Number);
        }
        else
        {
            json.WriteString(name, extra.Share.ToString());
        }
    }

    private void Number(string name, int? number)
    {
        if (number is int value)
        {
            json.WriteNumber(name, value);
        }
    }

    private void Word<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is T word)
        {
            json.WriteString(name, Words<T>.Of(word));
        }
    }

    private void Each<T>(string name, EquatableArray<Cited<T>> values, Action<T> write)
        where T : notnull
    {
        json.WriteStartArray(name);
        foreach (Cited<T> value in values)
        {
            json.WriteStartObject();
            write(value.Value);
            By(value.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void CitedText(string? name, Cited<LocalizedText>? text)
    {
        if (text is null)
        {
            return;
        }

        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        Text("text", text.Value);
        By(text.Citation);
        json.WriteEndObject();
    }

    private void Text(string name, LocalizedText text)
    {
        if (text == LocalizedText.Same(text.English))
        {
            json.WriteString(name, text.English);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.English);
        json.WriteString("zh-Hans", text.Simplified);
        json.WriteString("zh-Hant", text.Traditional);
        json.WriteEndObject();
    }

    private void By(Citation citation) => json.WriteString("by", Key(citation));

    private string Key(Citation citation) => FormattableString.Invariant($"c{citations.IndexOf(citation) + 1}");

    private void Citations()
    {
        json.WriteStartObject("citations");
        foreach (Citation citation in citations)
        {
            json.WriteStartObject(Key(citation));
            json.WriteString("instrument", citation.Instrument.Id);
            Text("instrumentName", citation.Instrument.Name);
            json.WriteString("version", citation.Version);
            json.WriteString("article", citation.Article);
            Word<Evidence>("content", citation.Content);
            Word<Evidence>("start", citation.Start);
            json.WriteStartArray("ruleIds");
            foreach (string ruleId in citation.RuleIds)
            {
                json.WriteStringValue(ruleId);
            }

            json.WriteEndArray();
            json.WriteString("note", citation.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Collect(RuleBook book)
    {
        foreach (Citation citation in book.Citations())
        {
            if (!citations.Contains(citation))
            {
                citations.Add(citation);
            }
        }
    }
}
