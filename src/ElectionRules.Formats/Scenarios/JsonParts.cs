using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Parts that many members of a scenario share.</summary>
internal static class JsonParts
{
    /// <summary>The most figures, values or tasks in one list: each is held against every contest or person.</summary>
    public const int MostFigures = 1_000;

    /// <summary>The most parts of the report in one list, and the most lists of figures in each.</summary>
    public const int MostParts = 100;

    /// <summary>Reads a text in three languages, or one text for all.</summary>
    public static LocalizedText? Text(JsonNodeAt? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind == System.Text.Json.JsonValueKind.String)
        {
            return node.AsName() is string same ? LocalizedText.Same(same) : null;
        }

        return node.AsObject() is { } item
            && item.Required("en")?.AsName() is string english
            && item.Required("zh-Hans")?.AsName() is string simplified
            && item.Required("zh-Hant")?.AsName() is string traditional
            ? new LocalizedText(english, simplified, traditional)
            : null;
    }

    /// <summary>Reads the objects of an array together with their member <c>id</c>.</summary>
    public static IEnumerable<(JsonObjectAt Item, Located<string> Id)> Keyed(JsonNodeAt? array)
    {
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsObject() is { } item && item.Required("id") is { } idAt && idAt.AsKey() is string id)
            {
                yield return (item, new(id, idAt));
            }
        }
    }

    /// <summary>Reads the objects of an array, each with its place; those in which a mistake was found are left out.</summary>
    public static IReadOnlyList<Located<T>> LocatedObjects<T>(JsonNodeAt? array, Func<JsonObjectAt, T?> read)
        where T : class
    {
        List<Located<T>> objects = [];
        foreach (JsonNodeAt node in array?.AsArray(MostFigures) ?? [])
        {
            if (node.AsObject() is { } item && read(item) is { } value)
            {
                objects.Add(new(value, node));
            }
        }

        return objects;
    }

    /// <summary>Reads the parts of a scenario of one kind; those in which a mistake was found are left out.</summary>
    public static IReadOnlyList<T> Parts<T>(JsonNodeAt? array, Func<JsonObjectAt, T?> read)
        where T : class =>
        [.. (array?.AsArray(MostParts) ?? []).Select(node => node.AsObject() is { } item ? read(item) : null).OfType<T>()];

    /// <summary>Reads a key that must be defined before.</summary>
    public static Located<T>? Reference<T>(JsonNodeAt? node, KeyedList<T> defined) => defined.Find(node);
}
