using ElectionRules.Formats.Json;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tallies;

/// <summary>Reads counts and remembers where each stands, so that a contradiction among them has a place.</summary>
internal sealed class FigureNodes(JsonNodeAt root)
{
    private readonly Dictionary<TallyFigure, List<JsonNodeAt?>> nodes = [];
    private readonly Dictionary<TallyFigure, JsonNodeAt> lists = [];

    /// <summary>Reads a member that is a count; 0 where a mistake was reported.</summary>
    public long Count(JsonObjectAt item, string name, TallyFigure? figure)
    {
        JsonNodeAt? node = item.Required(name);
        return figure is TallyFigure known ? Count(node, known) : Read(node);
    }

    /// <summary>Reads a count; 0 where a mistake was reported.</summary>
    public long Count(JsonNodeAt? node, TallyFigure figure)
    {
        Add(figure, node);
        return Read(node);
    }

    /// <summary>Returns the member that holds all figures of one kind.</summary>
    public JsonNodeAt? List(JsonObjectAt? item, string name, TallyFigure figure)
    {
        JsonNodeAt? list = item?.Required(name);
        if (list is not null)
        {
            lists.Add(figure, list);
        }

        return list;
    }

    /// <summary>Remembers the next figure of a kind.</summary>
    public void Add(TallyFigure figure, JsonNodeAt? node)
    {
        if (!nodes.TryGetValue(figure, out List<JsonNodeAt?>? known))
        {
            nodes.Add(figure, known = []);
        }

        known.Add(node);
    }

    /// <summary>Returns where a figure stands.</summary>
    public JsonNodeAt At(TallyFigure figure, int index) =>
        index == TallyFault.Whole && lists.TryGetValue(figure, out JsonNodeAt? list) ? list
        : nodes[figure][index == TallyFault.Whole ? 0 : index] ?? root;

    private static long Read(JsonNodeAt? node) => node?.AsInteger(0, long.MaxValue) ?? 0;
}
