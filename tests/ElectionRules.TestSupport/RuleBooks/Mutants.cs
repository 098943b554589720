using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>Books in which one number is changed by one, or one boundary from "more than" to "at least" or back.</summary>
public static class Mutants
{
    /// <summary>Makes every mutant of a book, each with the place that was changed.</summary>
    public static IEnumerable<(string What, RuleBook Book)> Of(RuleBook book)
    {
        foreach (EffectivePeriod period in Periods(book.InForce))
        {
            yield return ("days in force", book with { InForce = period });
        }

        foreach (int? from in Numbers(book.RepeatsFrom))
        {
            yield return ("repeatsFrom", book with { RepeatsFrom = from });
        }

        if (book.Preselection is { } preselection)
        {
            foreach ((string what, Cited<PollTest>[] tests) in Each("preselection.pollTests", preselection.Value.PollTests, Tests))
            {
                yield return (what, book with { Preselection = new(preselection.Value with { PollTests = [.. tests] }, preselection.Citation) });
            }

            foreach (Requirement changed in preselection.Value.Reaching is { } reaching ? Requirements(reaching.Value) : [])
            {
                Cited<Requirement> other = new(changed, preselection.Value.Reaching!.Citation);
                yield return ("preselection.reaching", book with { Preselection = new(preselection.Value with { Reaching = other }, preselection.Citation) });
            }
        }

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

    private static IEnumerable<(string What, BallotRule Ballot)> Ballots(BallotRule ballot) =>
    [
        .. Numbers(ballot.Times).Where(times => times > 0).Select(times => ("times", ballot with { Times = times })),
        .. Numbers(ballot.OnceCandidatesAre).Select(once => ("onceCandidatesAre", ballot with { OnceCandidatesAre = once })),
        .. Margins(ballot.Margin.Value).Select(margin => ("margin", ballot with { Margin = new(margin, ballot.Margin.Citation) })),
        .. Each("pollTests", ballot.PollTests, Tests).Select(changed => (changed.What, ballot with { PollTests = [.. changed.Values] })),
        .. Each("winning", ballot.Winning, Requirements).Select(changed => (changed.What, ballot with { Winning = [.. changed.Values] })),
        .. (ballot.Lead is { } lead ? Requirements(lead.Value) : []).Select(needed => ("lead", ballot with { Lead = new(needed, ballot.Lead!.Citation) })),
        .. Each("eliminations", ballot.Eliminations, Eliminations).Select(changed => (changed.What, ballot with { Eliminations = [.. changed.Values] })),
        .. Each("shortfall", ballot.Shortfall, Shortfalls).Select(changed => (changed.What, ballot with { Shortfall = [.. changed.Values] })),
    ];

    private static IEnumerable<(string What, Cited<T>[] Values)> Each<T>(
        string name, EquatableArray<Cited<T>> values, Func<T, IEnumerable<T>> mutate)
        where T : notnull
    {
        for (int i = 0; i < values.Count; i++)
        {
            foreach (T changed in mutate(values[i].Value))
            {
                Cited<T>[] copy = [.. values];
                copy[i] = new(changed, values[i].Citation);
                yield return (FormattableString.Invariant($"{name}[{i}]"), copy);
            }
        }
    }

    private static IEnumerable<int?> Numbers(int? number) => number is int value ? [value + 1, .. value > 0 ? [value - 1] : Array.Empty<int?>()] : [];

    private static IEnumerable<EffectivePeriod> Periods(EffectivePeriod period)
    {
        yield return new(period.From.PlusDays(-1), period.To);
        bool oneDay = period.To == period.From;
        if (!oneDay)
        {
            yield return new(period.From.PlusDays(1), period.To);
        }

        if (period.To is LocalDate to)
        {
            yield return new(period.From, to.PlusDays(1));
            if (!oneDay)
            {
                yield return new(period.From, to.PlusDays(-1));
            }
        }
    }

    private static IEnumerable<PollTest> Tests(PollTest test) => Requirements(test.Needed).Select(needed => new PollTest(test.Measured, needed, test.Failure));

    private static IEnumerable<Elimination> Eliminations(Elimination elimination) => elimination switch
    {
        Elimination.Below below => Requirements(below.Needed).Select(needed => new Elimination.Below(needed)),
        Elimination.Lowest lowest => [new Elimination.Lowest(lowest.Tie, lowest.TieAgain, lowest.Leave + 1, lowest.OnlyIfNobodyElse)],
        _ => [],
    };

    private static IEnumerable<ShortfallOption> Shortfalls(ShortfallOption option) => option switch
    {
        ShortfallOption.AnotherBallot { Slate: NextSlate.HighestPerSeat highest } =>
            [new ShortfallOption.AnotherBallot(new NextSlate.HighestPerSeat(highest.Count + 1, highest.Tie))],
        ShortfallOption.AnotherBallot { Slate: NextSlate.Reaching reaching } =>
        [
            new ShortfallOption.AnotherBallot(new NextSlate.Reaching(reaching.Needed, reaching.FilledTo + 1)),
            .. Requirements(reaching.Needed).Select(needed => new ShortfallOption.AnotherBallot(new NextSlate.Reaching(needed, reaching.FilledTo))),
        ],
        ShortfallOption.ReduceSeats { Consent: Requirement consent } => Requirements(consent).Select(needed => new ShortfallOption.ReduceSeats(needed)),
        _ => [],
    };

    private static IEnumerable<CandidateMargin> Margins(CandidateMargin margin)
    {
        foreach (Extra least in Extras(margin.Least))
        {
            yield return margin.Most is Extra most ? CandidateMargin.Between(least, most) : CandidateMargin.AtLeast(least);
        }

        foreach (Extra most in margin.Most is Extra upper ? Extras(upper) : [])
        {
            yield return CandidateMargin.Between(margin.Least, most);
        }
    }

    private static IEnumerable<Extra> Extras(Extra extra) => extra.Share == Proportion.Zero
        ? [Extra.Fixed(extra.Number + 1)]
        : [Extra.ShareOfSeats(extra.Share.Numerator + 1, extra.Share.Denominator), Extra.ShareOfSeats(extra.Share.Numerator, extra.Share.Denominator + 1)];

    private static IEnumerable<Requirement> Requirements(Requirement needed)
    {
        Proportion share = needed.Threshold.Share;
        List<Threshold> thresholds = [Other(share.Numerator, share.Denominator + 1, needed.Threshold.IsStrict)];
        if (share.Numerator + 1 < share.Denominator)
        {
            thresholds.Add(Other(share.Numerator + 1, share.Denominator, needed.Threshold.IsStrict));
        }

        if (share < Proportion.One)
        {
            thresholds.Add(Other(share.Numerator, share.Denominator, !needed.Threshold.IsStrict));
        }

        foreach (Threshold threshold in thresholds)
        {
            yield return needed.Base == CountingBase.FixedNumber ? threshold.OfNumber(needed.Number) : threshold.Of(needed.Base);
        }

        if (needed.Base == CountingBase.FixedNumber)
        {
            yield return needed.Threshold.OfNumber(needed.Number + 1);
            yield return needed.Threshold.OfNumber(needed.Number - 1);
        }
    }

    private static Threshold Other(long numerator, long denominator, bool strict) =>
        strict ? Threshold.MoreThan(numerator, denominator) : Threshold.AtLeast(numerator, denominator);
}
