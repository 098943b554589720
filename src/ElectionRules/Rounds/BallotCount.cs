using ElectionRules.Law;
using ElectionRules.Nominations;
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
            PaperRule = ballot.PaperRule,
            Turnout = figures.Turnout,
            Tally = figures.Tally,
            Houses = figures.Houses,
            Stood = stood,
            Results = [.. results],
            Reasons = [.. reasons],
        };
    }

    private static bool Stood(ContestState.BallotDue ballot, BallotFigures figures, List<Reason> reasons)
    {
        bool stood = true;
        foreach (Cited<PollTest> test in figures.Tests)
        {
            long count = figures.Known(test.Value.Measured);
            long size = figures.Of(test.Value.Needed);
            bool met = test.Value.Needed.Threshold.IsMet(count, size);
            stood &= met;
            ReasonCode code = met
                ? RoundReasons.PollTestMet
                : test.Value.Failure == PollFailure.NoQuorum ? RoundReasons.NoQuorum : RoundReasons.TurnoutTooLow;
            reasons.Add(Comparison(code, test.Citation, test.Value.Needed, "count", count, size));
        }

        if (ballot.Rule.PapersAtMost is { } most && figures.Tally.Papers > figures.Known(most.Value))
        {
            stood = false;
            long allowed = figures.Known(most.Value);
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
        CandidateResult[] ranked = [.. Votes(ballot, figures).OrderByDescending(result => result.For)];
        if (ballot.Kind is BallotKind.LastPlace or BallotKind.Elimination)
        {
            return [.. ranked.Select(result => result with { Standing = CandidateStanding.NotElected })];
        }

        for (int i = 0; i < ranked.Length; i++)
        {
            ranked[i] = ranked[i] with { Gap = Gap(ballot, figures, ranked, i) };
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

        Explanation.Of(ballot, figures, ranked, reasons);
        return ranked;
    }

    private static IEnumerable<CandidateResult> Votes(ContestState.BallotDue ballot, BallotFigures figures)
    {
        for (int i = 0; i < ballot.Slate.Count; i++)
        {
            yield return new(
                ballot.Slate[i], IsWriteIn: false, figures.Tally.For(i), figures.Tally.Against(i), figures.Tally.Abstain(i), default, 0);
        }

        foreach ((Candidate person, long votes) in figures.Written.Where(written => !ballot.Contest.HasElected(written.Person.Id)))
        {
            yield return new(person, IsWriteIn: true, votes, 0, 0, default, 0);
        }
    }

    /// <summary>The most votes that any requirement leaves missing; where most votes win, a candidate needs one vote, in a tie ballot none.</summary>
    private static long Gap(ContestState.BallotDue ballot, BallotFigures figures, CandidateResult[] ranked, int position)
    {
        CandidateResult result = ranked[position];
        bool needsVote = figures.Winning.Count == 0 && ballot.Kind is not (BallotKind.TieBallot or BallotKind.Preselection);
        long gap = needsVote && result.For == 0 ? 1 : 0;
        foreach (Cited<Requirement> needed in figures.Winning)
        {
            foreach ((long votes, long size, _) in figures.Parts(ballot, needed.Value, result))
            {
                gap = Math.Max(gap, Missing(needed.Value, votes, size));
            }
        }

        return figures.Lead is { } lead
            ? Math.Max(gap, Short(lead.Value.Threshold.Least(figures.Of(lead.Value)), Lead(ranked, position)))
            : gap;
    }

    /// <summary>By how many votes a candidate is ahead of whoever else has most; negative where behind.</summary>
    internal static long Lead(CandidateResult[] ranked, int position)
    {
        int other = position == 0 ? 1 : 0;
        return ranked[position].For - (other < ranked.Length ? ranked[other].For : 0);
    }

    /// <summary>What a count lacks; on an empty base nothing passes, so that one is always missing.</summary>
    private static long Missing(Requirement needed, long count, long size) =>
        needed.Threshold.IsMet(Math.Max(0, count), size) ? 0 : Math.Max(1, Short(needed.Threshold.Least(size), count));

    // A lead may be below zero, and then more can be missing than 64 bits hold.
    private static long Short(long least, long count) => (long)Int128.Min(long.MaxValue, (Int128)least - count);

    internal static Reason Comparison(ReasonCode code, Citation citation, Requirement needed, string counted, long count, long size) =>
        new(
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
