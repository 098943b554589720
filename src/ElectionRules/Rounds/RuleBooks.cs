using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Questions about rule books as such: what they hold, how two differ, whether one is coherent.</summary>
public static class RuleBooks
{
    /// <summary>Lists every value of a book with its place and its provision.</summary>
    /// <param name="book">The book.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static EquatableArray<RuleBookField> Fields(this RuleBook book) => [.. RuleBookFields.Of(Guard.Against.Null(book))];

    /// <summary>Lists the provisions of a book, each once, in the order of the book.</summary>
    /// <param name="book">The book.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static EquatableArray<Law.Citation> Citations(this RuleBook book) =>
        [.. Fields(book).Select(field => field.Citation).OfType<Law.Citation>().Distinct()];

    /// <summary>Says field by field what differs between two books, with both provisions.</summary>
    /// <param name="before">One book, such as the older version.</param>
    /// <param name="after">The other.</param>
    /// <returns>The differences in the order of the books; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException">A book is null.</exception>
    public static EquatableArray<RuleBookChange> Compare(RuleBook before, RuleBook after)
    {
        EquatableArray<RuleBookField> left = Fields(before);
        EquatableArray<RuleBookField> right = Fields(after);
        IEnumerable<string> names = left.Select(field => field.Name).Union(right.Select(field => field.Name));
        return
        [
            .. names.Select(name => new RuleBookChange(
                    name, left.FirstOrDefault(field => field.Name == name), right.FirstOrDefault(field => field.Name == name)))
                .Where(change => change.Before != change.After),
        ];
    }

    /// <summary>Counts the same papers under two books, and says where they first part.</summary>
    /// <param name="before">The terms with one book.</param>
    /// <param name="after">The terms with the other.</param>
    /// <param name="slate">The nominees in the order of the paper.</param>
    /// <param name="ballots">The ballots in order; what comes after the books part is not counted.</param>
    /// <returns>Where they part; null where they do not on these papers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A ballot does not fit: see <see cref="ContestState.BallotDue"/>.</exception>
    public static OutcomeDifference? CompareOutcomes(
        ContestTerms before, ContestTerms after, Slate slate, IEnumerable<HeldBallot> ballots)
    {
        Guard.Against.Null(ballots);
        ContestState left = Contest.Open(before, slate);
        ContestState right = Contest.Open(after, slate);
        int number = 0;
        foreach (HeldBallot ballot in ballots)
        {
            if (!SamePosition(left, right) || left is not ContestState.BallotDue one || right is not ContestState.BallotDue other)
            {
                break;
            }

            left = one.Count(ballot.Turnout, ballot.Papers);
            right = other.Count(ballot.Turnout, ballot.Papers);
            number++;
        }

        return SamePosition(left, right) ? null : new OutcomeDifference(number, left, right);
    }

    /// <summary>Finds what keeps a book from working: rules never reached, endless ballots, bases that nobody supplies.</summary>
    /// <param name="book">The book.</param>
    /// <param name="supplied">The bases that the turnout figures at hand give; those that follow from the papers need not be named.</param>
    /// <returns>The findings; empty for a coherent book.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static EquatableArray<Reason> Check(RuleBook book, params ReadOnlySpan<CountingBase> supplied) =>
        [.. Coherence.Findings(Guard.Against.Null(book), [.. supplied])];

    private static bool SamePosition(ContestState left, ContestState right) => left.GetType() == right.GetType()
        && left.Contest.Elected == right.Contest.Elected
        && (left, right) switch
        {
            (ContestState.BallotDue one, ContestState.BallotDue other) =>
                one.Kind == other.Kind && one.Seats == other.Seats && one.Slate.Equals(other.Slate),
            (ContestState.DecisionDue one, ContestState.DecisionDue other) =>
                one.Kind == other.Kind && one.Places == other.Places && one.Candidates.Equals(other.Candidates)
                && one.Options.Select(option => option.Choice).SequenceEqual(other.Options.Select(option => option.Choice)),
            (ContestState.Concluded one, ContestState.Concluded other) => one.Ending == other.Ending && one.Vacant == other.Vacant,
            (ContestState.NominationsDue one, ContestState.NominationsDue other) => one.Seats == other.Seats && one.Band == other.Band,
            _ => false,
        };
}
