using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The conduct of a transition: the code that applied, what was handed out, breaches and surveys.</summary>
internal sealed record ConductSpec(
    Located<string> Code,
    LocalizedText? Note,
    IReadOnlyList<HandoutSpec> Handouts,
    IReadOnlyList<BreachSpec> Breaches,
    IReadOnlyList<SurveySpec> Surveys)
{
    /// <summary>Gets the prohibitions published as heads, which stand under no other.</summary>
    public long? PublishedHeads { get; private init; }

    /// <summary>Gets the prohibitions published as standing under a head.</summary>
    public long? PublishedItems { get; private init; }

    /// <summary>Gets the provisions published as saying what follows.</summary>
    public long? PublishedSanctions { get; private init; }

    /// <summary>Gets the breaches published as found.</summary>
    public long? PublishedBreaches { get; private init; }

    public static ConductSpec? Read(JsonObjectAt item)
    {
        JsonNodeAt? codeAt = item.Required("code");
        LocalizedText? note = JsonParts.Text(item.Optional("note"));
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        List<HandoutSpec> handouts = List(item.Optional("handouts"), HandoutSpec.Read);
        List<BreachSpec> breaches = List(item.Required("breaches"), BreachSpec.Read);
        List<SurveySpec> surveys = List(item.Optional("surveys"), SurveySpec.Read);
        long? heads = published?.Optional("heads")?.AsInteger(0, int.MaxValue);
        long? items = published?.Optional("items")?.AsInteger(0, int.MaxValue);
        long? sanctions = published?.Optional("sanctions")?.AsInteger(0, int.MaxValue);
        long? found = published?.Optional("breaches")?.AsInteger(0, int.MaxValue);
        return codeAt?.AsKey() is string code
            ? new(new(code, codeAt), note, handouts, breaches, surveys)
            {
                PublishedHeads = heads,
                PublishedItems = items,
                PublishedSanctions = sanctions,
                PublishedBreaches = found,
            }
            : null;
    }

    private static List<T> List<T>(JsonNodeAt? array, Func<JsonObjectAt, T?> read)
        where T : class
    {
        List<T> list = [];
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsObject() is { } item && read(item) is { } one)
            {
                list.Add(one);
            }
        }

        return list;
    }
}
