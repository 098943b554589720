using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Rounds;

/// <summary>What holds of a contest whatever happens to it.</summary>
internal sealed class ContestInvariants
{
    private readonly HashSet<PersonId> known = [];

    /// <summary>Checks the state that a step led to.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold; the message says what.</exception>
    public void Check(ContestState before, ContestStep step, ContestState after)
    {
        Learn(step);
        Contest contest = after.Contest;
        PersonId[] elected = [.. contest.Elected.Select(winner => winner.Candidate.Id)];
        Require(elected.Length <= contest.Terms.Seats, "more are elected than there are seats");
        Require(contest.SeatsLeft == contest.Terms.Seats - elected.Length, "the seats left are wrong");
        Require(elected.Distinct().Count() == elected.Length, "somebody is elected twice");
        Require(elected.All(known.Contains), "somebody is elected who was neither nominated nor written in");
        CheckReasons(before, step, after);
        CheckState(after);
        if (step is ContestStep.Count)
        {
            CheckBallot((ContestState.BallotDue)before, contest);
        }
        else if (contest.Terms.Book.Unopposed is null && step is not ContestStep.Open and not ContestStep.Decide { Decision.Choice: Choice.Persons }
            && before is not ContestState.BallotDue { Kind: BallotKind.TieBallot })
        {
            Require(contest.Elected == before.Contest.Elected, "somebody is elected without a ballot or a tie decided");
        }
    }

    private static void CheckReasons(ContestState before, ContestStep step, ContestState after)
    {
        Require(after is ContestState.BallotDue || after.Reasons.Count > 0, "there is no reason");
        Require(
            step is not ContestStep.Count { Votes.Count: > 0 } || OnlyDrops(((ContestState.BallotDue)before).Kind) || after.Reasons.Any(reason => reason.Citation is not null),
            "no reason of a count names a provision");
        Require(
            after is not ContestState.NominationsDue || step is not ContestStep.Nominate || after.Reasons.All(reason => reason.Citation is not null),
            "a slate is refused without a provision");
        foreach (Reason reason in after.Reasons)
        {
            if (reason.Number("gap") is long gap && reason.Number("needed") is long needed && reason.Number("base") > 0)
            {
                long counted = reason.Number("votes") ?? reason.Number("count") ?? reason.Number("lead")!.Value;
                long missing = Math.Max(reason.Code.Equals(RoundReasons.Short) ? 1 : 0, needed - counted);
                Require(gap == missing && reason.Citation is not null, "a reason has a wrong gap or no provision");
            }
        }

    }

    private static void CheckState(ContestState state)
    {
        switch (state)
        {
            case ContestState.BallotDue ballot:
                Require(ballot.Seats > 0, "a ballot fills no seat");
                Require(ballot.Slate.All(candidate => !HasElected(state.Contest, candidate)), "somebody stands who is elected already");
                Require(
                    ballot.PaperRule.MaxMarks == ballot.Seats || ballot.Rule.Paper.Value.Names == NameLimit.EachCandidate,
                    "a paper may not name as many as there are seats");
                Require(
                    ballot.Kind == BallotKind.Preselection || ballot.Seats == state.Contest.SeatsLeft,
                    "a ballot is for another number of seats than are left");
                Require(
                    ballot.Kind is BallotKind.Preselection or BallotKind.TieBallot or BallotKind.LastPlace || ballot.Slate.Count >= ballot.Band.Least,
                    "fewer stand than the margin needs");
                Require(
                    ballot.Kind is BallotKind.Preselection or BallotKind.TieBallot or BallotKind.LastPlace || ballot.Band.Most is null || ballot.Slate.Count <= ballot.Band.Most,
                    "more stand than the margin allows");
                break;
            case ContestState.NominationsDue due:
                Require(due.Seats == state.Contest.SeatsLeft, "nominations are for another number of seats than are left");
                Require(due.CarriedOver.All(candidate => !HasElected(state.Contest, candidate)), "somebody elected is carried over");
                break;
            case ContestState.DecisionDue due:
                Require(due.Options.Count > 0, "a decision has no answer");
                Require(due.Places <= due.Candidates.Count, "more are to be chosen than there are");
                Require(
                    due.Candidates.All(candidate => HasElected(state.Contest, candidate) == (due.Kind == DecisionKind.Approval)),
                    "somebody elected is to be chosen, or somebody not elected approved");
                break;
            case ContestState.Concluded done:
                Require(
                    done.Ending == Ending.AllSeatsFilled == (done.Vacant == 0 && done.Ending is not Ending.SeatsReduced),
                    "the ending and the vacant seats do not agree");
                Require(
                    done.Ending is Ending.SeatsReduced || done.Elected.Count + done.Vacant == state.Contest.Terms.Seats,
                    "elected and vacant do not make up the seats");
                break;
            default:
                throw new InvalidOperationException("the state is none of the four");
        }
    }

    private static void CheckBallot(ContestState.BallotDue ballot, Contest contest)
    {
        BallotReport report = contest.Ballots.Last();
        NaiveCount naive = new(contest.Terms.Book, report);
        Require(report.Number == ballot.Number && report.Kind == ballot.Kind && report.Seats == ballot.Seats, "the report is of another ballot");
        Require(report.Stood == naive.Stood, "whether the poll stands is wrong");

        // Where so few go on that nobody opposes them, they are elected without the ballot that was due: number 0.
        Winner[] winners = [.. contest.Elected.Skip(ballot.Contest.Elected.Count).Where(winner => winner.Ballot > 0)];
        if (!report.Stood)
        {
            Require(report.Results.Count == 0 && winners.Length == 0, "a poll that does not stand decided something");
            return;
        }

        if (OnlyDrops(ballot.Kind))
        {
            Require(
                winners.Length == 0 && report.Results.All(result => result.Standing == CandidateStanding.NotElected),
                "a ballot that only drops somebody elected somebody");
            return;
        }

        PersonId[] counted = [.. report.Results.Select(result => result.Candidate.Id)];
        PersonId[] expected =
        [
            .. report.Slate.Select(candidate => candidate.Id),
            .. report.Tally.WriteIns.Where(written => written.Votes > 0).Select(written => report.WriteIns[written.Code])
                .Where(person => !HasElected(ballot.Contest, person)).Select(person => person.Id),
        ];
        Require(counted.Length == expected.Length && counted.ToHashSet().SetEquals(expected), "somebody has no standing, or two");
        HashSet<string> spokenOf = [.. report.Reasons.Select(reason => reason.Subject?.English ?? "")];
        for (int i = 0; i < report.Results.Count; i++)
        {
            CandidateResult result = report.Results[i];
            Require(i == 0 || result.For <= report.Results[i - 1].For, "the results are not in the order of votes");
            Require(result.Standing == naive.Standing(result), "a candidate's standing is wrong");
            Require(naive.IsGap(result, result.Gap), "a candidate's gap is wrong");
            Require(result.Standing != CandidateStanding.Elected || naive.Passes(result), "somebody is elected below what is needed");
            Require(spokenOf.Contains(result.Candidate.Name), "no reason speaks of a candidate");
        }

        PersonId[] electedHere = ballot.Kind == BallotKind.Preselection
            ? []
            : [.. report.Results.Where(result => result.Standing == CandidateStanding.Elected).Select(result => result.Candidate.Id)];
        Require(
            winners.Select(winner => winner.Candidate.Id).SequenceEqual(electedHere) && winners.All(winner => !winner.ByDecision),
            "the ballot did not elect those who stand as elected in its report");
    }

    private static bool OnlyDrops(BallotKind kind) => kind is BallotKind.LastPlace or BallotKind.Elimination;

    private static bool HasElected(Contest contest, Candidate candidate) =>
        contest.Elected.Any(winner => winner.Candidate.Id == candidate.Id);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private void Learn(ContestStep step)
    {
        IEnumerable<Candidate> named = step switch
        {
            ContestStep.Open open => open.Nominees,
            ContestStep.Nominate nominate => nominate.Nominees,
            ContestStep.Count count => count.WriteIns.Select(written => written.Person),
            _ => [],
        };
        known.UnionWith(named.Select(candidate => candidate.Id));
    }
}
