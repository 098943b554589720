using ElectionRules.Ballots;
using ElectionRules.Formats.Json;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>Reads one rule of a ballot.</summary>
internal sealed class BallotRuleReader(JsonObjectAt ballot, RuleParts parts)
{
    private static readonly Dictionary<string, int> Ties = Kinds("ballot-among-tied", "decided-by", "nobody-elected");
    private static readonly Dictionary<string, int> Drops = Kinds("lowest", "below");
    private static readonly Dictionary<string, int> Slates = Kinds(
        "order-of-votes", "all-unelected", "open-nominations", "highest-per-seat", "highest-in-each-house", "reaching");

    private static readonly Dictionary<string, int> Shortfalls = Kinds(
        "another-ballot", "next-rule", "fresh-nominations", "reduce-seats", "next-session", "leave-vacant");

    public BallotRule? Read()
    {
        BallotKind? kind = ballot.Required("kind")?.AsWord(Words.Kinds.Values);
        long? times = ballot.Optional("times")?.AsInteger(1, int.MaxValue);
        long? once = ballot.Optional("onceCandidatesAre")?.AsInteger(1, int.MaxValue);
        Cited<LocalizedText>? electorate = ballot.Optional("electorate") is { } electorateAt ? parts.CitedText(electorateAt) : null;
        Cited<CandidateMargin>? margin = Margin(ballot.Required("margin")?.AsObject());
        Cited<PaperForm>? paper = Paper(ballot.Required("paper")?.AsObject());
        EquatableArray<Cited<PollTest>> tests = RuleParts.Each(ballot.Required("pollTests"), parts.PollTest);
        Cited<CountingBase>? papersAtMost = PapersAtMost(ballot.Optional("papersAtMost")?.AsObject());
        EquatableArray<Cited<Requirement>> winning = RuleParts.Each(ballot.Required("winning"), parts.CitedRequirement);
        bool inEachHouse = ballot.Optional("inEachHouse")?.AsBoolean() ?? false;
        Cited<Requirement>? lead = ballot.Optional("lead") is { } leadAt ? parts.CitedRequirement(leadAt) : null;
        Cited<TieRule>? tie = Tie(ballot.Required("tie")?.AsObject());
        EquatableArray<Cited<Elimination>> eliminations = RuleParts.Each(ballot.Required("eliminations"), Elimination);
        EquatableArray<Cited<ShortfallOption>> shortfall = RuleParts.Each(ballot.Required("shortfall"), Shortfall);
        return kind is null || margin is null || paper is null || tie is null ? null : new BallotRule
        {
            Kind = kind.Value,
            Times = (int?)times,
            OnceCandidatesAre = (int?)once,
            Electorate = electorate,
            Margin = margin,
            Paper = paper,
            PollTests = tests,
            PapersAtMost = papersAtMost,
            Winning = winning,
            InEachHouse = inEachHouse,
            Lead = lead,
            Tie = tie,
            Eliminations = eliminations,
            Shortfall = shortfall,
        };
    }

    private static Dictionary<string, int> Kinds(params string[] words) =>
        words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);

    private static NextSlate? Slate(JsonNodeAt? node)
    {
        if (node?.AsObject() is not { } item)
        {
            return null;
        }

        NextSlate? slate = item.Required("rule")?.AsWord(Slates) is int kind ? Slate(item, kind) : null;
        return slate ?? RuleParts.GiveUp<NextSlate>(item);
    }

    private static NextSlate? Slate(JsonObjectAt item, int kind)
    {
        switch (kind)
        {
            case 0:
                return item.Required("withWriteIns")?.AsBoolean() is bool ordered ? new NextSlate.OrderOfVotes(ordered) : null;
            case 1:
                return item.Required("withWriteIns")?.AsBoolean() is bool all ? new NextSlate.AllUnelected(all) : null;
            case 2:
                return new NextSlate.OpenNominations();
            case 3:
                return item.Required("count")?.AsInteger(1, int.MaxValue) is long count && item.Required("tie")?.AsWord(Words.CutTies.Values) is CutTie tie
                    ? new NextSlate.HighestPerSeat((int)count, tie)
                    : null;
            case 4:
                return new NextSlate.HighestInEachHouse();
            default:
                return RuleParts.Requirement(item) is Requirement needed && item.Required("filledTo")?.AsInteger(1, int.MaxValue) is long filled
                    ? new NextSlate.Reaching(needed, (int)filled)
                    : null;
        }
    }

    private Cited<CandidateMargin>? Margin(JsonObjectAt? item)
    {
        if (item is null)
        {
            return null;
        }

        if (item.Required("least") is not { } leastAt || RuleParts.Extra(leastAt) is not Extra least)
        {
            return RuleParts.GiveUp<Cited<CandidateMargin>>(item);
        }

        JsonNodeAt? mostAt = item.Optional("most");
        if (mostAt is null)
        {
            return parts.Cite(item, CandidateMargin.AtLeast(least));
        }

        return RuleParts.Extra(mostAt) is Extra most
            ? parts.Cite(item, CandidateMargin.Between(least, most))
            : RuleParts.GiveUp<Cited<CandidateMargin>>(item);
    }

    private Cited<PaperForm>? Paper(JsonObjectAt? item)
    {
        if (item is null)
        {
            return null;
        }

        NameLimit? names = item.Required("names")?.AsWord(Words.Names.Values);
        WriteInRule? writeIns = item.Required("writeIns")?.AsWord(Words.WriteIns.Values);
        ContradictionRule? contradictions = item.Required("contradictions")?.AsWord(Words.Contradictions.Values);
        return parts.Cite(item, names is null || writeIns is null || contradictions is null
            ? null
            : new PaperForm(names.Value, writeIns.Value, contradictions.Value));
    }

    private Cited<CountingBase>? PapersAtMost(JsonObjectAt? item) =>
        item is null ? null : item.Required("base")?.AsWord(Words.Bases.Values) is CountingBase countingBase
            ? parts.Cite(item, countingBase)
            : RuleParts.GiveUp<Cited<CountingBase>>(item);

    private Cited<TieRule>? Tie(JsonObjectAt? item)
    {
        if (item is null)
        {
            return null;
        }

        if (item.Required("rule")?.AsWord(Ties) is not int kind)
        {
            return RuleParts.GiveUp<Cited<TieRule>>(item);
        }

        TieMeans? means = (kind == 1 ? item.Required("means") : kind == 0 ? item.Optional("then") : null)?.AsWord(Words.Means.Values);
        TieRule? rule = kind switch
        {
            0 => new TieRule.BallotAmongTied(means),
            1 => means is TieMeans decided ? new TieRule.DecidedBy(decided) : null,
            _ => new TieRule.NobodyElected(),
        };
        return parts.Cite(item, rule);
    }

    private Cited<Elimination>? Elimination(JsonNodeAt node)
    {
        if (node.AsObject() is not { } item)
        {
            return null;
        }

        if (item.Required("rule")?.AsWord(Drops) is not int kind)
        {
            return RuleParts.GiveUp<Cited<Elimination>>(item);
        }

        if (kind == 1)
        {
            return RuleParts.Requirement(item) is Requirement needed
                ? parts.Cite<Elimination>(item, new Elimination.Below(needed))
                : RuleParts.GiveUp<Cited<Elimination>>(item);
        }

        LowestTie? tie = item.Required("tie")?.AsWord(Words.LowestTies.Values);
        LowestTie? again = item.Optional("tieAgain")?.AsWord(Words.LowestTies.Values);
        long? leave = item.Required("leave")?.AsInteger(1, int.MaxValue);
        bool onlyIfNobodyElse = item.Optional("onlyIfNobodyElse")?.AsBoolean() ?? false;
        return parts.Cite<Elimination>(item, tie is null || leave is null
            ? null
            : new Elimination.Lowest(tie.Value, again, (int)leave, onlyIfNobodyElse));
    }

    private Cited<ShortfallOption>? Shortfall(JsonNodeAt node)
    {
        if (node.AsObject() is not { } item)
        {
            return null;
        }

        if (item.Required("rule")?.AsWord(Shortfalls) is not int kind)
        {
            return RuleParts.GiveUp<Cited<ShortfallOption>>(item);
        }

        NextSlate? slate = kind <= 1 ? Slate(item.Required("slate")) : null;
        ShortfallOption? option = kind switch
        {
            0 => slate is null ? null : new ShortfallOption.AnotherBallot(slate),
            1 => slate is null ? null : new ShortfallOption.NextRule(slate),
            2 => new ShortfallOption.FreshNominations(),
            3 => new ShortfallOption.ReduceSeats(item.Optional("consent")?.AsObject() is { } consent ? RuleParts.Requirement(consent) : null),
            4 => new ShortfallOption.NextSession(),
            _ => new ShortfallOption.LeaveVacant(),
        };
        return parts.Cite(item, option);
    }
}
