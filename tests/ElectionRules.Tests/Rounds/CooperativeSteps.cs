using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Tests.Rounds;

/// <summary>What a body does that wants to be done: everybody comes, every vote goes to the first names, every question is answered.</summary>
internal static class CooperativeSteps
{
    private const long Members = 1_000_000;

    public static ContestStep Next(ContestState state) => state switch
    {
        ContestState.NominationsDue due => new ContestStep.Nominate(
            [.. Enumerable.Range(1, (int)Needed(due)).Select(number => Candidate.Of($"fresh-{due.Contest.Events.Count}-{number}", $"Fresh {number}"))]),
        ContestState.BallotDue ballot => Count(ballot),
        ContestState.DecisionDue due => new ContestStep.Decide(Decide(due)),
        _ => throw new InvalidOperationException($"{state} is at its end."),
    };

    private static long Needed(ContestState.NominationsDue due) =>
        due.Reasons.Where(reason => reason.Code.Equals(RoundReasons.TooFewCandidates)).Select(reason => reason.Number("least")!.Value)
            .Append(due.Band.Least).Max();

    private static ContestStep.Count Count(ContestState.BallotDue ballot)
    {
        Turnout all = new()
        {
            NamingSomebody = Members,
            WholeBody = Members,
            Registered = Members,
            Entitled = Members,
            Present = Members,
            Participants = Members,
            Issued = Members,
            Returned = Members,
        };
        Dictionary<PersonId, (long, long)> votes = ballot.Slate
            .Select((candidate, position) => (candidate.Id, Votes: VotesAt(ballot, position)))
            .ToDictionary(pair => pair.Id, pair => (pair.Votes, 0L));
        return new(all, Members, 0, votes, []);
    }

    /// <summary>All for as many as there are seats; where somebody is only dropped, one part for the last, two for the one before.</summary>
    private static long VotesAt(ContestState.BallotDue ballot, int position)
    {
        int standing = ballot.Slate.Count;
        return ballot.Kind is BallotKind.LastPlace or BallotKind.Elimination
            ? (standing - position) * (2 * Members / (standing * (standing + 1)))
            : position < ballot.Seats ? Members : 0;
    }

    private static Decision Decide(ContestState.DecisionDue due)
    {
        // The last answer of a shortfall ends the contest; the last answer to "too many" is a preselection where there is one.
        Choice choice = due.Kind == DecisionKind.Approval ? Choice.Approve : due.Options[^1].Choice;
        long count = choice == Choice.AgreedSlate
            ? due.Reasons.First(reason => reason.Code.Equals(RoundReasons.TooManyCandidates)).Number("most")!.Value
            : due.Places;
        return new(choice, "agreed by all")
        {
            Persons = due.Kind is DecisionKind.TooManyNominees or DecisionKind.Approval && choice != Choice.AgreedSlate
                ? []
                : [.. due.Candidates.Take((int)count).Select(candidate => candidate.Id)],
        };
    }
}
