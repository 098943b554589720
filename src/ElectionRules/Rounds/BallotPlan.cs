using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>Where a contest stands in its book: which rule, its how-manieth use, for how many seats, and what ballot comes.</summary>
/// <param name="Stage">The index of the rule in the book.</param>
/// <param name="Use">The how-manieth ballot by that rule, from 1.</param>
/// <param name="Kind">What the ballot is for.</param>
/// <param name="Seats">The seats, or in a preselection the places on the slate, that it fills.</param>
/// <param name="LastTied">Whether the ballot was brought about by a tie for the last place.</param>
internal sealed record BallotPlan(int Stage, int Use, BallotKind Kind, int Seats, bool LastTied)
{
    public static BallotPlan First(RuleBook book, int seats) => At(book, 0, seats);

    public BallotRule RuleIn(RuleBook book) => book.Ballots[Stage];

    /// <summary>The plan of the ballot for which a preselection narrows the nominees.</summary>
    public BallotPlan Narrowed(Contest contest) => this with { Kind = RuleIn(contest.Terms.Book).Kind, Seats = contest.SeatsLeft };

    /// <summary>The plan of the ballot after this one, or null where the book has no further ballot.</summary>
    public BallotPlan? Following(RuleBook book, int seatsLeft) => RuleIn(book).Times is not int times || Use < times
        ? At(book, Stage, seatsLeft) with { Use = Use + 1 }
        : Leaving(book, seatsLeft);

    /// <summary>The plan of the first ballot by the next rule, or null where the book has none.</summary>
    public BallotPlan? Leaving(RuleBook book, int seatsLeft)
    {
        for (int stage = Stage + 1; stage < book.Ballots.Count; stage++)
        {
            if (book.Ballots[stage].OnceCandidatesAre is null)
            {
                return At(book, stage, seatsLeft);
            }
        }

        return book.RepeatsFrom is int first ? At(book, first, seatsLeft) : null;
    }

    /// <summary>The plan under the rule that takes the place of this one where so few stand.</summary>
    public BallotPlan With(RuleBook book, int candidates)
    {
        BallotPlan plan = this;
        for (int stage = Stage + 1; stage < book.Ballots.Count && book.Ballots[stage].OnceCandidatesAre is int few; stage++)
        {
            plan = candidates <= few && Kind != BallotKind.Preselection ? At(book, stage, Seats) : plan;
        }

        return plan;
    }

    /// <summary>The margin of the ballot; what a body fixed for itself within it holds for the election only.</summary>
    public MarginBand Band(ContestTerms terms)
    {
        MarginBand band = RuleIn(terms.Book).Margin.Value.For(Seats);
        return Stage == 0 && Use == 1 && terms.FixedCandidates is int fixedNumber
            ? new MarginBand(fixedNumber, fixedNumber, band.WasEmpty)
            : band;
    }

    private static BallotPlan At(RuleBook book, int stage, int seats) => new(stage, 1, book.Ballots[stage].Kind, seats, LastTied: false);
}
