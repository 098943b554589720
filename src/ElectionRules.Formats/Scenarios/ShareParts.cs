using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Reads figures of the form "part of a whole".</summary>
internal static class ShareParts
{
    private const int MostPersons = 1_000_000_000;

    /// <summary>Reads <c>{"count": 14, "of": 26}</c>; a part that is larger than its whole is a mistake.</summary>
    public static (int Count, int Of)? Read(JsonNodeAt? node)
    {
        if (node?.AsObject() is not { } item
            || item.Required("count") is not { } countAt
            || countAt.AsInteger(0, MostPersons) is not long count
            || item.Required("of")?.AsInteger(1, MostPersons) is not long whole)
        {
            return null;
        }

        if (count > whole)
        {
            countAt.Report(ScenarioErrorCodes.DoesNotReconcile, FormattableString.Invariant($"{count} cannot be a part of {whole}. Correct the figures."));
            return null;
        }

        return ((int)count, (int)whole);
    }

    /// <summary>Reads the same as an exact share.</summary>
    public static Proportion? ReadShare(JsonNodeAt? node) => Read(node) is (int count, int whole) ? Proportion.Of(count, whole) : null;
}
