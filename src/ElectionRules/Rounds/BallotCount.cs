using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Decides one ballot from its figures: did it stand, who passed, who fills the seats, who ties for the last.</summary>
internal static class BallotCount
{
    public static BallotReport Decide(ContestState.BallotDue ballot, BallotFigures figures)
    {
        List<Reason> reasons = [];
        bool stood = Stood(ballot, figures, reasons);
        CandidateResult[] results = stood ? Rank(ballot, figures, reasons) : [];
        return new BallotReport
        {
            Number = ballot.Number,
            Kind = ballot.Kind,
            Rule = ballot.Rule,
            Seats = ballot.Seats,
            Slate = ballot.Slate,
            WriteIns = figures.WriteIns,
            Turnout = figures.Turnout,
            Tally = figures.Tally,
            Stood = stood,
            Results = [.. results],
            Reasons = [.. reasons],
        };
    }

    private static bool Stood(ContestState.BallotDue ballot, BallotFigures figures, List<Reason> reasons)
    {
        bool stood = true;
        foreach (Cited<PollTest> test in BallotFigures.TestsOf(ballot))
        {
            long count = figures.Of(test.Value.Measured, 0);
            long size = figures.Of(test.Value.Needed.Base, 0);
            bool met = test.Value.Needed.Threshold.IsMet(count, size);
            stood &= met;
            ReasonCode code = met
                ? RoundReasons.PollTestMet
                : test.Value.Failure == PollFailure.NoQuorum ? RoundReasons.NoQuorum : RoundReasons.TurnoutTooLow;
            reasons.Add(Comparison(code, test.Citation, test.Value.Needed, "count", count, size));
        }

        if (ballot.Rule.PapersAtMost is { } most && figures.Tally.Papers > figures.Of(most.Value, 0))
        {
            stood = false;
            long allowed = figures.Of(most.Value, 0);
            reasons.Add(new Reason(
                RoundReasons.TooManyPapers,
                most.Citation,
                new("papers", figures.Tally.Papers),
                new("most", allowed),
                new("gap", figures.Tally.Papers - allowed)));
        }

        return stood;
    }

    private static CandidateResult[] Rank(ContestState.BallotDue ballot, BallotFigures figures, List<Reason> reasons)
    {
        EquatableArray<Cited<Requirement>> winning = BallotFigures.WinningOf(ballot);
        CandidateResult[] ranked = [.. Votes(ballot, figures).OrderByDescending(result => result.For)];
        for (int i = 0; i < ranked.Length; i++)
        {
            ranked[i] = ranked[i] with { Gap = Gap(ballot, winning, figures, ranked[i]) };
        }

        long[] passedVotes = [.. ranked.Where(result => result.Gap == 0).Select(result => result.For)];
        bool tie = passedVotes.Length > ballot.Seats && passedVotes[ballot.Seats - 1] == passedVotes[ballot.Seats];
        for (int i = 0, passed = 0; i < ranked.Length; i++)
        {
            CandidateStanding standing = CandidateStanding.NotElected;
            if (ranked[i].Gap == 0)
            {
                standing = tie && ranked[i].For == passedVotes[ballot.Seats]
                    ? CandidateStanding.TiedForLastSeat
                    : passed < ballot.Seats ? CandidateStanding.Elected : CandidateStanding.PassedButSurplus;
                passed++;
            }

            ranked[i] = ranked[i] with { Standing = standing };
        }

        Explain(ballot, winning, figures, ranked, reasons);
        return ranked;
    }

    private static IEnumerable<CandidateResult> Votes(ContestState.BallotDue ballot, BallotFigures figures)
    {
        for (int i = 0; i < ballot.Slate.Count; i++)
        {
            yield return new(
                ballot.Slate[i], IsWriteIn: false, figures.Tally.For(i), figures.Tally.Against(i), figures.Tally.Abstain(i), default, 0);
        }

        foreach (Tallying.WriteInVotes written in figures.Tally.WriteIns.Where(written => written.Votes > 0))
        {
            yield return new(figures.WriteIns[written.Code], IsWriteIn: true, written.Votes, 0, 0, default, 0);
        }
    }

    /// <summary>The most votes that any requirement leaves missing; where most votes win, a candidate needs one vote, in a tie ballot none.</summary>
    private static long Gap(
        ContestState.BallotDue ballot, EquatableArray<Cited<Requirement>> winning, BallotFigures figures, CandidateResult result)
    {
        if (winning.Count == 0)
        {
            return result.For == 0 && ballot.Kind is not (BallotKind.TieBallot or BallotKind.Preselection) ? 1 : 0;
        }

        return winning.Max(needed => Missing(needed.Value, result.For, figures.Of(needed.Value.Base, result.For + result.Against)));
    }

    /// <summary>What a count lacks; on an empty base nothing passes, so that one is always missing.</summary>
    private static long Missing(Requirement needed, long count, long size) =>
        needed.Threshold.IsMet(count, size) ? 0 : Math.Max(1, needed.Threshold.Least(size) - count);

    private static void Explain(
        ContestState.BallotDue ballot,
        EquatableArray<Cited<Requirement>> winning,
        BallotFigures figures,
        CandidateResult[] ranked,
        List<Reason> reasons)
    {
        int tied = ranked.Count(result => result.Standing == CandidateStanding.TiedForLastSeat);
        int elected = ranked.Count(result => result.Standing == CandidateStanding.Elected);
        foreach (CandidateResult result in ranked)
        {
            LocalizedText name = LocalizedText.Same(result.Candidate.Name);
            switch (result.Standing)
            {
                case CandidateStanding.Elected when winning.Count == 0:
                    reasons.Add(new(RoundReasons.ElectedByMost, ballot.Rule.Tie.Citation, new ReasonFact("votes", result.For)) { Subject = name });
                    break;
                case CandidateStanding.PassedButSurplus:
                    reasons.Add(new(RoundReasons.Surplus, null, new("votes", result.For), new("seats", ballot.Seats)) { Subject = name });
                    break;
                case CandidateStanding.TiedForLastSeat:
                    reasons.Add(
                        new(RoundReasons.Tied, ballot.Rule.Tie.Citation, new("tied", tied), new("votes", result.For), new("seats", ballot.Seats - elected))
                        {
                            Subject = name,
                        });
                    break;
                case CandidateStanding.NotElected when winning.Count == 0:
                    reasons.Add(new(RoundReasons.NoVotes, null, new ReasonFact("votes", result.For)) { Subject = name });
                    break;
                default:
                    ReasonCode code = result.Standing == CandidateStanding.Elected ? RoundReasons.Elected : RoundReasons.Short;
                    foreach (Cited<Requirement> needed in winning)
                    {
                        long size = figures.Of(needed.Value.Base, result.For + result.Against);
                        if (result.Standing == CandidateStanding.Elected || !needed.Value.Threshold.IsMet(result.For, size))
                        {
                            reasons.Add(Comparison(code, needed.Citation, needed.Value, "votes", result.For, size) with { Subject = name });
                        }
                    }

                    break;
            }
        }

        ExplainHarmlessTies(ballot, ranked, reasons);
        ExplainFullVotes(ballot, figures, ranked, reasons);
    }

    private static void ExplainHarmlessTies(ContestState.BallotDue ballot, CandidateResult[] ranked, List<Reason> reasons)
    {
        foreach (IGrouping<long, CandidateResult> group in ranked
            .Where(result => result.Standing == CandidateStanding.Elected)
            .GroupBy(result => result.For)
            .Where(group => group.Count() > 1))
        {
            reasons.Add(new(RoundReasons.HarmlessTie, ballot.Rule.Tie.Citation, new("tied", group.Count()), new("votes", group.Key)));
        }
    }

    /// <summary>Every paper for every winner uses each paper up, so candidates required by the margin got nothing: lawful, but rare.</summary>
    private static void ExplainFullVotes(
        ContestState.BallotDue ballot, BallotFigures figures, CandidateResult[] ranked, List<Reason> reasons)
    {
        CandidateResult[] elected = [.. ranked.Where(result => result.Standing == CandidateStanding.Elected)];
        CandidateResult[] others = [.. ranked.Where(result => result.Standing != CandidateStanding.Elected)];
        if (ballot.Kind != BallotKind.TieBallot
            && elected.Length == ballot.Seats
            && others.Length > 0
            && ballot.Band.Least > ballot.Seats
            && figures.Tally.Papers > 0
            && elected.All(result => result.For == figures.Tally.Papers)
            && others.All(result => result.For == 0))
        {
            reasons.Add(new(
                RoundReasons.FullVotesLeaveNone,
                ballot.Rule.Margin.Citation,
                new("elected", elected.Length),
                new("others", others.Length)));
        }
    }

    private static Reason Comparison(ReasonCode code, Citation citation, Requirement needed, string counted, long count, long size)
    {
        return new(
            code,
            citation,
            new(counted, count),
            new("base", size),
            new("needed", needed.Threshold.Least(size)),
            new("gap", Missing(needed, count, size)))
        {
            Requirement = needed,
        };
    }
}
