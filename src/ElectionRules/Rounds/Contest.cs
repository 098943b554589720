using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>A contest so far: its terms, all that happened, and who is elected. Immutable; each step makes a new one.</summary>
public sealed record Contest
{
    private Contest(ContestTerms terms) => Terms = terms;

    /// <summary>Gets what was fixed before nominations.</summary>
    public ContestTerms Terms { get; }

    /// <summary>Gets all that happened, in order.</summary>
    public EquatableArray<ContestEvent> Events { get; private init; }

    /// <summary>Gets who is elected so far, in the order of ballots and votes.</summary>
    public EquatableArray<Winner> Elected { get; private init; }

    /// <summary>Gets who may not stand again in this contest, each with the provision that dropped him or her.</summary>
    public EquatableArray<Cited<PersonId>> Dropped { get; private init; }

    /// <summary>Gets the ballots held so far, in order.</summary>
    public IEnumerable<BallotReport> Ballots => Events.OfType<ContestEvent.Held>().Select(held => held.Ballot);

    /// <summary>Gets the seats not yet filled.</summary>
    public int SeatsLeft => Terms.Seats - Elected.Count;

    /// <summary>Opens a contest with its nominees.</summary>
    /// <param name="book">The rule book, in the version in force on the day.</param>
    /// <param name="seats">The seats to fill, 1 or more.</param>
    /// <param name="slate">The nominees in the order of the paper.</param>
    /// <returns>
    /// The first ballot; or <see cref="ContestState.NominationsDue"/> with reasons where the slate does not keep the margin; or
    /// <see cref="ContestState.DecisionDue"/> where somebody must say how too many nominees are narrowed.
    /// </returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">There are no seats, or the book has no ballot.</exception>
    public static ContestState Open(RuleBook book, int seats, Slate slate) => Open(new ContestTerms(book, seats), slate);

    /// <summary>Opens a contest with its nominees, on terms that may fix the number of candidates.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="slate">The nominees in the order of the paper.</param>
    /// <returns>As for <see cref="Open(RuleBook, int, Slate)"/>.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static ContestState Open(ContestTerms terms, Slate slate)
    {
        Guard.Against.Null(terms);
        Guard.Against.Null(slate);
        return Narrowing.Nominate(new Contest(terms), BallotPlan.First(terms.Book, terms.Seats), slate);
    }

    /// <summary>Returns the book, the seats and how far the contest has come, in English.</summary>
    public override string ToString() => $"{Terms.Book}: {Elected.Count} of {Terms.Seats} seats filled after {Ballots.Count()} ballots";

    internal Contest With(ContestEvent happened) => this with { Events = [.. Events, happened] };

    internal Contest Electing(IEnumerable<Winner> winners) => this with { Elected = [.. Elected, .. winners] };

    /// <summary>Gets the last ballot on seats that stood; a ballot on the last place only says who is out.</summary>
    internal BallotReport? LatestBallot => Ballots.LastOrDefault(ballot => ballot.Stood && ballot.Kind != BallotKind.LastPlace);

    internal Contest Dropping(PersonId person, Citation citation) => this with { Dropped = [.. Dropped, new(person, citation)] };

    /// <summary>The contest when nominations begin anew: nobody is barred.</summary>
    internal Contest Afresh() => this with { Dropped = [] };

    internal bool HasDropped(PersonId person) => Dropped.Any(dropped => dropped.Value == person);

    /// <summary>Tells whether somebody was struck from a paper and not put forward again since.</summary>
    internal bool HasLeft(PersonId person) => Events.LastOrDefault(happened => happened switch
    {
        ContestEvent.Struck struck => struck.Person.Id == person,
        ContestEvent.Nominated nominated => nominated.Slate.Contains(person),
        _ => false,
    }) is ContestEvent.Struck;

    internal bool HasElected(PersonId person) => Elected.Any(winner => winner.Candidate.Id == person);
}
