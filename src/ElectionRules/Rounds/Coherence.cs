using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Finds what keeps a rule book from working.</summary>
internal static class Coherence
{
    private const int MostSeats = 100;

    public static IEnumerable<Reason> Findings(RuleBook book, HashSet<CountingBase> supplied) =>
        [.. Bands(book), .. Structure(book), .. Bases(book, supplied)];

    /// <summary>The first number of seats, of each rule, for which the margin holds no whole number.</summary>
    private static IEnumerable<Reason> Bands(RuleBook book)
    {
        for (int i = 0; i < book.Ballots.Count; i++)
        {
            for (int seats = 1; seats <= MostSeats; seats++)
            {
                MarginBand band = book.Ballots[i].Margin.Value.For(seats);
                if (band.WasEmpty)
                {
                    yield return new(
                        RuleBookReasons.BandEmpty,
                        book.Ballots[i].Margin.Citation,
                        new("ballot", i + 1),
                        new("seats", seats),
                        new("least", band.Least));
                    break;
                }
            }
        }
    }

    private static IEnumerable<Reason> Structure(RuleBook book)
    {
        HashSet<int> reached = Reached(book);
        if (book.RepeatsFrom is int first && !(first >= 0 && first < book.Ballots.Count && book.Ballots[first].OnceCandidatesAre is null))
        {
            yield return new(RuleBookReasons.RepeatsFromNowhere, null, new ReasonFact("ballot", first + 1));
        }

        for (int i = 0; i < book.Ballots.Count; i++)
        {
            BallotRule ballot = book.Ballots[i];
            ReasonFact number = new("ballot", i + 1);
            bool goesOn = ballot.Shortfall.Any(option => Progress.NeedsBallot(option.Value));
            if (!reached.Contains(i))
            {
                yield return new(RuleBookReasons.Unreachable, null, number);
            }

            if (ballot.Kind == BallotKind.Elimination && ballot.Times is null && ballot.Eliminations.Count == 0)
            {
                yield return new(RuleBookReasons.Endless, null, number);
            }

            if (ballot.Eliminations.Count > 0 && !goesOn)
            {
                yield return new(RuleBookReasons.DropsForNothing, ballot.Eliminations[0].Citation, number);
            }

            if (!ballot.InEachHouse && ballot.Shortfall.FirstOrDefault(option => Slate(option.Value) is NextSlate.HighestInEachHouse) is { } houses)
            {
                yield return new(RuleBookReasons.NoHouses, houses.Citation, number);
            }
        }
    }

    /// <summary>The rules that some course of ballots comes to.</summary>
    private static HashSet<int> Reached(RuleBook book)
    {
        HashSet<int> reached = [];
        Stack<int> open = new();
        if (book.Ballots.Count > 0 && book.Ballots[0].OnceCandidatesAre is null)
        {
            open.Push(0);
        }

        while (open.TryPop(out int stage))
        {
            if (!reached.Add(stage))
            {
                continue;
            }

            for (int next = stage + 1; next < book.Ballots.Count && book.Ballots[next].OnceCandidatesAre is not null; next++)
            {
                open.Push(next);
            }

            BallotRule ballot = book.Ballots[stage];
            bool leaves = ballot.Shortfall.Any(option => option.Value is ShortfallOption.NextRule
                || (Progress.NeedsBallot(option.Value) && ballot.Times is not null));
            int following = Enumerable.Range(stage + 1, book.Ballots.Count - stage - 1)
                .FirstOrDefault(next => book.Ballots[next].OnceCandidatesAre is null, book.RepeatsFrom ?? -1);
            if (leaves && following >= 0 && following < book.Ballots.Count)
            {
                open.Push(following);
            }
        }

        return reached;
    }

    private static IEnumerable<Reason> Bases(RuleBook book, HashSet<CountingBase> supplied)
    {
        foreach (RuleBookField field in RuleBookFields.Of(book))
        {
            foreach (CountingBase needed in Needed(field.Value).Distinct().Where(needed => !FromPapers(needed) && !supplied.Contains(needed)))
            {
                yield return new(
                    RuleBookReasons.BaseNotSupplied,
                    field.Citation,
                    new("field", LocalizedText.Same(field.Name)),
                    new("base", LocalizedText.Same(needed.ToString())));
            }
        }
    }

    private static IEnumerable<CountingBase> Needed(object value) => value switch
    {
        CountingBase countingBase => [countingBase],
        Requirement needed => [needed.Base],
        PollTest test => [test.Measured, test.Needed.Base],
        Elimination.Below below => [below.Needed.Base],
        ShortfallOption option when Slate(option) is NextSlate.Reaching reaching => [reaching.Needed.Base],
        _ => [],
    };

    private static NextSlate? Slate(ShortfallOption option) => option switch
    {
        ShortfallOption.AnotherBallot another => another.Slate,
        ShortfallOption.NextRule next => next.Slate,
        _ => null,
    };

    private static bool FromPapers(CountingBase countingBase) => countingBase is CountingBase.BallotsReturned or CountingBase.ValidBallots
        or CountingBase.VotesForPersons or CountingBase.NonBlankBallots or CountingBase.ForPlusAgainst or CountingBase.FixedNumber;
}
