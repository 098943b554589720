using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>What follows a ballot that was counted.</summary>
internal static class Progress
{
    public static ContestState After(ContestState.BallotDue ballot, BallotReport report)
    {
        Contest contest = ballot.Contest.With(new ContestEvent.Held(report));
        if (!report.Stood)
        {
            return new ContestState.BallotDue(contest, report.Reasons, AfterVoid(ballot.Plan, report), ballot.Slate);
        }

        if (ballot.Kind == BallotKind.Preselection)
        {
            return Narrowing.AfterPreselection(contest, ballot.Plan, report);
        }

        contest = contest.Electing(
            With(report, CandidateStanding.Elected).Select(result => new Winner(result.Candidate, report.Number, result.For, ByDecision: false)));
        CandidateResult[] tied = [.. With(report, CandidateStanding.TiedForLastSeat)];
        if (tied.Length == 0)
        {
            return Unfilled(contest, ballot.Plan, report);
        }

        Slate tiedSlate = Slate.Of(tied.Select(result => result.Candidate));
        return ballot.Rule.Tie.Value switch
        {
            TieRule.BallotAmongTied => new ContestState.BallotDue(
                contest, report.Reasons, ballot.Plan with { Kind = BallotKind.TieBallot, Seats = contest.SeatsLeft }, tiedSlate),
            TieRule.DecidedBy => new ContestState.DecisionDue(contest, report.Reasons, ballot.Plan, DecisionKind.Tie)
            {
                Options = [new(Choice.Persons, ballot.Rule.Tie.Citation, null)],
                Candidates = tiedSlate,
                Places = contest.SeatsLeft,
            },
            TieRule.NobodyElected => Unfilled(contest, ballot.Plan, report),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Ends the contest where every seat is filled; otherwise applies, or asks for, what the book allows.</summary>
    public static ContestState Unfilled(Contest contest, BallotPlan plan, BallotReport report)
    {
        if (contest.SeatsLeft == 0)
        {
            return Finish(contest, report.Reasons, Ending.AllSeatsFilled);
        }

        Reason missing = Missing(RoundReasons.SeatsMissing, null, contest);
        EquatableArray<Reason> reasons = [.. report.Reasons, missing];
        BallotPlan? next = plan.Following(contest.Terms.Book, contest.SeatsLeft);
        Cited<ShortfallOption>[] allowed = [.. report.Rule.Shortfall.Where(option => next is not null || !NeedsBallot(option.Value))];
        return allowed.Length switch
        {
            0 => Finish(contest, [.. reasons, Missing(RoundReasons.NoFurtherBallot, null, contest)], Ending.SeatsVacant),
            1 => Apply(contest, plan, report, reasons, allowed[0]),
            _ => new ContestState.DecisionDue(contest, reasons, plan, DecisionKind.Shortfall)
            {
                Options = [.. allowed.Select(Offer)],
            },
        };
    }

    public static ContestState Apply(
        Contest contest, BallotPlan plan, BallotReport report, EquatableArray<Reason> reasons, Cited<ShortfallOption> option)
    {
        BallotPlan? next = plan.Following(contest.Terms.Book, contest.SeatsLeft);
        switch (option.Value)
        {
            case ShortfallOption.AnotherBallot another:
                return NextBallot.Prepare(contest, plan, next!, report, reasons, another.Slate);
            case ShortfallOption.FreshNominations:
                return new ContestState.NominationsDue(contest, reasons, next!, Slate.Empty);
            case ShortfallOption.ReduceSeats:
                return Finish(contest, [.. reasons, Missing(RoundReasons.SeatsReduced, option.Citation, contest)], Ending.SeatsReduced);
            case ShortfallOption.NextSession:
                return Finish(contest, reasons, Ending.NextSession);
            case ShortfallOption.LeaveVacant:
                return Finish(
                    contest, [.. reasons, Missing(RoundReasons.NoFurtherBallot, option.Citation, contest)], Ending.SeatsVacant);
            default:
                throw new UnreachableException();
        }
    }

    public static ContestState Finish(Contest contest, EquatableArray<Reason> reasons, Ending ending)
    {
        if (contest.Terms.Book.Approval is not { } approval || contest.Elected.Count == 0)
        {
            return new ContestState.Concluded(contest, reasons, ending);
        }

        Reason needed = new(RoundReasons.ApprovalNeeded, approval.Citation, new ReasonFact("approver", approval.Value));
        return new ContestState.DecisionDue(contest, [.. reasons, needed], BallotPlan.First(contest.Terms.Seats), DecisionKind.Approval)
        {
            Options = [new(Choice.Approve, approval.Citation, null), new(Choice.Refuse, approval.Citation, null)],
            EndingIfApproved = ending,
        };
    }

    public static DecisionOption Offer(Cited<ShortfallOption> option) => option.Value switch
    {
        ShortfallOption.AnotherBallot => new(Choice.AnotherBallot, option.Citation, null),
        ShortfallOption.FreshNominations => new(Choice.FreshNominations, option.Citation, null),
        ShortfallOption.ReduceSeats reduce => new(Choice.ReduceSeats, option.Citation, reduce.Consent),
        ShortfallOption.NextSession => new(Choice.NextSession, option.Citation, null),
        ShortfallOption.LeaveVacant => new(Choice.LeaveVacant, option.Citation, null),
        _ => throw new UnreachableException(),
    };

    private static bool NeedsBallot(ShortfallOption option) =>
        option is ShortfallOption.AnotherBallot or ShortfallOption.FreshNominations;

    /// <summary>A void election is run again; a meeting without quorum has held nothing, and the ballot keeps its kind.</summary>
    private static BallotPlan AfterVoid(BallotPlan plan, BallotReport report) =>
        plan.Kind == BallotKind.Election && !report.Reasons.Any(reason => reason.Code.Equals(RoundReasons.NoQuorum))
            ? plan with { Kind = BallotKind.Rerun }
            : plan;

    private static Reason Missing(ReasonCode code, Citation? citation, Contest contest) =>
        new(code, citation, new("missing", contest.SeatsLeft), new("seats", contest.Terms.Seats));

    private static IEnumerable<CandidateResult> With(BallotReport report, CandidateStanding standing) =>
        report.Results.Where(result => result.Standing == standing);
}
