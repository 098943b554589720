using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Changes values and members of a JSON document and leaves it JSON, but for a member that stands twice.</summary>
internal static class JsonMutation
{
    private const string Twice = "-TWICE";
    private const int MostCopies = 40;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string json, Random random, int changes)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(json);
            for (int i = 0; i < changes && root is not null; i++)
            {
                Change(root, random);
            }

            return (root?.ToJsonString(Plain) ?? "null").Replace(Twice, "", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // An earlier change left a text that only our own reader can speak of.
            return json;
        }
    }

    private static void Change(JsonNode root, Random random)
    {
        List<JsonNode> all = [.. All(root)];
        JsonNode chosen = random.Of(all);
        switch (chosen)
        {
            case JsonArray array:
                Change(array, all, random);
                break;
            case JsonObject item:
                Change(item, all, random);
                break;
            default:
                Replace(chosen, Value(chosen, all, random));
                break;
        }
    }

    private static void Change(JsonArray array, List<JsonNode> all, Random random)
    {
        int at = array.Count == 0 ? 0 : random.Next(array.Count);
        switch (random.Next(6))
        {
            case 0:
                array.Clear();
                break;
            case 1 when array.Count > 0:
                array.RemoveAt(at);
                break;
            case 2 when array.Count > 0:
                array.Insert(random.Next(array.Count + 1), array[at]?.DeepClone());
                break;
            case 3 when array.Count > 0:
                for (int copies = random.Next(1, MostCopies); copies > 0; copies--)
                {
                    array.Add(array[at]?.DeepClone());
                }

                break;
            case 4 when array.Count > 1:
                JsonNode? moved = array[at];
                array.RemoveAt(at);
                array.Insert(random.Next(array.Count + 1), moved);
                break;
            default:
                array.Add(random.Of(all).DeepClone());
                break;
        }
    }

    private static void Change(JsonObject item, List<JsonNode> all, Random random)
    {
        string? name = item.Count == 0 ? null : item.ElementAt(random.Next(item.Count)).Key;
        switch (random.Next(6))
        {
            case 0 or 1 when name is not null:
                item.Remove(name);
                break;
            case 2 when name is not null:
                item[name + Twice] = item[name]?.DeepClone();
                break;
            case 3 when name is not null:
                JsonNode? value = item[name];
                item.Remove(name);
                item[random.Of(all.OfType<JsonObject>().ToList()).Select(member => member.Key).FirstOrDefault() ?? "x"] = value;
                break;
            case 4 when name is not null:
                item[name] = random.Of(all).DeepClone();
                break;
            default:
                item[Spite.Name(random)] = 1;
                break;
        }
    }

    private static JsonNode? Value(JsonNode chosen, List<JsonNode> all, Random random)
    {
        JsonValueKind kind = chosen.GetValueKind();
        List<JsonNode> alike = [.. all.Where(node => node.GetValueKind() == kind)];
        return random.Next(6) switch
        {
            0 or 1 => random.Of(alike).DeepClone(),
            2 when random.Next(4) == 0 => random.Of(all).DeepClone(),
            _ when kind == JsonValueKind.Number => JsonNode.Parse(random.Of(Spite.Numbers)),
            _ when kind is JsonValueKind.True or JsonValueKind.False => JsonValue.Create(kind == JsonValueKind.False),
            3 or 4 when kind == JsonValueKind.String && chosen.GetValue<string>() is [>= '0' and <= '9', '/', ..] => JsonValue.Create(random.Of(Spite.Fractions)),
            3 => JsonValue.Create(random.Of(Spite.Dates)),
            4 => null,
            _ => JsonValue.Create(Spite.Name(random)),
        };
    }

    private static void Replace(JsonNode old, JsonNode? value)
    {
        switch (old.Parent)
        {
            case JsonArray array:
                array[old.GetElementIndex()] = value;
                break;
            case JsonObject item:
                item[old.GetPropertyName()] = value;
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject item => item.Select(member => member.Value).OfType<JsonNode>().SelectMany(All).Prepend(node),
        JsonArray array => array.OfType<JsonNode>().SelectMany(All).Prepend(node),
        _ => [node],
    };
}
