using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Who is out for good after a ballot that left seats unfilled.</summary>
internal static class Eliminations
{
    /// <summary>Drops whom the rule drops.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="plan">The plan of the ballot.</param>
    /// <param name="report">The ballot.</param>
    /// <param name="lastIsSettled">Whether it is settled already who is out as the last.</param>
    /// <param name="reasons">Takes the reasons.</param>
    /// <param name="pending">What must be held or decided first to know who is the last, or null.</param>
    /// <returns>The contest without those dropped.</returns>
    public static Contest Apply(
        Contest contest, BallotPlan plan, BallotReport report, bool lastIsSettled, List<Reason> reasons, out ContestState? pending)
    {
        pending = null;
        bool anybody = false;
        foreach (Cited<Elimination> elimination in report.Rule.Eliminations)
        {
            switch (elimination.Value)
            {
                case Elimination.Below below:
                    Bases bases = new(report.Turnout, report.Tally, report.PaperRule.MaxMarks, contest.Terms.UnitsPerVote);
                    CandidateResult[] weak =
                    [
                        .. Remaining(contest, report).Where(result =>
                            !below.Needed.Threshold.IsMet(result.For, bases.Of(below.Needed, result.For + result.Against))),
                    ];
                    anybody |= weak.Length > 0;
                    contest = Drop(contest, weak, elimination.Citation, below.Needed, reasons);
                    break;
                case Elimination.Lowest lowest when !lastIsSettled && !(anybody && lowest.OnlyIfNobodyElse):
                    CandidateResult[] last = Last(report.Results.Where(result => !result.IsWriteIn && !contest.HasElected(result.Candidate.Id)));
                    int left = Remaining(contest, report).Count(result => !result.IsWriteIn);
                    contest = last.Any(result => contest.HasDropped(result.Candidate.Id))
                        ? contest
                        : DropLast(contest, plan, new(lowest, elimination.Citation), last, left, reasons, out pending);
                    break;
            }
        }

        return contest;
    }

    /// <summary>Goes on after a ballot among those who tied for the last place.</summary>
    public static ContestState AfterLastPlace(Contest contest, BallotPlan plan, BallotReport report)
    {
        BallotReport main = contest.LatestBallot!;
        Cited<Elimination> rule = report.Rule.Eliminations.First(elimination => elimination.Value is Elimination.Lowest);
        List<Reason> reasons = [.. report.Reasons];
        Elimination.Lowest lowest = (Elimination.Lowest)rule.Value;
        contest = DropLast(
            contest, plan, new(lowest, rule.Citation), Last(report.Results), int.MaxValue, reasons, out ContestState? pending);
        return pending ?? Progress.Unfilled(contest, plan, main with { Reasons = [.. reasons] }, lastIsSettled: true);
    }

    /// <summary>Drops one of those who tied for the last place, as was decided outside the count.</summary>
    public static Contest Drop(Contest contest, BallotReport report, PersonId person, List<Reason> reasons)
    {
        CandidateResult[] dropped = [.. report.Results.Where(result => result.Candidate.Id == person)];
        Citation citation = report.Rule.Eliminations.First(elimination => elimination.Value is Elimination.Lowest).Citation;
        return Drop(contest, dropped, citation, null, reasons);
    }

    private static Contest DropLast(
        Contest contest,
        BallotPlan plan,
        Cited<Elimination.Lowest> rule,
        CandidateResult[] last,
        int left,
        List<Reason> reasons,
        out ContestState? pending)
    {
        pending = null;
        LowestTie tie = plan.LastTied ? rule.Value.TieAgain ?? rule.Value.Tie : rule.Value.Tie;
        Slate tied = Slate.Of(last.Select(result => result.Candidate));
        int going = last.Length == 1 || tie == LowestTie.AllGo ? last.Length : tie == LowestTie.NobodyGoes ? 0 : 1;
        if (going == 0 || left - going < rule.Value.Leave)
        {
            return contest;
        }

        if (going == last.Length)
        {
            return Drop(contest, last, rule.Citation, null, reasons);
        }

        reasons.Add(new(RoundReasons.TiedForLast, rule.Citation, new("tied", last.Length), new("votes", last[0].For)));
        pending = tie switch
        {
            LowestTie.BallotAmongTied => new ContestState.BallotDue(
                contest, [.. reasons], plan with { Kind = BallotKind.LastPlace, LastTied = true }, tied),
            LowestTie.BallotAgain => new ContestState.BallotDue(
                contest, [.. reasons], plan with { LastTied = true }, Slate.Of(contest.LatestBallot!.Slate.Where(candidate => !contest.HasDropped(candidate.Id)))),
            _ => new ContestState.DecisionDue(contest, [.. reasons], plan, DecisionKind.TieForLast)
            {
                Options = [new(Choice.Persons, rule.Citation)],
                Candidates = tied,
                Places = 1,
            },
        };
        return contest;
    }

    private static Contest Drop(
        Contest contest, CandidateResult[] dropped, Citation citation, Requirement? needed, List<Reason> reasons)
    {
        foreach (CandidateResult result in dropped)
        {
            contest = contest.Dropping(result.Candidate.Id, citation);
            reasons.Add(new(RoundReasons.Dropped, citation, new ReasonFact("votes", result.For))
            {
                Subject = LocalizedText.Same(result.Candidate.Name),
                Requirement = needed,
            });
        }

        return contest;
    }

    private static IEnumerable<CandidateResult> Remaining(Contest contest, BallotReport report) =>
        report.Results.Where(result => !contest.HasElected(result.Candidate.Id) && !contest.HasDropped(result.Candidate.Id));

    private static CandidateResult[] Last(IEnumerable<CandidateResult> results)
    {
        CandidateResult[] all = [.. results];
        long fewest = all.Length == 0 ? 0 : all.Min(result => result.For);
        return [.. all.Where(result => result.For == fewest)];
    }
}
