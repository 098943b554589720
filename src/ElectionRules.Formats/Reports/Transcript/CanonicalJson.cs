using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Reports.Transcript;

/// <summary>Writes JSON in the one form that is hashed (RFC 8785): keys in order, no spaces, fewest escapes.</summary>
/// <remarks>Whole numbers only. A number beyond 2⁵³ − 1, which many readers of JSON round, is written as a text.</remarks>
internal static class CanonicalJson
{
    private const long GreatestExact = (1L << 53) - 1;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes a number.</summary>
    public static JsonNode Number(long number) => number is >= -GreatestExact and <= GreatestExact
        ? JsonValue.Create(number)
        : JsonValue.Create(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a number, or null.</summary>
    public static JsonNode? Number(long? number) => number is long known ? Number(known) : null;

    /// <summary>Makes a list.</summary>
    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => [.. items.Select(write)];

    /// <summary>Returns the canonical text.</summary>
    public static string Write(JsonNode? node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>Returns the SHA-256 of a text under a name that keeps hashes of different things apart, in lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate, which no UTF-8 can carry.</exception>
    public static string Hash(string name, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(StrictUtf8.GetBytes($"{name}\0{text}")));

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject item:
                AppendAll(text, '{', item.OrderBy(member => member.Key, StringComparer.Ordinal), '}', member =>
                {
                    JsonString.Append(text, member.Key);
                    text.Append(':');
                    Append(text, member.Value);
                });
                break;
            case JsonArray list:
                AppendAll(text, '[', list, ']', entry => Append(text, entry));
                break;
            default:
                AppendValue(text, node.AsValue());
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        text.Append(open);
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                text.Append(',');
            }

            append(item);
            isFirst = false;
        }

        text.Append(close);
    }

    private static void AppendValue(StringBuilder text, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                JsonString.Append(text, value.GetValue<string>());
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetValue<long>()}");
                break;
        }
    }
}
