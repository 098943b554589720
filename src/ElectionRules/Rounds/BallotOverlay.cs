using ElectionRules.Law;
using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>What an overlay puts in the place of the values of one ballot rule; null leaves the value of the book.</summary>
public sealed record BallotOverlay
{
    /// <summary>Gets the position of the rule in the book, from 0.</summary>
    public required int Ballot { get; init; }

    /// <summary>Gets how many candidates may stand.</summary>
    public Cited<CandidateMargin>? Margin { get; init; }

    /// <summary>Gets the conditions on the ballot as a whole; an empty list takes those of the book away.</summary>
    public EquatableArray<Cited<PollTest>>? PollTests { get; init; }

    /// <summary>Gets the number above which papers returned void the poll.</summary>
    public Cited<CountingBase>? PapersAtMost { get; init; }

    /// <summary>Gets what a candidate must reach.</summary>
    public EquatableArray<Cited<Requirement>>? Winning { get; init; }

    /// <summary>Gets what follows a tie across the last seat.</summary>
    public Cited<TieRule>? Tie { get; init; }

    /// <summary>Gets what is allowed when seats remain unfilled.</summary>
    public EquatableArray<Cited<ShortfallOption>>? Shortfall { get; init; }

    internal BallotRule Over(BallotRule rule) => rule with
    {
        Margin = Margin ?? rule.Margin,
        PollTests = PollTests ?? rule.PollTests,
        PapersAtMost = PapersAtMost ?? rule.PapersAtMost,
        Winning = Winning ?? rule.Winning,
        Tie = Tie ?? rule.Tie,
        Shortfall = Shortfall ?? rule.Shortfall,
    };
}
