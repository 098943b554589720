using ElectionRules.Tallying;

namespace ElectionRules.Rounds;

/// <summary>The numbers of which one ballot, or one house's part of it, takes shares.</summary>
internal sealed record Bases(Turnout Turnout, ApprovalTally Tally, int MaxNames, int UnitsPerVote)
{
    /// <summary>Where a paper may name one person only, the votes are the papers that name somebody.</summary>
    private long? NamingSomebody => Tally.NamingSomebody ?? Turnout.NamingSomebody ?? (MaxNames > 1
        ? null
        : Enumerable.Range(0, Tally.CandidateCount).Sum(Tally.For) + Tally.WriteIns.Sum(written => written.Votes));

    /// <summary>The size of a base; null where it is not known or differs by candidate.</summary>
    public long? Of(CountingBase countingBase) => countingBase switch
    {
        CountingBase.ValidBallots => Tally.Valid,
        CountingBase.VotesForPersons => NamingSomebody,
        CountingBase.NonBlankBallots => NamingSomebody + Tally.Void,
        CountingBase.BallotsReturned => Turnout.Returned ?? Tally.Papers,
        _ => Turnout.Of(countingBase),
    };

    /// <summary>The size of the base of a requirement on one candidate.</summary>
    public long Of(Requirement needed, long forAndAgainst) => needed.Base switch
    {
        CountingBase.ForPlusAgainst => forAndAgainst,
        CountingBase.FixedNumber => needed.Number * UnitsPerVote,
        _ => Known(needed.Base),
    };

    public long Known(CountingBase countingBase) => Of(countingBase)
        ?? throw new ArgumentException($"The rule takes a share of {countingBase}, which is not known: set {nameof(Turnout)}.{FigureOf(countingBase)}.");

    private static string FigureOf(CountingBase countingBase) => countingBase switch
    {
        CountingBase.RegisteredVoters => nameof(Turnout.Registered),
        CountingBase.EntitledToAttend => nameof(Turnout.Entitled),
        CountingBase.BallotsIssued => nameof(Turnout.Issued),
        CountingBase.VotesForPersons or CountingBase.NonBlankBallots => nameof(Turnout.NamingSomebody),
        _ => countingBase.ToString(),
    };
}
