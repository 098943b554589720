using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Json;

/// <summary>Reads the members of an object by name, and remembers which names were asked for.</summary>
internal sealed class JsonObjectAt
{
    private readonly Dictionary<string, JsonNodeAt> members = new(StringComparer.Ordinal);
    private readonly SortedSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Creates a reader for a node that is an object.</summary>
    public JsonObjectAt(JsonNodeAt node)
    {
        Node = node;
        foreach (JsonNodeAt item in node.Items)
        {
            members.TryAdd(item.Name!, item);
        }
    }

    /// <summary>Gets the object, for mistakes that concern it as a whole.</summary>
    public JsonNodeAt Node { get; }

    /// <summary>Returns a member; reports it and returns null when it is absent.</summary>
    public JsonNodeAt? Required(string name)
    {
        JsonNodeAt? member = Optional(name);
        if (member is null)
        {
            Node.Report(JsonErrorCodes.MissingMember, $"The member '{name}' is missing. Add it to this object.");
        }

        return member;
    }

    /// <summary>Returns a member; null when it is absent. <c>null</c> as a value is present, and a mistake for every reading.</summary>
    public JsonNodeAt? Optional(string name)
    {
        asked.Add(name);
        return members.GetValueOrDefault(name);
    }

    /// <summary>Reports a member that was not asked for.</summary>
    /// <returns>Whether the member was refused.</returns>
    internal bool Refuse(JsonNodeAt member)
    {
        if (asked.Contains(member.Name!))
        {
            return false;
        }

        member.Report(
            JsonErrorCodes.UnknownMember,
            $"The member {VisibleText.Excerpt(member.Name!)} means nothing here. {Nearest.Advice(member.Name!, asked)}");
        return true;
    }
}
