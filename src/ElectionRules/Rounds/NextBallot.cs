using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Who stands in the ballot after one that left seats unfilled.</summary>
internal static class NextBallot
{
    public static ContestState Prepare(Contest contest, SlateSource source, NextSlate rule)
    {
        (BallotPlan next, BallotReport report, _, EquatableArray<Reason> reasons) = source;
        bool withWriteIns = rule is NextSlate.OrderOfVotes { WithWriteIns: true } or NextSlate.AllUnelected { WithWriteIns: true };
        CandidateResult[] standing =
        [
            .. report.Results.Where(result => (withWriteIns || !result.IsWriteIn)
                && !contest.HasElected(result.Candidate.Id)
                && !contest.HasDropped(result.Candidate.Id)
                && !contest.HasLeft(result.Candidate.Id)),
        ];
        return rule switch
        {
            NextSlate.OrderOfVotes => Cut(contest, next, reasons, standing, next.Band(contest.Terms).Most, CutTie.Decided, Named),
            NextSlate.AllUnelected => Stand(contest, next, reasons, InPaperOrder(report, standing)),
            NextSlate.OpenNominations => new ContestState.NominationsDue(contest, reasons, next, InPaperOrder(report, standing)),
            NextSlate.HighestPerSeat highest => Cut(
                contest, next, reasons, standing, highest.Count * contest.SeatsLeft, highest.Tie, results => InPaperOrder(report, results)),
            NextSlate.Reaching reaching => Stand(contest, next, reasons, InPaperOrder(report, Reached(contest, report, standing, reaching))),
            NextSlate.HighestInEachHouse => Stand(contest, next, reasons, InPaperOrder(report, HighestInEachHouse(report, standing))),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The first places; where equal votes lie across the cut, all go on or somebody must say who stands.</summary>
    private static ContestState Cut(
        Contest contest,
        BallotPlan next,
        EquatableArray<Reason> reasons,
        CandidateResult[] standing,
        long? most,
        CutTie tie,
        Func<IEnumerable<CandidateResult>, Slate> ordered)
    {
        if (most is not long places || standing.Length <= places)
        {
            return Stand(contest, next, reasons, ordered(standing));
        }

        long last = standing[places - 1].For;
        if (standing[places].For != last || tie == CutTie.AllGoOn)
        {
            return Stand(contest, next, reasons, ordered(standing.Where(result => result.For >= last)));
        }

        Slate settled = ordered(standing.Where(result => result.For > last));
        Slate tied = ordered(standing.Where(result => result.For == last));
        int left = (int)places - settled.Count;
        Citation margin = next.RuleIn(contest.Terms.Book).Margin.Citation;
        Reason equal = new(RoundReasons.TiedForThePaper, margin, new("tied", tied.Count), new("votes", last), new("places", left));
        return Narrowing.PaperTie(contest, next, [.. reasons, equal], settled, tied, left);
    }

    private static ContestState Stand(Contest contest, BallotPlan next, EquatableArray<Reason> reasons, Slate slate)
    {
        long least = next.Band(contest.Terms).Least;
        if (slate.Count >= least)
        {
            return Narrowing.Due(contest, next, reasons, slate);
        }

        Citation margin = next.RuleIn(contest.Terms.Book).Margin.Citation;
        Reason few = new(RoundReasons.TooFewGoOn, margin, new("candidates", slate.Count), new("least", least));
        return new ContestState.NominationsDue(contest, [.. reasons, few], next, slate);
    }

    private static IEnumerable<CandidateResult> Reached(
        Contest contest, BallotReport report, CandidateResult[] standing, NextSlate.Reaching rule)
    {
        Bases bases = new(report.Turnout, report.Tally, report.PaperRule.MaxMarks, contest.Terms.UnitsPerVote);
        long filled = standing.Length < rule.FilledTo ? 0 : standing[rule.FilledTo - 1].For;
        return standing.Where(result => result.For >= filled
            || rule.Needed.Threshold.IsMet(result.For, bases.Of(rule.Needed, result.For + result.Against)));
    }

    private static IEnumerable<CandidateResult> HighestInEachHouse(BallotReport report, CandidateResult[] standing)
    {
        foreach (HouseCount house in report.Houses.Where(_ => standing.Length > 0))
        {
            long most = standing.Max(result => InHouse(result));
            foreach (CandidateResult result in standing.Where(result => InHouse(result) == most))
            {
                yield return result;
            }

            long InHouse(CandidateResult result) => house.Tally.For(report.Slate.PositionOf(result.Candidate.Id));
        }
    }

    private static Slate Named(IEnumerable<CandidateResult> results) => Slate.Of(results.Select(result => result.Candidate));

    /// <summary>The order of the paper, and after it persons who were written in, by votes.</summary>
    private static Slate InPaperOrder(BallotReport report, IEnumerable<CandidateResult> standing)
    {
        Candidate[] going = [.. standing.Select(result => result.Candidate).Distinct()];
        return Slate.Of(report.Slate.Where(candidate => going.Contains(candidate))
            .Concat(going.Where(candidate => !report.Slate.Contains(candidate.Id))));
    }
}
