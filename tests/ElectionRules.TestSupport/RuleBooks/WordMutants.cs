using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>Books in which one word is changed: of what a share is taken, who goes, who stands next, what decides a tie, who may be named.</summary>
/// <remarks>
/// A word is not changed where nothing can follow from it: what decides a tie, where more than half is needed and so two cannot
/// have it; who goes, where no ballot follows; a second tie, where the first brings no ballot; a majority in a ballot that elects nobody.
/// </remarks>
public static class WordMutants
{
    private static readonly CountingBase[] Bases =
    [
        CountingBase.WholeBody, CountingBase.RegisteredVoters, CountingBase.EntitledToAttend, CountingBase.Present, CountingBase.Participants,
        CountingBase.BallotsReturned, CountingBase.ValidBallots, CountingBase.NonBlankBallots, CountingBase.VotesForPersons,
    ];

    private static readonly TieRule[] Ties =
    [
        new TieRule.NobodyElected(), new TieRule.BallotAmongTied(then: null), new TieRule.BallotAmongTied(TieMeans.Lot),
        .. Enum.GetValues<TieMeans>().Select(means => new TieRule.DecidedBy(means)),
    ];

    private static readonly NextSlate[] Slates =
    [
        new NextSlate.OpenNominations(), new NextSlate.AllUnelected(WithWriteIns: false), new NextSlate.AllUnelected(WithWriteIns: true),
        new NextSlate.HighestPerSeat(2, CutTie.AllGoOn), new NextSlate.HighestPerSeat(2, CutTie.Decided),
    ];

    /// <summary>Makes every mutant of a book, each with the place that was changed.</summary>
    public static IEnumerable<(string What, RuleBook Book)> Of(RuleBook book)
    {
        yield return ("unopposed", book with { Unopposed = book.Unopposed is null ? book.Ballots[0].Margin.Citation : null });
        for (int i = 0; i < book.Ballots.Count; i++)
        {
            foreach ((string what, BallotRule changed) in Ballots(book.Ballots[i]))
            {
                int at = i;
                yield return (
                    FormattableString.Invariant($"ballots[{i}].{what}"),
                    book with { Ballots = [.. book.Ballots.Select((ballot, index) => index == at ? changed : ballot)] });
            }
        }
    }

    private static IEnumerable<(string What, BallotRule Ballot)> Ballots(BallotRule ballot)
    {
        Citation by = ballot.Margin.Citation;
        bool follows = ballot.Shortfall.Any(option => option.Value is ShortfallOption.AnotherBallot or ShortfallOption.NextRule);
        IEnumerable<BallotRule> winning = ballot.Winning.Count == 0
            ? ballot.Kind == BallotKind.Elimination ? [] : [ballot with { Winning = [new(Threshold.MoreThan(1, 2).Of(CountingBase.VotesForPersons), by)] }]
            : Each(ballot.Winning, needed => Bases.Where(other => other != needed.Base).Select(needed.Threshold.Of), dropped: true)
                .Select(changed => ballot with { Winning = changed });
        IEnumerable<BallotRule> eliminations = ballot.Eliminations.Count == 0
            ? !follows ? [] : [ballot with { Eliminations = [new(new Elimination.Lowest(LowestTie.Decided, null, leave: 1, onlyIfNobodyElse: false), by)] }]
            : Each(ballot.Eliminations, elimination => Others(elimination, alone: ballot.Eliminations.Count == 1), dropped: true).Select(changed => ballot with { Eliminations = changed });
        PaperForm paper = ballot.Paper.Value;
        NameLimit otherNames = paper.Names == NameLimit.Seats ? NameLimit.EachCandidate : NameLimit.Seats;
        return
        [
            .. winning.Select(changed => ("winning", changed)),
            .. eliminations.Select(changed => ("eliminations", changed)),
            .. Ties.Where(other => other != ballot.Tie.Value && CanTie(ballot)).Select(other => ("tie", ballot with { Tie = new(other, by) })),
            .. Each(ballot.Shortfall, option => Others(option, paper.WriteIns != WriteInRule.Forbidden), dropped: ballot.Shortfall.Count > 1).Select(changed => ("shortfall", ballot with { Shortfall = changed })),
            .. Enum.GetValues<WriteInRule>().Where(other => other != paper.WriteIns)
                .Select(other => ("paper", ballot with { Paper = new(new PaperForm(paper.Names, other, paper.Contradictions), by) })),
            ("paper", ballot with { Paper = new(new PaperForm(otherNames, paper.WriteIns, paper.Contradictions), by) }),
            .. ballot.InEachHouse ? new[] { ("inEachHouse", ballot with { InEachHouse = false }) } : [],
            .. ballot.Lead is null ? [] : new[] { ("lead", ballot with { Lead = null }) },
            .. ballot.PollTests.Count == 0 ? [] : new[] { ("pollTests", ballot with { PollTests = [] }) },
            .. ballot.Electorate is null ? [] : new[] { ("electorate", ballot with { Electorate = null }) },
        ];
    }

    private static bool CanTie(BallotRule ballot) =>
        ballot.Kind == BallotKind.Election && (ballot.Winning.Count == 0 || ballot.Tie.Value is not TieRule.NobodyElected);

    private static IEnumerable<EquatableArray<Cited<T>>> Each<T>(EquatableArray<Cited<T>> values, Func<T, IEnumerable<T>> mutate, bool dropped)
        where T : notnull
    {
        for (int i = 0; i < values.Count; i++)
        {
            int at = i;
            foreach (T changed in mutate(values[i].Value))
            {
                yield return [.. values.Select((value, index) => index == at ? new Cited<T>(changed, value.Citation) : value)];
            }

            if (dropped)
            {
                yield return [.. values.Where((_, index) => index != at)];
            }
        }
    }

    private static IEnumerable<Elimination> Others(Elimination elimination, bool alone) => elimination is Elimination.Lowest lowest
        ?
        [
            .. Enum.GetValues<LowestTie>().Where(other => other != lowest.Tie)
                .Select(other => new Elimination.Lowest(other, lowest.TieAgain, lowest.Leave, lowest.OnlyIfNobodyElse)),
            .. Enum.GetValues<LowestTie>()
                .Where(other => lowest.Tie is LowestTie.BallotAmongTied or LowestTie.BallotAgain && other != (lowest.TieAgain ?? lowest.Tie))
                .Select(other => new Elimination.Lowest(lowest.Tie, other, lowest.Leave, lowest.OnlyIfNobodyElse)),
            .. alone ? [] : new[] { new Elimination.Lowest(lowest.Tie, lowest.TieAgain, lowest.Leave, !lowest.OnlyIfNobodyElse) },
        ]
        : [];

    private static IEnumerable<ShortfallOption> Others(ShortfallOption option, bool writeIns) => option switch
    {
        ShortfallOption.AnotherBallot another =>
        [
            .. Slates.Where(other => other != another.Slate && (writeIns || other is not NextSlate.AllUnelected { WithWriteIns: true })).Select(other => new ShortfallOption.AnotherBallot(other)),
            new ShortfallOption.FreshNominations(),
            new ShortfallOption.LeaveVacant(),
        ],
        ShortfallOption.NextRule next => Slates.Where(other => other != next.Slate && (writeIns || other is not NextSlate.AllUnelected { WithWriteIns: true })).Select(other => new ShortfallOption.NextRule(other)),
        ShortfallOption.FreshNominations => [new ShortfallOption.LeaveVacant(), new ShortfallOption.AnotherBallot(new NextSlate.OpenNominations())],
        _ => [new ShortfallOption.NextSession()],
    };
}
