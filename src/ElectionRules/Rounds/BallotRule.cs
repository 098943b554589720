using ElectionRules.Law;
using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>How one ballot of a book, and its repetitions, are held and decided. Data, no algorithm.</summary>
public sealed record BallotRule
{
    /// <summary>Gets what the ballot is for.</summary>
    public required BallotKind Kind { get; init; }

    /// <summary>Gets how many ballots follow this rule before the next rule of the book applies, 1 or more; null without limit.</summary>
    public required int? Times { get; init; }

    /// <summary>
    /// Gets the number of candidates at or below which this rule takes the place of the rule before it; null where it follows
    /// in order.
    /// </summary>
    public required int? OnceCandidatesAre { get; init; }

    /// <summary>Gets who votes, where that changes from ballot to ballot; null where it is one body throughout.</summary>
    public required Cited<LocalizedText>? Electorate { get; init; }

    /// <summary>Gets how many candidates may stand.</summary>
    public required Cited<CandidateMargin> Margin { get; init; }

    /// <summary>Gets what a voter may do with a paper.</summary>
    public required Cited<PaperForm> Paper { get; init; }

    /// <summary>Gets the conditions on the ballot as a whole; all must hold.</summary>
    public required EquatableArray<Cited<PollTest>> PollTests { get; init; }

    /// <summary>Gets the number above which papers returned void the poll; null where the book sets none.</summary>
    public required Cited<CountingBase>? PapersAtMost { get; init; }

    /// <summary>Gets what a candidate must reach; all must hold. Where it is empty, most votes win, and one vote is needed.</summary>
    public required EquatableArray<Cited<Requirement>> Winning { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Winning"/> must be reached in each house apart.</summary>
    public required bool InEachHouse { get; init; }

    /// <summary>Gets by how much a candidate must also lead the next; null where no lead is needed.</summary>
    public required Cited<Requirement>? Lead { get; init; }

    /// <summary>Gets what follows a tie across the last seat.</summary>
    public required Cited<TieRule> Tie { get; init; }

    /// <summary>Gets who is out for good after the ballot; a candidate to whom any of them applies is.</summary>
    public required EquatableArray<Cited<Elimination>> Eliminations { get; init; }

    /// <summary>Gets what the book allows when seats remain unfilled; where there is more than one, somebody must decide.</summary>
    public required EquatableArray<Cited<ShortfallOption>> Shortfall { get; init; }
}
