using System.Numerics;
using ElectionRules.Law;
using ElectionRules.Rounds;

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
        Winning = report.Kind == BallotKind.TieBallot
            ? []
            : preselection is null
                ? [.. report.Rule.Winning.Select(cited => cited.Value)]
                : preselection.Reaching is { } reaching ? [reaching.Value] : [];
        passed = [.. report.Results.Where(Reaches).Select(result => result.Candidate.Id)];
    }

    public Requirement[] Winning { get; }

    public bool Stood => tests.All(test => Meets(test.Value.Needed, Base(test.Value.Measured, null), Base(test.Value.Needed.Base, null)))
        && (report.Rule.PapersAtMost is null || report.Tally.Papers <= Base(report.Rule.PapersAtMost.Value, null));

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
        if (Winning.Length == 0)
        {
            return gap == (Passes(result) ? 0 : 1);
        }

        bool with = Winning.All(needed => Meets(needed, (BigInteger)result.For + gap, Base(needed.Base, result), emptyPasses: true));
        bool withOneLess = gap > 0 && Winning.All(needed => Meets(needed, (BigInteger)result.For + gap - 1, Base(needed.Base, result)));
        return with && !withOneLess && gap == 0 == Passes(result);
    }

    private bool Reaches(CandidateResult result) => Winning.Length > 0
        ? Winning.All(needed => Meets(needed, result.For, Base(needed.Base, result)))
        : result.For > 0 || report.Kind is BallotKind.TieBallot or BallotKind.Preselection;

    private static bool Meets(Requirement needed, BigInteger count, BigInteger size, bool emptyPasses = false)
    {
        BigInteger left = count * needed.Threshold.Share.Denominator;
        BigInteger right = size * needed.Threshold.Share.Numerator;
        return size > 0 ? (needed.Threshold.IsStrict ? left > right : left >= right) : emptyPasses;
    }

    private BigInteger Base(CountingBase countingBase, CandidateResult? result) => countingBase switch
    {
        CountingBase.WholeBody => report.Turnout.WholeBody!.Value,
        CountingBase.RegisteredVoters => report.Turnout.Registered!.Value,
        CountingBase.EntitledToAttend => report.Turnout.Entitled!.Value,
        CountingBase.Present => report.Turnout.Present!.Value,
        CountingBase.Participants => report.Turnout.Participants!.Value,
        CountingBase.BallotsIssued => report.Turnout.Issued!.Value,
        CountingBase.BallotsReturned => report.Tally.Papers,
        CountingBase.ValidBallots => report.Tally.Papers - report.Tally.Void,
        CountingBase.ForPlusAgainst => (BigInteger)result!.For + result.Against,
        _ => throw new NotSupportedException($"{countingBase} needs the papers."),
    };
}
