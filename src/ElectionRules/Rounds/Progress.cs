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
            return new ContestState.BallotDue(contest, report.Reasons, AfterVoid(ballot.Plan, report), ballot.Slate)
            {
                Source = ballot.Source is { } source ? source with { Plan = AfterVoid(source.Plan, report) } : null,
            };
        }

        if (ballot.Kind == BallotKind.Preselection)
        {
            return new SlateSource(ballot.Plan, report, Rule: null, report.Reasons).Slate(contest);
        }

        if (ballot.Kind == BallotKind.LastPlace)
        {
            return Eliminations.AfterLastPlace(contest, ballot.Plan, report);
        }

        contest = contest.Electing(
            With(report, CandidateStanding.Elected).Select(result => new Winner(result.Candidate, report.Number, result.For, ByDecision: false)));
        Slate tied = Slate.Of(With(report, CandidateStanding.TiedForLastSeat).Select(result => result.Candidate));
        return tied.Count == 0 ? Unfilled(contest, ballot.Plan, report, lastIsSettled: false) : Tied(contest, ballot, report, tied);
    }

    /// <summary>Ends the contest where every seat is filled; otherwise drops whom the book drops, and applies, or asks for, what it allows.</summary>
    public static ContestState Unfilled(Contest contest, BallotPlan plan, BallotReport report, bool lastIsSettled)
    {
        if (contest.SeatsLeft == 0)
        {
            return Finish(contest, report.Reasons, Ending.AllSeatsFilled);
        }

        List<Reason> reasons = [.. report.Reasons, Missing(RoundReasons.SeatsMissing, null, contest)];
        Cited<ShortfallOption>[] allowed =
        [
            .. report.Rule.Shortfall.Where(option => IsOpen(contest, plan, option.Value)),
        ];
        if (allowed.Any(option => NeedsBallot(option.Value)))
        {
            contest = Eliminations.Apply(contest, plan, report, lastIsSettled, reasons, out ContestState? pending);
            if (pending is not null)
            {
                return pending;
            }
        }

        return allowed.Length switch
        {
            0 => Finish(contest, [.. reasons, Missing(RoundReasons.NoFurtherBallot, null, contest)], Ending.SeatsVacant),
            1 => Apply(contest, plan, report, [.. reasons], allowed[0]),
            _ => new ContestState.DecisionDue(contest, [.. reasons], plan, DecisionKind.Shortfall)
            {
                Options = [.. allowed.Select(Offer)],
            },
        };
    }

    public static ContestState Apply(
        Contest contest, BallotPlan plan, BallotReport report, EquatableArray<Reason> reasons, Cited<ShortfallOption> option)
    {
        BallotPlan? next = Next(contest, plan, option.Value);
        switch (option.Value)
        {
            case ShortfallOption.AnotherBallot another:
                return new SlateSource(next!, report, another.Slate, reasons).Slate(contest);
            case ShortfallOption.NextRule rule:
                return new SlateSource(next!, report, rule.Slate, reasons).Slate(contest);
            case ShortfallOption.FreshNominations:
                return new ContestState.NominationsDue(contest.Afresh(), reasons, next!, Slate.Empty);
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

    /// <summary>Goes on when somebody left a tie for the last seats: those left are elected where they are no more than the seats.</summary>
    public static ContestState WithoutOneTied(Contest contest, BallotPlan plan, Slate left)
    {
        if (left.Count > plan.Seats)
        {
            return new ContestState.BallotDue(contest, [], plan, left);
        }

        BallotReport report = contest.LatestBallot!;
        Winner[] winners = [.. left.Select(candidate => new Winner(
            candidate, report.Number, report.Results.First(result => result.Candidate == candidate).For, ByDecision: false))];
        IEnumerable<Reason> reasons = winners.Select(winner =>
            new Reason(RoundReasons.TieOver, null, new ReasonFact("votes", winner.Votes)) { Subject = LocalizedText.Same(winner.Candidate.Name) });
        return Unfilled(contest.Electing(winners), plan, report with { Reasons = [.. report.Reasons, .. reasons] }, lastIsSettled: false);
    }

    public static ContestState Finish(Contest contest, EquatableArray<Reason> reasons, Ending ending)
    {
        if (contest.Terms.Book.Approval is not { } approval || contest.Elected.Count == 0)
        {
            return new ContestState.Concluded(contest, reasons, ending);
        }

        Reason needed = new(RoundReasons.ApprovalNeeded, approval.Citation, new ReasonFact("approver", approval.Value));
        BallotPlan first = BallotPlan.First(contest.Terms.Book, contest.Terms.Seats);
        return new ContestState.DecisionDue(contest, [.. reasons, needed], first, DecisionKind.Approval)
        {
            Options = [new(Choice.Approve, approval.Citation), new(Choice.Refuse, approval.Citation)],
            Candidates = Slate.Of(contest.Elected.Select(winner => winner.Candidate)),
            EndingIfApproved = ending,
        };
    }

    public static DecisionOption Offer(Cited<ShortfallOption> option) => option.Value switch
    {
        ShortfallOption.AnotherBallot => new(Choice.AnotherBallot, option.Citation),
        ShortfallOption.NextRule => new(Choice.NextRule, option.Citation),
        ShortfallOption.FreshNominations => new(Choice.FreshNominations, option.Citation),
        ShortfallOption.ReduceSeats reduce => new(Choice.ReduceSeats, option.Citation) { Consent = reduce.Consent },
        ShortfallOption.NextSession => new(Choice.NextSession, option.Citation),
        ShortfallOption.LeaveVacant => new(Choice.LeaveVacant, option.Citation),
        _ => throw new UnreachableException(),
    };

    private static ContestState Tied(Contest contest, ContestState.BallotDue ballot, BallotReport report, Slate tied)
    {
        TieMeans? means = ballot.Rule.Tie.Value switch
        {
            TieRule.DecidedBy decided => decided.Means,
            TieRule.BallotAmongTied among when ballot.Kind == BallotKind.TieBallot => among.Then,
            _ => null,
        };
        if (means is not null)
        {
            return new ContestState.DecisionDue(contest, report.Reasons, ballot.Plan, DecisionKind.Tie)
            {
                Options = [new(Choice.Persons, ballot.Rule.Tie.Citation) { Means = means }],
                Candidates = tied,
                Places = contest.SeatsLeft,
            };
        }

        return ballot.Rule.Tie.Value is TieRule.BallotAmongTied
            ? new ContestState.BallotDue(
                contest, report.Reasons, ballot.Plan with { Kind = BallotKind.TieBallot, Seats = contest.SeatsLeft }, tied)
            : Unfilled(contest, ballot.Plan, report, lastIsSettled: false);
    }

    private static BallotPlan? Next(Contest contest, BallotPlan plan, ShortfallOption option) => option is ShortfallOption.NextRule
        ? plan.Leaving(contest.Terms.Book, contest.SeatsLeft)
        : plan.Following(contest.Terms.Book, contest.SeatsLeft);

    /// <summary>A further ballot needs a rule for it; seats cannot be given up down to none.</summary>
    private static bool IsOpen(Contest contest, BallotPlan plan, ShortfallOption option) => option is ShortfallOption.ReduceSeats
        ? contest.Elected.Count > 0
        : !NeedsBallot(option) || Next(contest, plan, option) is not null;

    public static bool NeedsBallot(ShortfallOption option) =>
        option is ShortfallOption.AnotherBallot or ShortfallOption.NextRule or ShortfallOption.FreshNominations;

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
