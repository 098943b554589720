using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports;

/// <summary>Finds what sets the path of a contest apart.</summary>
internal static class PathMarks
{
    /// <summary>Returns the marks of a contest, each once, in the order of <see cref="PathMark"/>.</summary>
    public static IReadOnlyList<PathMark> Of(ContestResult contest)
    {
        SortedSet<PathMark> marks = [.. contest.State.Contest.Ballots.SelectMany(OfBallot)];
        if (contest.State.Contest.Events.Any(happened => happened is ContestEvent.Decided { Decision.Choice: not Choice.Approve }))
        {
            marks.Add(PathMark.Decision);
        }

        if (OfState(contest.State) is PathMark ending)
        {
            marks.Add(ending);
        }

        return [.. marks];
    }

    private static PathMark? OfState(ContestState state) => state is not ContestState.Concluded done
        ? PathMark.NotConcluded
        : done.Ending switch
        {
            Ending.SeatsVacant => PathMark.SeatsVacant,
            Ending.SeatsReduced => PathMark.SeatsReduced,
            Ending.NextSession => PathMark.NextSession,
            Ending.ApprovalRefused => PathMark.ApprovalRefused,
            _ => null,
        };

    private static IEnumerable<PathMark> OfBallot(BallotReport ballot)
    {
        PathMark? kind = ballot.Kind switch
        {
            BallotKind.Preselection => PathMark.Preselection,
            BallotKind.Rerun => PathMark.Rerun,
            BallotKind.TieBallot => PathMark.TieBallot,
            BallotKind.LastPlace => PathMark.Tie,
            BallotKind.AnotherElection => PathMark.AnotherElection,
            _ => null,
        };
        if (kind is PathMark mark)
        {
            yield return mark;
        }

        if (ballot.Results.Any(result => result is { IsWriteIn: true, Standing: CandidateStanding.Elected }))
        {
            yield return PathMark.WriteInElected;
        }

        foreach (Reason reason in ballot.Reasons)
        {
            if (OfReason(reason) is PathMark found)
            {
                yield return found;
            }
        }
    }

    private static PathMark? OfReason(Reason reason)
    {
        ReasonCode code = reason.Code;
        return code switch
        {
            _ when code.Equals(RoundReasons.NoQuorum) => PathMark.NoQuorum,
            _ when code.Equals(RoundReasons.TurnoutTooLow) || code.Equals(RoundReasons.TooManyPapers) => PathMark.PollVoid,
            _ when code.Equals(RoundReasons.Tied) => PathMark.Tie,
            _ when code.Equals(RoundReasons.FullVotesLeaveNone) => PathMark.FullVotesLeaveNone,
            _ when code.Equals(RoundReasons.PollTestMet) && reason.Number("count") == reason.Number("needed") => PathMark.BareQuorum,
            _ when code.Equals(RoundReasons.Elected) && reason.Number("votes") == reason.Number("needed") => PathMark.BareMajority,
            _ when code.Equals(RoundReasons.Short) && reason.Number("gap") == 1 => PathMark.OneVoteShort,
            _ => null,
        };
    }
}
