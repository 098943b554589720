using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A list handed in for a contest: by organizations, or by people who sign it together.</summary>
internal sealed record NominationListSpec(
    Located<string> Id,
    string Class,
    Located<LocalDate> Received,
    IReadOnlyList<ScenarioBody> Organizations,
    IReadOnlyList<Located<string>> Signers,
    IReadOnlyList<Located<string>> Candidates)
{
    public static NominationListSpec? Read(JsonObjectAt item, Located<string> id, ScenarioDocument document)
    {
        string? nominators = item.Required("class")?.AsKey();
        JsonNodeAt? receivedAt = item.Required("received");
        LocalDate? received = receivedAt?.AsDate();
        List<ScenarioBody> organizations = [];
        IReadOnlyList<JsonNodeAt> named = item.Optional("organizations")?.AsArray() ?? [];
        foreach (JsonNodeAt node in named)
        {
            if (document.Bodies.Find(node) is { } body)
            {
                organizations.Add(body.Value);
            }
        }

        Located<string>[] signers = [.. Keys(item.Optional("signers"))];
        JsonNodeAt? candidatesAt = item.Required("candidates");
        Located<string>[] candidates = [.. Keys(candidatesAt)];
        foreach (Located<string> again in candidates.GroupBy(candidate => candidate.Value, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            again.Place.Report(ScenarioErrorCodes.Duplicate, $"{VisibleText.Excerpt(again.Value)} stands twice on this list. Remove one.");
        }

        if (candidatesAt?.Items.Count == 0)
        {
            candidatesAt.Report(JsonErrorCodes.MissingMember, "The list names nobody. Add a person, or remove the list.");
        }

        return nominators is null || received is null || candidates.Length == 0 || organizations.Count < named.Count
            ? null
            : new(id, nominators, new(received.Value, receivedAt!), organizations, signers, candidates);
    }

    /// <summary>Makes the list; null when a person is unknown, which is reported.</summary>
    public Nomination? Make(ScenarioTables tables)
    {
        Candidate[] candidates = Persons(Candidates, tables);
        PersonId[] signers = [.. Persons(Signers, tables).Select(person => person.Id)];
        if (candidates.Length < Candidates.Count || signers.Length < Signers.Count)
        {
            return null;
        }

        NominationId id = new(Id.Value);
        return Organizations.Count > 0
            ? Nomination.ByOrganizations(id, Class, Received.Value, candidates, Organizations.Select(body => body.Id), signers)
            : Nomination.ByElectors(id, Class, Received.Value, candidates, signers);
    }

    private static Candidate[] Persons(IEnumerable<Located<string>> keys, ScenarioTables tables) =>
        [.. keys.Select(key => tables.People.Find(key.Value, key.Place)?.Value).OfType<Candidate>()];

    private static IEnumerable<Located<string>> Keys(JsonNodeAt? array)
    {
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsKey() is string key)
            {
                yield return new(key, node);
            }
        }
    }
}
