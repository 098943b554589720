using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>What a candidate had to reach in a ballot, in votes.</summary>
/// <param name="Requirement">The share, and of what.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Base">The size of the base.</param>
/// <param name="Least">The fewest votes that pass.</param>
internal sealed record NeededVotes(Requirement Requirement, Citation Citation, long Base, long Least)
{
    /// <summary>Returns the hardest of the requirements of a ballot; null where most votes win, or the base is not known.</summary>
    public static NeededVotes? Hardest(RuleBook book, BallotReport ballot, CandidateResult candidate)
    {
        NeededVotes? hardest = null;
        foreach (Cited<Requirement> winning in WinningOf(book, ballot))
        {
            if (Size(winning.Value.Base, ballot, candidate) is long size)
            {
                long least = winning.Value.Threshold.Least(size);
                if (hardest is null || least > hardest.Least)
                {
                    hardest = new(winning.Value, winning.Citation, size, least);
                }
            }
        }

        return hardest;
    }

    private static EquatableArray<Cited<Requirement>> WinningOf(RuleBook book, BallotReport ballot) => ballot.Kind switch
    {
        BallotKind.TieBallot => [],
        BallotKind.Preselection => book.Preselection?.Value.Reaching is { } reaching ? [reaching] : [],
        _ => ballot.Rule.Winning,
    };

    // Where a paper may name one person only, the papers that name somebody are the votes.
    private static long? Size(CountingBase countingBase, BallotReport ballot, CandidateResult candidate) => countingBase switch
    {
        CountingBase.ForPlusAgainst => candidate.For + candidate.Against,
        CountingBase.VotesForPersons when ballot is { Seats: 1, Tally.NamingSomebody: null } =>
            BallotLines.Of(ballot).Sum(line => line.For),
        _ => ballot.Of(countingBase),
    };
}
