using System.Text;
using System.Text.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Json;

/// <summary>Reads a JSON document strictly: RFC 8259, no duplicates, no comments, no trailing commas, a bounded depth.</summary>
internal static class JsonText
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Reads a document.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The root; null when the text is no document. Duplicate members and bad strings are reported and leave a root.</returns>
    public static JsonNodeAt? Read(SourceText source)
    {
        ReadOnlySpan<byte> bytes = source.Bytes.Span;
        JsonReaderOptions options = new()
        {
            AllowTrailingCommas = false,
            CommentHandling = JsonCommentHandling.Disallow,
            MaxDepth = source.Limits.JsonDepth,
        };
        JsonTreeBuilder tree = new(source);
        Utf8JsonReader reader = new(bytes, options);
        try
        {
            while (reader.Read())
            {
                if (!tree.Add(ref reader))
                {
                    return null;
                }
            }

            return tree.Root;
        }
        catch (JsonException exception)
        {
            int offset = OffsetOf(exception, bytes);
            if (tree.Depth == source.Limits.JsonDepth && offset < bytes.Length && bytes[offset] is (byte)'[' or (byte)'{')
            {
                source.At(offset).Report(JsonErrorCodes.TooDeep, FormattableString.Invariant(
                    $"Arrays and objects are nested deeper than {source.Limits.JsonDepth}. Flatten the document."));
            }
            else
            {
                source.At(offset).Report(JsonErrorCodes.Syntax, Explain(bytes, offset));
            }

            return null;
        }
    }

    // The exception counts lines by LF alone and gives the byte within the line.
    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> bytes)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += bytes[start..].IndexOf(LineFeed) + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), bytes.Length);
    }

    // The place of the exception may lie within a character.
    private static string CharacterAt(ReadOnlySpan<byte> bytes, int offset)
    {
        while (offset > 0 && (bytes[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        _ = Rune.DecodeFromUtf8(bytes[offset..], out Rune rune, out _);
        return rune.ToString();
    }

    private static string Explain(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset >= bytes.Length)
        {
            return "The document ends too early. Close its strings, arrays and objects; perhaps the file was cut off.";
        }

        return bytes[offset] switch
        {
            (byte)'/' => "Comments are not allowed in JSON. Remove the comment.",
            (byte)'\'' => "Texts stand in double quotes in JSON. Replace the single quote.",
            (byte)']' or (byte)'}' => "A value is missing before this bracket, or the bracket is of the wrong kind. Look for a comma too many.",
            < (byte)' ' => "A control character or a line break stands inside a text. Write it as an escape such as \\n.",
            _ => $"JSON cannot go on with {VisibleText.Excerpt(CharacterAt(bytes, offset))} here. Look for a missing comma, colon or quote just before.",
        };
    }
}
