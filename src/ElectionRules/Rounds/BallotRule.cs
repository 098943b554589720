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

    /// <summary>Gets what follows a tie across the last seat.</summary>
    public required Cited<TieRule> Tie { get; init; }

    /// <summary>Gets who is dropped from the next ballot; a candidate to whom any of them applies is out.</summary>
    public required EquatableArray<Cited<Elimination>> Eliminations { get; init; }

    /// <summary>Gets what the book allows when seats remain unfilled; where there is more than one, somebody must decide.</summary>
    public required EquatableArray<Cited<ShortfallOption>> Shortfall { get; init; }
}
