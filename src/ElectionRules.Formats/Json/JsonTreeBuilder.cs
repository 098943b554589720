using System.Text.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Json;

/// <summary>Builds the tree of a document from its tokens, without recursion.</summary>
internal sealed class JsonTreeBuilder(SourceText source)
{
    private readonly Stack<(JsonNodeAt Node, HashSet<string> Names)> open = [];
    private string? name;
    private int values;

    /// <summary>Gets the root; null before the first token.</summary>
    public JsonNodeAt? Root { get; private set; }

    /// <summary>Gets how many containers are open.</summary>
    public int Depth => open.Count;

    /// <summary>Adds the token that the reader stands on.</summary>
    /// <returns>False when reading must end; the mistake was reported.</returns>
    public bool Add(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        if (reader.ValueSpan.Length > source.Limits.FieldBytes)
        {
            source.At(offset).Report(TextErrorCodes.FieldTooLong, FormattableString.Invariant(
                $"The text or number is longer than {source.Limits.FieldBytes} bytes. Shorten it, or raise the limit for fields."));
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                name = TextOf(ref reader, offset);
                return name is not null;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                return true;
            default:
                return AddValue(ref reader, offset);
        }
    }

    private bool AddValue(ref Utf8JsonReader reader, int offset)
    {
        values++;
        if (values > source.Limits.JsonValues)
        {
            source.At(offset).Report(JsonErrorCodes.TooManyValues, FormattableString.Invariant(
                $"The document has more than {source.Limits.JsonValues} values. Move lists into CSV files, or raise the limit."));
            return false;
        }

        JsonValueKind kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
        string? text = kind == JsonValueKind.String ? TextOf(ref reader, offset) : null;
        JsonNodeAt? parent = open.TryPeek(out (JsonNodeAt Node, HashSet<string> Names) top) ? top.Node : null;
        string? memberName = parent?.Kind == JsonValueKind.Object ? name : null;
        JsonNodeAt node = new(source, offset, reader.ValueSpan.Length, kind, text, parent, memberName);
        Root ??= node;
        if (memberName is not null && !top.Names.Add(memberName))
        {
            node.Report(JsonErrorCodes.DuplicateMember, $"The member {VisibleText.Excerpt(memberName)} stands twice in this object. Keep one.");
        }

        if (kind is JsonValueKind.Object or JsonValueKind.Array)
        {
            open.Push((node, new HashSet<string>(StringComparer.Ordinal)));
        }

        return true;
    }

    private string? TextOf(ref Utf8JsonReader reader, int offset)
    {
        try
        {
            string text = reader.GetString()!;
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return text;
            }
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: reported below, as NUL is.
        }

        source.At(offset).Report(JsonErrorCodes.InvalidString, "The text has an escape that is no character. Write the character itself.");
        return null;
    }
}
