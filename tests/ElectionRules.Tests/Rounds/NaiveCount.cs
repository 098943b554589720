using System.Numerics;
using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Tallying;

namespace ElectionRules.Tests.Rounds;

/// <summary>Decides a ballot a second time, from the rule and the figures alone, in the plainest arithmetic there is.</summary>
internal sealed class NaiveCount
{
    private readonly BallotReport report;
    private readonly EquatableArray<Cited<PollTest>> tests;
    private readonly HashSet<PersonId> passed;

    public NaiveCount(RuleBook book, BallotReport report)
    {
        this.report = report;
        PreselectionRule? preselection = report.Kind == BallotKind.Preselection ? book.Preselection!.Value : null;
        tests = preselection?.PollTests ?? report.Rule.PollTests;
        Winning = report.Kind is BallotKind.TieBallot or BallotKind.LastPlace or BallotKind.Elimination
            ? []
            : preselection is null
                ? [.. report.Rule.Winning.Select(cited => cited.Value)]
                : preselection.Reaching is { } reaching ? [reaching.Value] : [];
        passed = [.. report.Results.Where(Reaches).Select(result => result.Candidate.Id)];
    }

    public Requirement[] Winning { get; }

    public bool Stood => tests.All(test => Meets(test.Value.Needed, Base(test.Value.Measured), Base(test.Value.Needed.Base)))
        && (report.Rule.PapersAtMost is null || report.Tally.Papers <= Base(report.Rule.PapersAtMost.Value));

    public CandidateStanding Standing(CandidateResult result)
    {
        if (!Passes(result))
        {
            return CandidateStanding.NotElected;
        }

        int above = report.Results.Count(other => other.For > result.For && Passes(other));
        int same = report.Results.Count(other => other.For == result.For && Passes(other));
        return above + same <= report.Seats
            ? CandidateStanding.Elected
            : above >= report.Seats ? CandidateStanding.PassedButSurplus : CandidateStanding.TiedForLastSeat;
    }

    public bool Passes(CandidateResult result) => passed.Contains(result.Candidate.Id);

    /// <summary>The votes missing, found by trying: one by one where few are missing.</summary>
    public bool IsGap(CandidateResult result, long gap)
    {
        if (report.Rule.InEachHouse || report.Rule.Lead is not null)
        {
            return gap == 0 == Passes(result);
        }

        if (Winning.Length == 0)
        {
            return gap == (Passes(result) ? 0 : 1);
        }

        bool with = Winning.All(needed => Meets(needed, (BigInteger)result.For + gap, Base(needed, result), emptyPasses: true));
        bool withOneLess = gap > 0 && Winning.All(needed => Meets(needed, (BigInteger)result.For + gap - 1, Base(needed, result)));
        return with && !withOneLess && gap == 0 == Passes(result);
    }

    private bool Reaches(CandidateResult result) => Winning.Length > 0
        ? (report.Rule.InEachHouse ? Winning.All(needed => MeetsInEachHouse(needed, result)) : Winning.All(needed => Meets(needed, result.For, Base(needed, result)))) && Leads(result)
        : result.For > 0 || report.Kind is BallotKind.TieBallot or BallotKind.Preselection;

    private bool MeetsInEachHouse(Requirement needed, CandidateResult result)
    {
        int position = report.Slate.PositionOf(result.Candidate.Id);
        return report.Houses.All(house => Meets(
            needed,
            house.Tally.For(position),
            Base(needed, house.Turnout, house.Tally, (BigInteger)house.Tally.For(position) + house.Tally.Against(position))));
    }

    private bool Leads(CandidateResult result)
    {
        if (report.Rule.Lead is not { } lead)
        {
            return true;
        }

        long next = report.Results.Where(other => other.Candidate.Id != result.Candidate.Id).Select(other => other.For).DefaultIfEmpty().Max();
        return result.For >= next && Meets(lead.Value, result.For - next, Base(lead.Value, result));
    }

    private static bool Meets(Requirement needed, BigInteger count, BigInteger size, bool emptyPasses = false)
    {
        BigInteger left = count * needed.Threshold.Share.Denominator;
        BigInteger right = size * needed.Threshold.Share.Numerator;
        return size > 0 ? (needed.Threshold.IsStrict ? left > right : left >= right) : emptyPasses;
    }

    private BigInteger Base(Requirement needed, CandidateResult result) =>
        Base(needed, report.Turnout, report.Tally, (BigInteger)result.For + result.Against);

    private BigInteger Base(CountingBase countingBase) => Base(countingBase, report.Turnout, report.Tally);

    private static BigInteger Base(Requirement needed, Turnout turnout, ApprovalTally tally, BigInteger forAndAgainst) => needed.Base switch
    {
        CountingBase.ForPlusAgainst => forAndAgainst,
        CountingBase.FixedNumber => needed.Number,
        _ => Base(needed.Base, turnout, tally),
    };

    private static BigInteger Base(CountingBase countingBase, Turnout turnout, ApprovalTally tally) => countingBase switch
    {
        CountingBase.WholeBody => turnout.WholeBody!.Value,
        CountingBase.RegisteredVoters => turnout.Registered!.Value,
        CountingBase.EntitledToAttend => turnout.Entitled!.Value,
        CountingBase.Present => turnout.Present!.Value,
        CountingBase.Participants => turnout.Participants!.Value,
        CountingBase.BallotsIssued => turnout.Issued!.Value,
        CountingBase.BallotsReturned => tally.Papers,
        CountingBase.ValidBallots => tally.Papers - tally.Void,
        CountingBase.VotesForPersons => turnout.NamingSomebody!.Value,
        CountingBase.NonBlankBallots => (BigInteger)turnout.NamingSomebody!.Value + tally.Void,
        _ => throw new NotSupportedException($"{countingBase} is no base of a whole ballot."),
    };
}
