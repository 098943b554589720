using System.Text;

namespace ElectionRules.Formats.Json;

/// <summary>Writes a text as JSON with the fewest escapes (RFC 8785), the same with every version of the runtime.</summary>
internal static class JsonString
{
    /// <summary>Appends the text in its double quotes.</summary>
    public static void Append(StringBuilder json, string value)
    {
        json.Append('"');
        foreach (char character in value)
        {
            json.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)character:x4}",
                _ => null,
            });
            if (character >= ' ' && character is not ('"' or '\\'))
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
