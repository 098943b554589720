using System.Globalization;
using System.Text;
using System.Text.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Json;

/// <summary>A value of a JSON document that knows where it stands.</summary>
internal sealed class JsonNodeAt : TextValue
{
    private readonly JsonNodeAt? parent;
    private readonly string? name;
    private readonly int index;
    private readonly int length;
    private readonly string? text;
    private readonly List<JsonNodeAt> items = [];
    private JsonObjectAt? opened;

    /// <summary>Creates a value.</summary>
    /// <param name="source">The document.</param>
    /// <param name="offset">Where the value starts.</param>
    /// <param name="length">The length of the token in bytes.</param>
    /// <param name="kind">The kind of value.</param>
    /// <param name="text">The text of a string; null for other kinds and for a string that was found invalid.</param>
    /// <param name="parent">The container; null for the root.</param>
    /// <param name="name">The name within an object; null elsewhere.</param>
    public JsonNodeAt(SourceText source, int offset, int length, JsonValueKind kind, string? text, JsonNodeAt? parent, string? name)
        : base(source, offset)
    {
        Kind = kind;
        this.length = length;
        this.text = text;
        this.parent = parent;
        this.name = name;
        index = parent?.items.Count ?? 0;
        parent?.items.Add(this);
    }

    /// <summary>Gets the kind of value.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>Gets the name of this member of an object; null for the root and for elements of an array.</summary>
    public string? Name => name;

    /// <summary>Gets the members or elements in the order of the document; none for other kinds.</summary>
    public IReadOnlyList<JsonNodeAt> Items => items;

    /// <inheritdoc/>
    public override string Path
    {
        get
        {
            Stack<string> steps = [];
            for (JsonNodeAt node = this; node.parent is not null; node = node.parent)
            {
                steps.Push(node.Step);
            }

            return $"${string.Concat(steps)}";
        }
    }

    private string Step => name is null ? $"[{index.ToString(CultureInfo.InvariantCulture)}]"
        : name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') ? $".{name}"
        : $"[{VisibleText.Excerpt(name)}]";

    /// <inheritdoc/>
    public override string? AsText() => Is(JsonValueKind.String, "a text in double quotes") ? text : null;

    /// <summary>Reads <c>true</c> or <c>false</c>; null when a mistake was reported.</summary>
    public bool? AsBoolean()
    {
        if (Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return Kind == JsonValueKind.True;
        }

        ReportKind("true or false");
        return null;
    }

    /// <summary>Reads an object; null when a mistake was reported. Repeated calls give the same reader.</summary>
    public JsonObjectAt? AsObject() => Is(JsonValueKind.Object, "an object {…}") ? opened ??= new JsonObjectAt(this) : null;

    /// <summary>Reads an array; empty when a mistake was reported.</summary>
    public IReadOnlyList<JsonNodeAt> AsArray() => Is(JsonValueKind.Array, "an array […]") ? items : [];

    /// <summary>Reads an array of at most so many elements; empty when a mistake was reported.</summary>
    /// <remarks>For lists of which each element is held against all others or all persons, or fills a page of the report.</remarks>
    public IReadOnlyList<JsonNodeAt> AsArray(int most)
    {
        IReadOnlyList<JsonNodeAt> array = AsArray();
        if (array.Count <= most)
        {
            return array;
        }

        Report(JsonErrorCodes.TooManyItems, $"The list has {array.Count} elements; at most {most} are read here. Shorten it.");
        return [];
    }

    /// <summary>Reports every member, at any depth, of the objects that were read, that nobody asked for.</summary>
    /// <remarks>Called once on the root when all is read. What lies within an unknown member is not reported again.</remarks>
    public void RefuseUnread()
    {
        Stack<JsonNodeAt> open = new([this]);
        while (open.TryPop(out JsonNodeAt? node))
        {
            foreach (JsonNodeAt item in node.items)
            {
                if (node.opened?.Refuse(item) != true)
                {
                    open.Push(item);
                }
            }
        }
    }

    private protected override string? NumberText() => Is(JsonValueKind.Number, "a whole number without quotes")
        ? Encoding.ASCII.GetString(Source.Bytes.Span.Slice(Offset, Math.Min(length, Source.Limits.Digits + 1)))
        : null;

    private bool Is(JsonValueKind kind, string words)
    {
        if (Kind == kind)
        {
            return true;
        }

        ReportKind(words);
        return false;
    }

    private void ReportKind(string wanted)
    {
        string found = Kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        string advice = Kind == JsonValueKind.Null ? "Leave the member out if there is nothing to say." : "Correct the value.";
        Report(JsonErrorCodes.WrongKind, $"Here must stand {wanted}, not {found}. {advice}");
    }
}
