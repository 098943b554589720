using ElectionRules.Formats.Json;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Qualifications that the candidates for some offices are held against on a day.</summary>
internal sealed record EligibilitySpec(
    LocalizedText Name, LocalizedText? Note, Located<string> Set, Located<LocalDate> On, IReadOnlyList<string> Offices)
{
    /// <summary>Gets the organizations of the set that the members of a party belong to, by the word for the party.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parties { get; private init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Gets the candidates published as assessed.</summary>
    public long? PublishedAssessed { get; private init; }

    /// <summary>Gets the candidates published as eligible.</summary>
    public long? PublishedEligible { get; private init; }

    /// <summary>Gets the candidates published as not eligible.</summary>
    public long? PublishedNotEligible { get; private init; }

    public static EligibilitySpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        LocalizedText? note = JsonParts.Text(item.Optional("note"));
        JsonNodeAt? setAt = item.Required("set");
        JsonNodeAt? dayAt = item.Required("on");
        LocalDate? day = dayAt?.AsDate();
        List<string> offices = ReadOffices(item.Required("candidates"), document);
        Dictionary<string, IReadOnlyList<string>> parties = ReadParties(item.Optional("parties"));
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        long? assessed = published?.Optional("assessed")?.AsInteger(0, int.MaxValue);
        long? eligible = published?.Optional("eligible")?.AsInteger(0, int.MaxValue);
        long? notEligible = published?.Optional("notEligible")?.AsInteger(0, int.MaxValue);
        return name is null || setAt?.AsKey() is not string set || day is null
            ? null
            : new(name, note, new(set, setAt), new(day.Value, dayAt!), offices)
            {
                Parties = parties,
                PublishedAssessed = assessed,
                PublishedEligible = eligible,
                PublishedNotEligible = notEligible,
            };
    }

    private static List<string> ReadOffices(JsonNodeAt? array, ScenarioDocument document)
    {
        List<string> offices = [];
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (document.Offices.Find(node) is null || node.AsKey() is not string office)
            {
                continue;
            }

            if (offices.Contains(office, StringComparer.Ordinal))
            {
                node.Report(ScenarioErrorCodes.Duplicate, "The office is named twice here. Remove one.");
                continue;
            }

            offices.Add(office);
        }

        return offices;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadParties(JsonNodeAt? array)
    {
        Dictionary<string, IReadOnlyList<string>> parties = new(StringComparer.Ordinal);
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsObject() is not { } item)
            {
                continue;
            }

            JsonNodeAt? partyAt = item.Required("party");
            string[] organizations = [.. (item.Required("memberOf")?.AsArray() ?? []).Select(one => one.AsKey()).OfType<string>()];
            if (partyAt?.AsKey() is string party && !parties.TryAdd(party, organizations))
            {
                partyAt.Report(ScenarioErrorCodes.Duplicate, "The party is named twice here. Remove one.");
            }
        }

        return parties;
    }
}
