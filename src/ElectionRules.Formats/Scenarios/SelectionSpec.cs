using ElectionRules.Formats.Json;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A competitive selection; its nominees, turnouts and votes stand in the tables under its id.</summary>
internal sealed record SelectionSpec(Located<string> Id, LocalizedText Name, string Office, int Posts, Located<string> Plan, LocalDate Law)
{
    private const int MostPosts = 10_000;

    /// <summary>Gets how many people each ballot keeps, as far as the plan leaves it open.</summary>
    public EquatableArray<int> Keeps { get; private init; }

    public IReadOnlyList<Located<InspectionSpec>> Inspections { get; private init; } = [];

    public IReadOnlyList<Located<ConsultationSpec>> Consultations { get; private init; } = [];

    public IReadOnlyList<Located<Decision>> Decisions { get; private init; } = [];

    public long? PublishedNominees { get; private init; }

    public long? PublishedRounds { get; private init; }

    public long? PublishedVotes { get; private init; }

    public static List<SelectionSpec> ReadAll(JsonNodeAt? array, ScenarioDocument document)
    {
        KeyedList<SelectionSpec> selections = new("selection");
        foreach ((JsonObjectAt item, Located<string> id) in JsonParts.Keyed(array))
        {
            if (document.Contests.TryFind(id.Value, out _))
            {
                id.Place.Report(ScenarioErrorCodes.Duplicate, "A contest has this id already. Give the selection another.");
            }

            if (Read(item, id, document) is { } selection)
            {
                selections.Add(id, selection);
            }
        }

        return [.. selections.Values];
    }

    private static SelectionSpec? Read(JsonObjectAt item, Located<string> id, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        JsonNodeAt? officeAt = item.Required("office");
        bool isOffice = document.Offices.Find(officeAt) is not null;
        long? posts = item.Required("posts")?.AsInteger(1, MostPosts);
        JsonNodeAt? planAt = item.Required("plan");
        LocalDate? law = item.Required("law")?.AsDate();
        EquatableArray<int> keeps =
        [
            .. (item.Optional("keeps")?.AsArray(JsonParts.MostParts) ?? []).Select(node => (int?)node.AsInteger(1, MostPosts)).OfType<int>(),
        ];
        IReadOnlyList<Located<InspectionSpec>> inspections = JsonParts.LocatedObjects(item.Optional("inspections"), InspectionSpec.Read);
        IReadOnlyList<Located<ConsultationSpec>> consultations = JsonParts.LocatedObjects(item.Optional("consultations"), ConsultationSpec.Read);
        IReadOnlyList<Located<Decision>> decisions = JsonParts.LocatedObjects(item.Optional("decisions"), ContestSpec.ReadDecision);
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        long? nominees = published?.Optional("nominees")?.AsInteger(0, MostPosts);
        long? rounds = published?.Optional("rounds")?.AsInteger(0, MostPosts);
        long? votes = published?.Optional("votes")?.AsInteger(0, MostPosts);
        return name is null || !isOffice || posts is null || planAt?.AsText() is not string plan || law is null
            ? null
            : new(id, name, officeAt!.AsKey()!, (int)posts.Value, new(plan, planAt), law.Value)
            {
                Keeps = keeps,
                Inspections = inspections,
                Consultations = consultations,
                Decisions = decisions,
                PublishedNominees = nominees,
                PublishedRounds = rounds,
                PublishedVotes = votes,
            };
    }
}
