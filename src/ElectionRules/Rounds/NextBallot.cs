using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Who stands in the ballot after one that left seats unfilled.</summary>
internal static class NextBallot
{
    public static ContestState Prepare(
        Contest contest, BallotPlan plan, BallotPlan next, BallotReport report, EquatableArray<Reason> reasons, NextSlate rule)
    {
        CandidateResult[] unelected =
        [
            .. report.Results.Where(result => !contest.HasElected(result.Candidate.Id)
                && (!result.IsWriteIn || rule is NextSlate.OrderOfVotes { WithWriteIns: true })),
        ];
        HashSet<PersonId> dropped = [];
        List<Reason> dropReasons = [];
        foreach (Cited<Elimination> elimination in report.Rule.Eliminations)
        {
            if (TieForLast(elimination.Value, unelected) is { } tied)
            {
                return new ContestState.DecisionDue(contest, reasons, plan, DecisionKind.TieForLast)
                {
                    Options = [new(Choice.Persons, elimination.Citation, null)],
                    Candidates = Slate.Of(tied.Select(result => result.Candidate)),
                    Places = 1,
                };
            }

            foreach (CandidateResult result in Dropped(elimination.Value, unelected, report))
            {
                if (dropped.Add(result.Candidate.Id))
                {
                    dropReasons.Add(new(RoundReasons.Dropped, elimination.Citation, new ReasonFact("votes", result.For))
                    {
                        Subject = LocalizedText.Same(result.Candidate.Name),
                    });
                }
            }
        }

        return Stand(contest, next, report, [.. reasons, .. dropReasons], rule, [.. unelected.Where(result => !dropped.Contains(result.Candidate.Id))]);
    }

    /// <summary>Goes on once it is decided who, of those with fewest votes, is out.</summary>
    public static ContestState WithoutLast(Contest contest, BallotPlan plan, BallotReport report, EquatableArray<Reason> reasons, PersonId last)
    {
        BallotPlan next = plan.Following(contest.Terms.Book, contest.SeatsLeft)!;
        NextSlate rule = report.Rule.Shortfall.Select(option => option.Value).OfType<ShortfallOption.AnotherBallot>().First().Slate;
        CandidateResult[] standing =
        [
            .. report.Results.Where(result => !result.IsWriteIn && !contest.HasElected(result.Candidate.Id) && result.Candidate.Id != last),
        ];
        return Stand(contest, next, report, reasons, rule, standing);
    }

    private static ContestState Stand(
        Contest contest, BallotPlan next, BallotReport report, EquatableArray<Reason> reasons, NextSlate rule, CandidateResult[] standing)
    {
        switch (rule)
        {
            case NextSlate.OrderOfVotes:
                return Cut(contest, next, reasons, standing, next.Band(contest.Terms).Most);
            case NextSlate.AllUnelected:
                return new ContestState.BallotDue(contest, reasons, next, InPaperOrder(report, standing));
            case NextSlate.OpenNominations:
                return new ContestState.NominationsDue(contest, reasons, next, InPaperOrder(report, standing));
            case NextSlate.HighestPerSeat highest:
                long cut = standing.Select(result => result.For).ElementAtOrDefault((highest.Count * contest.SeatsLeft) - 1);
                return new ContestState.BallotDue(
                    contest, reasons, next, InPaperOrder(report, [.. standing.Where(result => result.For >= cut)]));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The order of votes cut to the margin; where equal votes lie across the cut, somebody must say who stands.</summary>
    private static ContestState Cut(
        Contest contest, BallotPlan next, EquatableArray<Reason> reasons, CandidateResult[] standing, long? most)
    {
        Citation margin = next.RuleIn(contest.Terms.Book).Margin.Citation;
        MarginBand band = next.Band(contest.Terms);
        if (standing.Length < band.Least)
        {
            Reason few = new(RoundReasons.TooFewGoOn, margin, new("candidates", standing.Length), new("least", band.Least));
            return new ContestState.NominationsDue(contest, [.. reasons, few], next, Named(standing));
        }

        if (most is not long places || standing.Length <= places)
        {
            return new ContestState.BallotDue(contest, reasons, next, Named(standing));
        }

        long last = standing[places - 1].For;
        if (standing[places].For != last)
        {
            return new ContestState.BallotDue(contest, reasons, next, Named(standing.Take((int)places)));
        }

        Slate settled = Named(standing.Where(result => result.For > last));
        Slate tied = Named(standing.Where(result => result.For == last));
        int left = (int)places - settled.Count;
        Reason equal = new(RoundReasons.TiedForThePaper, margin, new("tied", tied.Count), new("votes", last), new("places", left));
        return Narrowing.PaperTie(contest, next, [.. reasons, equal], settled, tied, left);
    }

    private static CandidateResult[]? TieForLast(Elimination elimination, CandidateResult[] unelected)
    {
        if (elimination is not Elimination.Lowest { Tie: LowestTie.Decided } || unelected.Length == 0)
        {
            return null;
        }

        CandidateResult[] last = Last(unelected);
        return last.Length > 1 ? last : null;
    }

    private static CandidateResult[] Dropped(Elimination elimination, CandidateResult[] unelected, BallotReport report)
    {
        switch (elimination)
        {
            case Elimination.Lowest lowest:
                CandidateResult[] last = Last(unelected);
                return last.Length > 1 && lowest.Tie == LowestTie.NobodyGoes ? [] : last;
            case Elimination.FewerThan fewer:
                return [.. unelected.Where(result => result.For < fewer.Votes)];
            case Elimination.Below below:
                long size = report.Of(below.Needed.Base)
                    ?? throw new ArgumentException($"The turnout does not give {below.Needed.Base}, which the rule needs.");
                return [.. unelected.Where(result => !below.Needed.Threshold.IsMet(result.For, size))];
            default:
                throw new UnreachableException();
        }
    }

    private static CandidateResult[] Last(CandidateResult[] unelected)
    {
        long fewest = unelected.Length == 0 ? 0 : unelected.Min(result => result.For);
        return [.. unelected.Where(result => result.For == fewest)];
    }

    private static Slate Named(IEnumerable<CandidateResult> results) => Slate.Of(results.Select(result => result.Candidate));

    private static Slate InPaperOrder(BallotReport report, CandidateResult[] standing) =>
        Slate.Of(report.Slate.Where(candidate => standing.Any(result => result.Candidate.Id == candidate.Id)));
}
