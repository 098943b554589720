using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>What is fixed for a contest before nominations: how many seats, by which book, with how many candidates.</summary>
public sealed record ContestTerms
{
    /// <summary>Creates terms.</summary>
    /// <param name="book">The rule book, in the version in force on the day.</param>
    /// <param name="seats">The seats to fill, 1 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no seats, or the book has no ballot.</exception>
    public ContestTerms(RuleBook book, int seats)
    {
        Book = Guard.Against.Null(book);
        Seats = Guard.Against.NegativeOrZero(seats);
        Guard.Against.Zero(book.Ballots.Count, nameof(book));
    }

    /// <summary>Gets the rule book.</summary>
    public RuleBook Book { get; }

    /// <summary>Gets the seats to fill.</summary>
    public int Seats { get; }

    /// <summary>
    /// Gets the number of candidates that the body's own election measures fixed within the margin; null where they left it to
    /// the margin.
    /// </summary>
    public int? FixedCandidates { get; init; }

    /// <summary>
    /// Gets the units in which votes and bases are counted, 1 unless votes are fractions: 4 where delegations split votes in
    /// quarters. Numbers that the book names are multiplied by it.
    /// </summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public int UnitsPerVote { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;
}
