using System.Diagnostics;
using System.Text.Json.Nodes;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using static ElectionRules.Formats.Reports.Transcript.CanonicalJson;
using static ElectionRules.Formats.Reports.Transcript.LawJson;

namespace ElectionRules.Formats.Reports.Transcript;

/// <summary>Writes a rule book for the transcript: everything that is needed to decide again.</summary>
internal static class BookJson
{
    public static JsonObject Of(RuleBook book) => new()
    {
        ["id"] = book.Id,
        ["name"] = Words(book.Name),
        ["from"] = Day(book.InForce.From),
        ["to"] = Day(book.InForce.To),
        ["preselection"] = book.Preselection is { } preselection ? Cited(preselection, Preselection) : null,
        ["ballots"] = List(book.Ballots, Rule),
        ["repeatsFrom"] = Number(book.RepeatsFrom),
        ["unopposed"] = book.Unopposed is { } unopposed ? Citation(unopposed) : null,
        ["approval"] = book.Approval is { } approval ? Cited(approval, Words) : null,
        ["readings"] = List(book.Readings, reading => Cited(reading, Words)),
    };

    private static JsonObject Preselection(PreselectionRule rule) => new()
    {
        ["byConsultation"] = rule.ByConsultation,
        ["byBallot"] = rule.ByBallot,
        ["pollTests"] = List(rule.PollTests, test => Cited(test, Test)),
        ["reaching"] = rule.Reaching is { } reaching ? Cited(reaching, Share) : null,
        ["satisfiesMargin"] = rule.SatisfiesMargin,
    };

    private static JsonObject Rule(BallotRule rule) => new()
    {
        ["kind"] = EnumKey.Of(rule.Kind),
        ["times"] = Number(rule.Times),
        ["onceCandidatesAre"] = Number(rule.OnceCandidatesAre),
        ["electorate"] = rule.Electorate is { } electorate ? Cited(electorate, Words) : null,
        ["margin"] = Cited(rule.Margin, margin => new JsonObject
        {
            ["least"] = Extra(margin.Least),
            ["most"] = margin.Most is { } most ? Extra(most) : null,
        }),
        ["paper"] = Cited(rule.Paper, paper => new JsonObject
        {
            ["names"] = EnumKey.Of(paper.Names),
            ["writeIns"] = EnumKey.Of(paper.WriteIns),
            ["contradictions"] = EnumKey.Of(paper.Contradictions),
        }),
        ["pollTests"] = List(rule.PollTests, test => Cited(test, Test)),
        ["papersAtMost"] = rule.PapersAtMost is { } papers ? Cited(papers, countingBase => EnumKey.Of(countingBase)) : null,
        ["winning"] = List(rule.Winning, needed => Cited(needed, Share)),
        ["inEachHouse"] = rule.InEachHouse,
        ["lead"] = rule.Lead is { } lead ? Cited(lead, Share) : null,
        ["tie"] = Cited(rule.Tie, Tie),
        ["eliminations"] = List(rule.Eliminations, elimination => Cited(elimination, Elimination)),
        ["shortfall"] = List(rule.Shortfall, option => Cited(option, Shortfall)),
    };

    private static JsonObject Extra(Extra extra) => new()
    {
        ["number"] = Number(extra.Number),
        ["numerator"] = Number(extra.Share.Numerator),
        ["denominator"] = Number(extra.Share.Denominator),
    };

    private static JsonObject Test(PollTest test) => new()
    {
        ["measured"] = EnumKey.Of(test.Measured),
        ["needed"] = Share(test.Needed),
        ["failure"] = EnumKey.Of(test.Failure),
    };

    private static JsonObject Tie(TieRule tie) => tie switch
    {
        TieRule.BallotAmongTied among => Kind("ballotAmongTied", ("then", among.Then is { } then ? EnumKey.Of(then) : null)),
        TieRule.DecidedBy decided => Kind("decidedBy", ("means", EnumKey.Of(decided.Means))),
        TieRule.NobodyElected => Kind("nobodyElected"),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Elimination(Elimination elimination) => elimination switch
    {
        Rounds.Elimination.Lowest lowest => Kind(
            "lowest",
            ("tie", EnumKey.Of(lowest.Tie)),
            ("tieAgain", lowest.TieAgain is { } again ? EnumKey.Of(again) : null),
            ("leave", Number(lowest.Leave)),
            ("onlyIfNobodyElse", lowest.OnlyIfNobodyElse)),
        Rounds.Elimination.Below below => Kind("below", ("needed", Share(below.Needed))),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Shortfall(ShortfallOption option) => option switch
    {
        ShortfallOption.AnotherBallot another => Kind("anotherBallot", ("slate", Slate(another.Slate))),
        ShortfallOption.NextRule next => Kind("nextRule", ("slate", Slate(next.Slate))),
        ShortfallOption.FreshNominations => Kind("freshNominations"),
        ShortfallOption.ReduceSeats reduce => Kind("reduceSeats", ("consent", reduce.Consent is { } consent ? Share(consent) : null)),
        ShortfallOption.NextSession => Kind("nextSession"),
        ShortfallOption.LeaveVacant => Kind("leaveVacant"),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Slate(NextSlate slate) => slate switch
    {
        NextSlate.OrderOfVotes order => Kind("orderOfVotes", ("withWriteIns", order.WithWriteIns)),
        NextSlate.AllUnelected all => Kind("allUnelected", ("withWriteIns", all.WithWriteIns)),
        NextSlate.OpenNominations => Kind("openNominations"),
        NextSlate.HighestPerSeat highest => Kind("highestPerSeat", ("count", Number(highest.Count)), ("tie", EnumKey.Of(highest.Tie))),
        NextSlate.HighestInEachHouse => Kind("highestInEachHouse"),
        NextSlate.Reaching reaching => Kind("reaching", ("needed", Share(reaching.Needed)), ("filledTo", Number(reaching.FilledTo))),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Kind(string kind, params ReadOnlySpan<(string Key, JsonNode? Value)> more)
    {
        JsonObject item = new() { ["kind"] = kind };
        foreach ((string key, JsonNode? value) in more)
        {
            item[key] = value;
        }

        return item;
    }
}
