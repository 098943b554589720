using System.Diagnostics;
using System.Text.Json.Nodes;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;
using static ElectionRules.Formats.Reports.Transcript.CanonicalJson;
using static ElectionRules.Formats.Reports.Transcript.LawJson;

namespace ElectionRules.Formats.Reports.Transcript;

/// <summary>Writes a contest for the transcript: terms, everything that happened in order, and where it stands.</summary>
internal static class ContestJson
{
    public static JsonObject Of(ContestResult contest, string bookHash) => new()
    {
        ["id"] = contest.Id.Value,
        ["office"] = new JsonObject { ["id"] = contest.OfficeId.Value, ["name"] = Words(contest.Office) },
        ["body"] = new JsonObject
        {
            ["id"] = contest.Body.Id.Value,
            ["kind"] = contest.Body.Kind,
            ["name"] = Words(contest.Body.Name),
            ["jurisdiction"] = contest.Body.Jurisdiction.Value,
            ["members"] = Number(contest.Body.Members),
        },
        ["date"] = Day(contest.Date),
        ["terms"] = new JsonObject
        {
            ["book"] = bookHash,
            ["seats"] = Number(contest.Terms.Seats),
            ["fixedCandidates"] = Number(contest.Terms.FixedCandidates),
            ["unitsPerVote"] = Number(contest.Terms.UnitsPerVote),
        },
        ["events"] = List(contest.State.Contest.Events, Event),
        ["elected"] = List(contest.Elected, Winner),
        ["dropped"] = List(contest.State.Contest.Dropped, dropped => new JsonObject { ["person"] = dropped.Value.Value, ["citation"] = Place(dropped.Citation) }),
        ["state"] = State(contest.State),
        ["reasons"] = List(contest.State.Reasons, ReasonJson),
    };

    private static JsonObject Event(ContestEvent happened) => happened switch
    {
        ContestEvent.Nominated nominated => new() { ["event"] = "nominated", ["slate"] = List(nominated.Slate, Person) },
        ContestEvent.Struck struck => new()
        {
            ["event"] = "struck",
            ["person"] = Person(struck.Person),
            ["cause"] = EnumKey.Of(struck.Cause),
        },
        ContestEvent.Shortened shortened => new() { ["event"] = "shortened", ["slate"] = List(shortened.Slate, Person) },
        ContestEvent.Held held => BallotJson.Of(held.Ballot),
        ContestEvent.Decided decided => new()
        {
            ["event"] = "decided",
            ["kind"] = EnumKey.Of(decided.Kind),
            ["choice"] = EnumKey.Of(decided.Decision.Choice),
            ["persons"] = List(decided.Decision.Persons, person => person.Value),
            ["record"] = decided.Decision.Record,
            ["consentingVotes"] = Number(decided.Decision.ConsentingVotes),
            ["consentBase"] = Number(decided.Decision.ConsentBase),
        },
        _ => throw new UnreachableException(),
    };

    private static JsonObject Winner(Winner winner) => new()
    {
        ["person"] = winner.Candidate.Id.Value,
        ["ballot"] = Number(winner.Ballot),
        ["votes"] = Number(winner.Votes),
        ["byDecision"] = winner.ByDecision,
    };

    private static JsonObject State(ContestState state) => state switch
    {
        ContestState.Concluded done => new()
        {
            ["kind"] = "concluded",
            ["ending"] = EnumKey.Of(done.Ending),
            ["vacant"] = Number(done.Vacant),
        },
        ContestState.BallotDue due => new()
        {
            ["kind"] = "ballotDue",
            ["ballot"] = EnumKey.Of(due.Kind),
            ["number"] = Number(due.Number),
            ["seats"] = Number(due.Seats),
            ["slate"] = List(due.Slate, Person),
        },
        ContestState.NominationsDue due => new()
        {
            ["kind"] = "nominationsDue",
            ["seats"] = Number(due.Seats),
            ["least"] = Number(due.Band.Least),
            ["most"] = Number(due.Band.Most),
            ["carriedOver"] = List(due.CarriedOver, Person),
        },
        ContestState.DecisionDue due => new()
        {
            ["kind"] = "decisionDue",
            ["decision"] = EnumKey.Of(due.Kind),
            ["options"] = List(due.Options, Option),
            ["candidates"] = List(due.Candidates, Person),
            ["places"] = Number(due.Places),
        },
        _ => throw new UnreachableException(),
    };

    private static JsonObject Option(DecisionOption option) => new()
    {
        ["choice"] = EnumKey.Of(option.Choice),
        ["means"] = option.Means is { } means ? EnumKey.Of(means) : null,
    };

    public static JsonObject Person(Candidate candidate) => new() { ["id"] = candidate.Id.Value, ["name"] = candidate.Name };

    public static JsonObject ReasonJson(Reason reason)
    {
        JsonObject facts = [];
        foreach (ReasonFact fact in reason.Facts)
        {
            facts[fact.Name] = fact.Number is long number ? Number(number) : Same(fact.Text);
        }

        return new()
        {
            ["code"] = reason.Code.Id,
            ["subject"] = reason.Subject is { } subject ? Same(subject) : null,
            ["facts"] = facts,
            ["requirement"] = reason.Requirement is { } requirement ? Share(requirement) : null,
            ["citation"] = reason.Citation is { } citation ? Place(citation) : null,
        };
    }

    // A name is the same in every language and is written once.
    private static JsonNode Same(LocalizedText text) =>
        text.English == text.Simplified && text.English == text.Traditional ? JsonValue.Create(text.English) : Words(text);
}
