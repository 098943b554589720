using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Says of every candidate why he or she came out so.</summary>
internal static class Explanation
{
    public static void Of(ContestState.BallotDue ballot, BallotFigures figures, CandidateResult[] ranked, List<Reason> reasons)
    {
        int tied = ranked.Count(result => result.Standing == CandidateStanding.TiedForLastSeat);
        int elected = ranked.Count(result => result.Standing == CandidateStanding.Elected);
        bool mostWins = figures.Winning.Count == 0;
        bool isPreselection = ballot.Kind == BallotKind.Preselection;
        for (int i = 0; i < ranked.Length; i++)
        {
            CandidateResult result = ranked[i];
            IEnumerable<Reason> about = result.Standing switch
            {
                CandidateStanding.Elected when mostWins =>
                    [new(isPreselection ? RoundReasons.OnPaperByMost : RoundReasons.ElectedByMost, MostWinBy(ballot), new ReasonFact("votes", result.For))],
                CandidateStanding.PassedButSurplus =>
                    [new(RoundReasons.Surplus, null, new("votes", result.For), new("seats", ballot.Seats))],
                CandidateStanding.TiedForLastSeat =>
                    [new(RoundReasons.Tied, ballot.Rule.Tie.Citation, new("tied", tied), new("votes", result.For), new("seats", ballot.Seats - elected))],
                CandidateStanding.NotElected when mostWins && result.For == 0 => [new(RoundReasons.NoVotes, MostWinBy(ballot), new ReasonFact("votes", result.For))],
                _ => Compared(ballot, figures, ranked, i),
            };
            reasons.AddRange(about.Select(reason => reason with { Subject = LocalizedText.Same(result.Candidate.Name) }));
        }

        reasons.AddRange(figures.Written
            .Where(written => ballot.Contest.HasElected(written.Person.Id))
            .Select(written => new Reason(RoundReasons.ElectedAlready, null, new ReasonFact("votes", written.Votes)) { Subject = LocalizedText.Same(written.Person.Name) }));
        HarmlessTies(ballot, ranked, reasons);
        FullVotes(ballot, figures, ranked, reasons);
    }

    /// <summary>Every requirement for the elected; for the others those that they missed.</summary>
    private static IEnumerable<Reason> Compared(ContestState.BallotDue ballot, BallotFigures figures, CandidateResult[] ranked, int position)
    {
        CandidateResult result = ranked[position];
        bool elected = result.Standing == CandidateStanding.Elected;
        ReasonCode passed = ballot.Kind == BallotKind.Preselection ? RoundReasons.OnPaper : RoundReasons.Elected;
        foreach (Cited<Requirement> needed in figures.Winning)
        {
            foreach ((long votes, long size, LocalizedText? house) in figures.Parts(ballot, needed.Value, result))
            {
                if (!elected && needed.Value.Threshold.IsMet(votes, size))
                {
                    continue;
                }

                ReasonCode code = house is not null ? RoundReasons.InHouse : elected ? passed : RoundReasons.Short;
                Reason reason = BallotCount.Comparison(code, needed.Citation, needed.Value, "votes", votes, size);
                yield return house is null
                    ? reason
                    : new Reason(code, needed.Citation, [.. reason.Facts, new("house", house)]) { Requirement = needed.Value };
            }
        }

        long lead = BallotCount.Lead(ranked, position);
        if (figures.Lead is { } rule && !rule.Value.Threshold.IsMet(Math.Max(0, lead), figures.Of(rule.Value)))
        {
            yield return BallotCount.Comparison(RoundReasons.LeadTooSmall, rule.Citation, rule.Value, "lead", lead, figures.Of(rule.Value));
        }
    }

    /// <summary>The provision by which most votes win: that on ties, since a rule without a requirement cites none.</summary>
    private static Citation MostWinBy(ContestState.BallotDue ballot) =>
        ballot.Kind == BallotKind.Preselection ? ballot.Contest.Terms.Book.Preselection!.Citation : ballot.Rule.Tie.Citation;

    private static void HarmlessTies(ContestState.BallotDue ballot, CandidateResult[] ranked, List<Reason> reasons)
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
    private static void FullVotes(
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
}
