using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>What the candidates of one ballot had to reach.</summary>
internal sealed class BallotNeeds
{
    private readonly (Cited<Requirement> Winning, long? Size)[] requirements;

    /// <summary>Finds the requirements of a ballot and the sizes of their bases.</summary>
    public BallotNeeds(ContestTerms terms, BallotReport ballot)
    {
        EquatableArray<Cited<Requirement>> winning = WinningOf(terms.Book, ballot);
        bool inEachHouse = ballot.Rule.InEachHouse && ballot.Kind != BallotKind.Preselection;
        InEachHouse = inEachHouse && winning.Count > 0 ? winning[0] : null;
        requirements = inEachHouse ? [] : [.. winning.Select(needed => (needed, Size(needed.Value, ballot, terms.UnitsPerVote)))];
    }

    /// <summary>Gets what each house had to give, where the houses are counted apart; null elsewhere.</summary>
    public Cited<Requirement>? InEachHouse { get; }

    /// <summary>Returns the hardest requirement on the whole; null where there is none, or the base is not known.</summary>
    public NeededVotes? For(CandidateResult candidate)
    {
        NeededVotes? hardest = null;
        foreach ((Cited<Requirement> winning, long? known) in requirements)
        {
            long? size = winning.Value.Base == CountingBase.ForPlusAgainst ? candidate.For + candidate.Against : known;
            if (size is long found && !(winning.Value.Threshold.Least(found) <= hardest?.Least))
            {
                hardest = new(winning.Value, winning.Citation, found, winning.Value.Threshold.Least(found));
            }
        }

        return hardest;
    }

    private static EquatableArray<Cited<Requirement>> WinningOf(RuleBook book, BallotReport ballot) => ballot.Kind switch
    {
        BallotKind.TieBallot or BallotKind.LastPlace or BallotKind.Elimination => [],
        BallotKind.Preselection => book.Preselection?.Value.Reaching is { } reaching ? [reaching] : [],
        _ => ballot.Rule.Winning,
    };

    private static long? Size(Requirement needed, BallotReport ballot, int unitsPerVote) => needed.Base switch
    {
        CountingBase.ForPlusAgainst => null,
        CountingBase.FixedNumber => needed.Number * unitsPerVote,
        _ => ballot.Of(needed.Base),
    };
}
