using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>What the candidates of one ballot had to reach.</summary>
internal sealed class BallotNeeds
{
    private readonly (Cited<Requirement> Winning, long? Size)[] requirements;

    /// <summary>Finds the requirements of a ballot and the sizes of their bases.</summary>
    public BallotNeeds(RuleBook book, BallotReport ballot) =>
        requirements = [.. WinningOf(book, ballot).Select(winning => (winning, Size(winning.Value.Base, ballot)))];

    /// <summary>Returns the hardest requirement; null where most votes win, or the base is not known.</summary>
    public NeededVotes? For(CandidateResult candidate)
    {
        NeededVotes? hardest = null;
        foreach ((Cited<Requirement> winning, long? known) in requirements)
        {
            long? size = winning.Value.Base == CountingBase.ForPlusAgainst ? candidate.For + candidate.Against : known;
            if (size is long found && winning.Value.Threshold.Least(found) is long least && !(least <= hardest?.Least))
            {
                hardest = new(winning.Value, winning.Citation, found, least);
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
    private static long? Size(CountingBase countingBase, BallotReport ballot) => countingBase switch
    {
        CountingBase.ForPlusAgainst => null,
        CountingBase.VotesForPersons when ballot is { Seats: 1, Tally.NamingSomebody: null } => BallotLines.Of(ballot).Sum(line => line.For),
        _ => ballot.Of(countingBase),
    };
}
