using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

/// <summary>Who did not move on from a ballot, and why: by the last ballot of the stage in which the person stood.</summary>
internal static class BallotLosers
{
    public static EquatableArray<LeftBehind> Of(SelectionProcess process, int stage, ContestState.Concluded concluded)
    {
        HashSet<PersonId> movedOn = [.. concluded.Elected.Select(winner => winner.Candidate.Id)];
        BallotReport[] latestFirst = [.. concluded.Contest.Ballots.Reverse()];
        return latestFirst
            .SelectMany(report => report.Results)
            .DistinctBy(result => result.Candidate.Id)
            .Where(result => !movedOn.Contains(result.Candidate.Id))
            .OrderByDescending(result => result.For)
            .Select(result => new LeftBehind(result.Candidate, Why(process, stage, concluded, result)))
            .ToEquatableArray();
    }

    private static Reason Why(SelectionProcess process, int stage, ContestState.Concluded concluded, CandidateResult result)
    {
        ReasonFact votes = new("votes", result.For);
        SelectionStage.Ballot ballot = (SelectionStage.Ballot)process.Plan.Stages[stage];
        string decision = concluded.Contest.Events.OfType<ContestEvent.Decided>().LastOrDefault()?.Decision.Record ?? "nobody among the tied";
        return result.Standing switch
        {
            CandidateStanding.TiedForLastSeat => SelectionProgress.About(
                SelectionReasons.TieLost, result.Candidate, votes, new("record", LocalizedText.Same(decision))),
            CandidateStanding.NotElected => SelectionProgress.About(SelectionReasons.Short, result.Candidate, votes, new("gap", result.Gap)),
            _ => SelectionProgress.About(SelectionReasons.Outvoted, result.Candidate, votes, new("places", ballot.Keep)),
        };
    }
}
