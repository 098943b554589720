using ElectionRules.Formats.Scenarios;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports;

/// <summary>Says what happened in one contest, in one language. All texts are plain: the writers escape them.</summary>
internal sealed class ContestWords(ReportWords words, ContestResult contest)
{
    private static readonly CountingBase[] TurnoutBases =
    [
        CountingBase.RegisteredVoters, CountingBase.WholeBody, CountingBase.EntitledToAttend, CountingBase.Present,
        CountingBase.Participants, CountingBase.BallotsIssued, CountingBase.BallotsReturned,
    ];

    /// <summary>Gets what the members of the body are called.</summary>
    public LocalizedText? Members { get; } = ReportWords.MembersOf(contest.Body);

    /// <summary>Gets the words of the language.</summary>
    public ReportWords Words => words;

    /// <summary>Says the title of a ballot: its number and what it was for.</summary>
    public string Title(BallotReport ballot) => words.Fill("ballot.title", ("number", ballot.Number), ("kind", words.Of(ballot.Kind)));

    /// <summary>Says the size of a ballot: seats and candidates.</summary>
    public string Size(BallotReport ballot) => words.Fill(
        ballot.Kind == BallotKind.Preselection ? "ballot.sizePreselection" : "ballot.size", ("seats", ballot.Seats), ("candidates", ballot.Slate.Count));

    /// <summary>Lists the figures of a ballot that are known, each with its label.</summary>
    public IEnumerable<(string Label, long Number)> Figures(BallotReport ballot)
    {
        foreach (CountingBase countingBase in TurnoutBases)
        {
            if (ballot.Of(countingBase) is long number)
            {
                yield return (RequirementWording.Say(countingBase, words.Language, Members), number);
            }
        }

        yield return (words["figure.valid"], ballot.Tally.Valid);
        yield return (words["figure.void"], ballot.Tally.Void);
        if (ballot.Tally.Blank is long blank)
        {
            yield return (words["figure.blank"], blank);
        }
    }

    /// <summary>Says how a candidate came out: standing and gap.</summary>
    public string Standing(BallotReport ballot, CandidateResult result) => result switch
    {
        { Standing: BallotLines.None } => words["standing.none"],
        _ when ballot.Kind is BallotKind.LastPlace or BallotKind.Elimination => words["none"],
        { Gap: > 0 } => words.Fill("standing.short", ("gap", result.Gap)),
        { Standing: CandidateStanding.Elected } when ballot.Kind == BallotKind.Preselection => words["standing.onTheSlate"],
        _ => words.Of(result.Standing),
    };

    /// <summary>Says what had to be reached: of the whole, in each house, of each candidate's own votes, or the order of votes.</summary>
    public string Needed(NeededVotes? needed, BallotNeeds needs, BallotReport ballot) => needed switch
    {
        { Requirement.Base: CountingBase.ForPlusAgainst } => words.Fill("needed.each", ("requirement", Say(needed.Requirement))),
        not null => words.Fill("needed", ("requirement", Say(needed.Requirement)), ("least", needed.Least), ("base", needed.Base)),
        null when needs.InEachHouse is { } inHouse => words.Fill("needed.inEachHouse", ("requirement", Say(inHouse.Value))),
        _ => words[ballot.Kind switch
        {
            BallotKind.Preselection => "needed.order",
            BallotKind.LastPlace or BallotKind.Elimination => "needed.last",
            _ => "needed.most",
        }],
    };

    /// <summary>Says a bar in words, for those who cannot see it.</summary>
    public string Bar(CandidateResult result, NeededVotes? needed) => words.Fill(
        needed is null ? "bar.most" : "bar",
        ("for", result.For),
        ("against", result.Against),
        ("abstain", result.Abstain),
        ("least", needed?.Least ?? 0));

    /// <summary>Says a requirement.</summary>
    public string Say(Requirement requirement) => RequirementWording.Say(requirement, words.Language, Members);

    /// <summary>Says a reason without its provision.</summary>
    public string Say(Reason reason) => ReasonWording.Say(reason, words.Language, Members);

    /// <summary>Returns the winners by how they were elected, said with every base.</summary>
    public IEnumerable<IGrouping<string, Winner>> Winners() =>
        contest.Elected.GroupBy(winner => WinnerVote.Of(contest, winner).Say(words, Members), StringComparer.Ordinal);

    /// <summary>Says an event that is not a ballot.</summary>
    public string Say(ContestEvent happened) => happened switch
    {
        ContestEvent.Nominated nominated => words.Fill(
            "event.nominated", ("count", nominated.Slate.Count), ("names", Names(nominated.Slate))),
        ContestEvent.Struck struck => words.Fill("event.struck", ("name", struck.Person.Name), ("cause", words.Of(struck.Cause))),
        ContestEvent.Shortened shortened => words.Fill(
            "event.shortened", ("count", shortened.Slate.Count), ("names", Names(shortened.Slate))),
        ContestEvent.Decided { Decision.Persons.Count: > 0 } decided => words.Fill(
            "event.decidedPersons",
            ("kind", words.Of(decided.Kind)),
            ("choice", words.Of(decided.Decision.Choice)),
            ("persons", words.List(decided.Decision.Persons.Select(NameOf))),
            ("record", decided.Decision.Record)),
        ContestEvent.Decided decided => words.Fill(
            "event.decided",
            ("kind", words.Of(decided.Kind)),
            ("choice", words.Of(decided.Decision.Choice)),
            ("record", decided.Decision.Record)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Says where the contest stands: how it ended, or what is due.</summary>
    public string State() => contest.State switch
    {
        ContestState.Concluded { Vacant: > 0 } done => words.Fill("state.concludedVacant", ("ending", words.Of(done.Ending)), ("vacant", done.Vacant)),
        ContestState.Concluded done => words.Fill("state.concluded", ("ending", words.Of(done.Ending))),
        ContestState.BallotDue due => words.Fill(
            "state.ballotDue", ("kind", words.Of(due.Kind)), ("seats", due.Seats), ("names", Names(due.Slate))),
        ContestState.NominationsDue { Band.Most: long most } due => words.Fill(
            "state.nominationsDue", ("seats", due.Seats), ("least", due.Band.Least), ("most", most)),
        ContestState.NominationsDue due => words.Fill(
            "state.nominationsDueOpen", ("seats", due.Seats), ("least", due.Band.Least)),
        ContestState.DecisionDue { Candidates.Count: > 0 } due => words.Fill(
            "state.decisionDuePersons", ("kind", words.Of(due.Kind)), ("answers", Answers(due)), ("names", Names(due.Candidates))),
        ContestState.DecisionDue due => words.Fill("state.decisionDue", ("kind", words.Of(due.Kind)), ("answers", Answers(due))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Returns the reasons of the state that the last ballot does not give already.</summary>
    public IEnumerable<Reason> FurtherReasons() =>
        contest.State.Reasons.Except(contest.State.Contest.Ballots.LastOrDefault()?.Reasons ?? []);

    private string Answers(ContestState.DecisionDue due) => words.List(due.Options.Select(option => words.Of(option.Choice)));

    private string Names(Slate slate) => words.List(slate.Select(candidate => candidate.Name));

    private string NameOf(PersonId person) => contest.State.Contest.Events
        .OfType<ContestEvent.Nominated>().SelectMany(nominated => nominated.Slate)
        .Concat(contest.State.Contest.Ballots.SelectMany(ballot => ballot.WriteIns))
        .FirstOrDefault(candidate => candidate.Id == person)?.Name ?? person.Value;
}
