using ElectionRules.Composition;
using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Reads a band of ages: <c>upTo</c> or <c>from</c> with the reading of its limit, or <c>least</c> and <c>most</c>.</summary>
internal static class BandSpec
{
    private static readonly Dictionary<string, LimitReading> Readings = new(StringComparer.Ordinal)
    {
        ["includesTheNumber"] = LimitReading.IncludesTheNumber,
        ["excludesTheNumber"] = LimitReading.ExcludesTheNumber,
    };

    public static NumberBand? Read(JsonObjectAt item)
    {
        if (item.Optional("upTo") is { } upTo)
        {
            return upTo.AsInteger(1, AgeSpec.Oldest) is long limit && Reading(item) is { } reading ? NumberBand.UpTo(limit, reading) : null;
        }

        if (item.Optional("from") is { } from)
        {
            return from.AsInteger(0, AgeSpec.Oldest) is long limit && Reading(item) is { } reading ? NumberBand.From(limit, reading) : null;
        }

        return item.Required("least")?.AsInteger(0, AgeSpec.Oldest) is long least
            && item.Required("most")?.AsInteger(least, AgeSpec.Oldest) is long most
            ? NumberBand.Between(least, most)
            : null;
    }

    private static LimitReading? Reading(JsonObjectAt item) => item.Required("reading")?.AsWord(Readings);
}
