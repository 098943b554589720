using ElectionRules.Composition;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What members of a group are counted for, with the figures of the last term and the published ones.</summary>
internal sealed record TraitSpec(GroupTrait Trait, IReadOnlyList<Located<string>> Values, TraitCount? LastTerm)
{
    /// <summary>The attribute of ages; the others are columns of the table of persons.</summary>
    public static readonly AttributeId Age = new("age");

    private const int LargestChange = 1_000_000_000;

    private static readonly Dictionary<string, AttributeId> Attributes =
        PersonFacts.WordColumns.ToDictionary(column => column, column => new AttributeId(column), StringComparer.Ordinal);

    public long? PublishedCount { get; private init; }

    /// <summary>Gets by how many the count was published to be up on the last term; negative for down.</summary>
    public long? PublishedChange { get; private init; }

    /// <summary>Gets the share that the group was published to exceed.</summary>
    public Proportion? PublishedShareAbove { get; private init; }

    public static TraitSpec? Read(JsonObjectAt item, bool hasAges)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        List<Located<string>> values = [];
        GroupTrait? trait = item.Optional("age") is { } age ? ReadBand(age, name, hasAges) : ReadKeys(item, name, values);
        JsonNodeAt? lastAt = item.Optional("lastTerm");
        (int Count, int Of)? last = ShareParts.Read(lastAt);
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        JsonNodeAt? changeAt = published?.Optional("change");
        if (changeAt is not null && lastAt is null)
        {
            changeAt.Report(JsonErrorCodes.MissingMember, "A change needs the figures of the last term. Add 'lastTerm' to the trait.");
        }

        long? count = published?.Optional("count")?.AsInteger(0, long.MaxValue);
        long? change = changeAt?.AsInteger(-LargestChange, LargestChange);
        Proportion? shareAbove = ShareParts.ReadShare(published?.Optional("shareAbove"));
        return trait is null
            ? null
            : new(trait, values, last is (int had, int of) ? new TraitCount(trait, had, unknown: 0, of) : null)
            {
                PublishedCount = count,
                PublishedChange = change,
                PublishedShareAbove = shareAbove,
            };
    }

    /// <summary>Reports values that nobody in the table of persons has: a word misspelt counts nobody and would go unnoticed.</summary>
    public void CheckValues(ScenarioTables tables)
    {
        if (Values.Count == 0)
        {
            return;
        }

        string[] known =
        [
            .. tables.Facts.Values.Select(facts => facts.Words.GetValueOrDefault(Trait.Attribute.Value)).OfType<string>()
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        foreach (Located<string> value in Values.Where(value => !known.Contains(value.Value, StringComparer.Ordinal)))
        {
            value.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"Nobody has {VisibleText.Excerpt(value.Value)} in the column '{Trait.Attribute}'. {Nearest.Advice(value.Value, known)}");
        }
    }

    private static GroupTrait? ReadBand(JsonNodeAt age, LocalizedText? name, bool hasAges)
    {
        if (!hasAges)
        {
            age.Report(JsonErrorCodes.MissingMember, "Ages need a day on which they are reckoned. Add 'ages' to the group.");
        }

        return age.AsObject() is { } item && BandSpec.Read(item) is { } band && name is not null ? GroupTrait.Within(name, Age, band) : null;
    }

    private static GroupTrait? ReadKeys(JsonObjectAt item, LocalizedText? name, List<Located<string>> values)
    {
        AttributeId? attribute = item.Required("attribute")?.AsWord(Attributes);
        JsonNodeAt? list = item.Required("values");
        foreach (JsonNodeAt node in list?.AsArray(JsonParts.MostFigures) ?? [])
        {
            if (node.AsKey() is string value)
            {
                values.Add(new(value, node));
            }
        }

        if (list is { Kind: System.Text.Json.JsonValueKind.Array, Items.Count: 0 })
        {
            list.Report(TextErrorCodes.ValueMissing, "A trait needs at least one value. Add it to the list.");
        }

        return name is null || attribute is null || values.Count == 0
            ? null
            : GroupTrait.AnyOf(name, attribute.Value, [.. values.Select(value => value.Value)]);
    }
}
