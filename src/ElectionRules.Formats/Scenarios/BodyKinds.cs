using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Kinds of bodies are known by the bodies that have them.</summary>
internal static class BodyKinds
{
    public static string? Read(JsonNodeAt? node, ScenarioDocument document)
    {
        if (node?.AsKey() is not string kind)
        {
            return null;
        }

        string[] known = [.. document.Bodies.Values.Select(body => body.Kind).Distinct(StringComparer.Ordinal)];
        if (!known.Contains(kind, StringComparer.Ordinal))
        {
            node.Report(ScenarioErrorCodes.Unknown, $"No body is of the kind {VisibleText.Excerpt(kind)}. {Nearest.Advice(kind, known)}");
            return null;
        }

        return kind;
    }
}
