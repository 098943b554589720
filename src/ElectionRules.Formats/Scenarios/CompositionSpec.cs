using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A group whose composition the report shows.</summary>
internal sealed record CompositionSpec(
    LocalizedText Name, LocalizedText? Note, GroupSpec Group, AgeSpec? Ages, IReadOnlyList<TraitSpec> Traits)
{
    public static CompositionSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        LocalizedText? note = JsonParts.Text(item.Optional("note"));
        GroupSpec? group = GroupSpec.Read(item, document);
        JsonNodeAt? agesAt = item.Optional("ages");
        AgeSpec? ages = agesAt?.AsObject() is { } reckoned ? AgeSpec.Read(reckoned) : null;
        List<TraitSpec> traits = [];
        foreach (JsonNodeAt node in item.Required("traits")?.AsArray(JsonParts.MostParts) ?? [])
        {
            if (node.AsObject() is { } trait && TraitSpec.Read(trait, agesAt is not null) is { } read)
            {
                traits.Add(read);
            }
        }

        return name is null || group is null ? null : new(name, note, group, ages, traits);
    }
}
