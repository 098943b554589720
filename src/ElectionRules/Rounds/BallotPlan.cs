using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>Where a contest stands in its book: which rule, its how-manieth use, for how many seats, and what ballot comes.</summary>
/// <param name="Stage">The index of the rule in the book.</param>
/// <param name="Use">The how-manieth ballot by that rule, from 1.</param>
/// <param name="Kind">What the ballot is for.</param>
/// <param name="Seats">The seats, or in a preselection the places on the slate, that it fills.</param>
internal sealed record BallotPlan(int Stage, int Use, BallotKind Kind, int Seats)
{
    public static BallotPlan First(int seats) => new(0, 1, BallotKind.Election, seats);

    public BallotRule RuleIn(RuleBook book) => book.Ballots[Stage];

    /// <summary>The plan of the ballot for which a preselection narrows the nominees.</summary>
    public BallotPlan Narrowed(Contest contest) => this with { Kind = RuleIn(contest.Terms.Book).Kind, Seats = contest.SeatsLeft };

    /// <summary>The plan of the ballot after this one, or null where the book has no further ballot.</summary>
    public BallotPlan? Following(RuleBook book, int seatsLeft)
    {
        if (RuleIn(book).Times is not int times || Use < times)
        {
            return this with { Use = Use + 1, Kind = RuleIn(book).Kind, Seats = seatsLeft };
        }

        return Stage + 1 < book.Ballots.Count
            ? new BallotPlan(Stage + 1, 1, book.Ballots[Stage + 1].Kind, seatsLeft)
            : null;
    }

    /// <summary>The margin of the ballot; what a body fixed for itself within it holds for the election only.</summary>
    public MarginBand Band(ContestTerms terms)
    {
        MarginBand band = RuleIn(terms.Book).Margin.Value.For(Seats);
        return Stage == 0 && terms.FixedCandidates is int fixedNumber
            ? new MarginBand(fixedNumber, fixedNumber, band.WasEmpty)
            : band;
    }
}
