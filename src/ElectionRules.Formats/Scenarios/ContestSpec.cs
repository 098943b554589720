using ElectionRules.Formats.Json;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A contest as the document describes it; slates, turnouts and papers come from the tables.</summary>
internal sealed record ContestSpec(
    Located<string> Id, Located<string> Office, ScenarioBody Body, Located<LocalDate> Date, int Seats, Located<string> Book)
{
    private static readonly Dictionary<string, Choice> Choices = new(StringComparer.Ordinal)
    {
        ["persons"] = Choice.Persons,
        ["agreedSlate"] = Choice.AgreedSlate,
        ["preselection"] = Choice.Preselection,
        ["anotherBallot"] = Choice.AnotherBallot,
        ["freshNominations"] = Choice.FreshNominations,
        ["reduceSeats"] = Choice.ReduceSeats,
        ["nextSession"] = Choice.NextSession,
        ["leaveVacant"] = Choice.LeaveVacant,
        ["approve"] = Choice.Approve,
        ["refuse"] = Choice.Refuse,
    };

    /// <summary>Gets the number of candidates fixed by the body's own measures; null where it is left to the margin.</summary>
    public int? FixedCandidates { get; private init; }

    /// <summary>Gets the contests that must be over before.</summary>
    public IReadOnlyList<Located<ContestSpec>> After { get; private init; } = [];

    /// <summary>Gets who fell out before which ballot, in order.</summary>
    public IReadOnlyList<Located<FallSpec>> Falls { get; private init; } = [];

    /// <summary>Gets the decisions in the order in which they were taken.</summary>
    public IReadOnlyList<Located<Decision>> Decisions { get; private init; } = [];

    public static ContestSpec? Read(JsonObjectAt item, Located<string> id, ScenarioDocument document)
    {
        Located<LocalizedText>? office = document.Offices.Find(item.Required("office"));
        Located<ScenarioBody>? body = document.Bodies.Find(item.Required("body"));
        JsonNodeAt? dateAt = item.Required("date");
        JsonNodeAt? bookAt = item.Required("book");
        long? seats = item.Required("seats")?.AsInteger(1, 10_000);
        long? fixedCandidates = item.Optional("candidatesFixed")?.AsInteger(1, 10_000);
        List<Located<ContestSpec>> after = [];
        foreach (JsonNodeAt node in item.Optional("after")?.AsArray() ?? [])
        {
            if (document.Contests.Find(node) is { } earlier)
            {
                after.Add(new(earlier.Value, node));
            }
        }

        IReadOnlyList<Located<Decision>> decisions = JsonParts.LocatedObjects(item.Optional("decisions"), ReadDecision);
        IReadOnlyList<Located<FallSpec>> falls = JsonParts.LocatedObjects(item.Optional("falls"), FallSpec.Read);
        if (office is null || body is null || dateAt?.AsDate() is not LocalDate date || seats is null || bookAt?.AsText() is not string book)
        {
            return null;
        }

        return new ContestSpec(id, new(item.Required("office")!.AsKey()!, office.Place), body.Value, new(date, dateAt), (int)seats.Value, new(book, bookAt))
        {
            FixedCandidates = (int?)fixedCandidates,
            After = after,
            Decisions = decisions,
            Falls = falls,
        };
    }

    /// <summary>Reads a decision taken outside a count.</summary>
    public static Decision? ReadDecision(JsonObjectAt item)
    {
        Choice? choice = item.Required("choice")?.AsWord(Choices);
        string? record = item.Required("record")?.AsName();
        List<PersonId> persons = [];
        foreach (JsonNodeAt node in item.Optional("persons")?.AsArray() ?? [])
        {
            if (node.AsKey() is string person)
            {
                persons.Add(new PersonId(person));
            }
        }

        long? consenting = item.Optional("consentingVotes")?.AsInteger(0, long.MaxValue);
        JsonNodeAt? consentBaseAt = item.Optional("consentBase");
        long? consentBase = consentBaseAt?.AsInteger(1, long.MaxValue);
        if (consentBaseAt is not null && consenting > consentBase)
        {
            consentBaseAt.Report(ScenarioErrorCodes.DoesNotReconcile, "More consent than there are to consent. Correct one of the two numbers.");
            return null;
        }

        return choice is null || record is null
            ? null
            : new Decision(choice.Value, record) { Persons = [.. persons], ConsentingVotes = consenting, ConsentBase = consentBase };
    }
}
