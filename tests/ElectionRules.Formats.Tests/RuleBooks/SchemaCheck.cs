using System.Text.Json;
using System.Text.RegularExpressions;

namespace ElectionRules.Formats.Tests.RuleBooks;

/// <summary>As much of JSON Schema as the published schemas use; an unknown keyword is a mistake of the schema.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public IReadOnlyList<string> Violations(JsonElement value)
    {
        List<string> found = [];
        Check(root, value, "$", found);
        return found;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> found)
    {
        foreach (JsonProperty rule in schema.EnumerateObject())
        {
            bool holds = rule.Name switch
            {
                "$schema" or "$defs" or "title" or "description" or "properties" or "additionalProperties" => true,
                "$ref" => Refer(rule.Value.GetString()!, value, at, found),
                "type" => IsOfType(rule.Value.GetString()!, value),
                "enum" => rule.Value.EnumerateArray().Any(word => word.GetString() == (value.ValueKind == JsonValueKind.String ? value.GetString() : null)),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32(),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetInt64() >= rule.Value.GetInt64(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetInt64() <= rule.Value.GetInt64(),
                "minItems" => value.GetArrayLength() >= rule.Value.GetInt32(),
                "pattern" => value.ValueKind == JsonValueKind.String && Regex.IsMatch(value.GetString()!, rule.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
                "required" => value.ValueKind == JsonValueKind.Object && rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "oneOf" => rule.Value.EnumerateArray().Count(option => Fits(option, value)) == 1,
                "items" => value.EnumerateArray().Select((item, index) => Into(rule.Value, item, $"{at}[{index}]", found)).ToArray().Length >= 0,
                _ => throw new InvalidDataException($"The schema uses {rule.Name}, which is not checked."),
            };
            if (!holds)
            {
                found.Add($"{at}: {rule.Name} {rule.Value}");
            }
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("type", out _))
        {
            Members(schema, value, at, found);
        }
    }

    private void Members(JsonElement schema, JsonElement value, string at, List<string> found)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(member.Name, out JsonElement own))
            {
                Check(own, member.Value, $"{at}.{member.Name}", found);
            }
            else if (schema.TryGetProperty("additionalProperties", out JsonElement other) && other.ValueKind == JsonValueKind.Object)
            {
                Check(other, member.Value, $"{at}.{member.Name}", found);
            }
            else
            {
                found.Add($"{at}.{member.Name}: not allowed");
            }
        }
    }

    private bool Refer(string reference, JsonElement value, string at, List<string> found)
    {
        Check(root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), value, at, found);
        return true;
    }

    private bool Into(JsonElement schema, JsonElement value, string at, List<string> found)
    {
        Check(schema, value, at, found);
        return true;
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        List<string> found = [];
        Check(schema, value, "", found);
        return found.Count == 0;
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidDataException($"The schema uses the type {type}."),
    };
}
