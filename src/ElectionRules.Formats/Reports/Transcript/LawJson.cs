using System.Text.Json.Nodes;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Formats.Reports.Transcript.CanonicalJson;

namespace ElectionRules.Formats.Reports.Transcript;

/// <summary>Writes the nouns of law for the transcript.</summary>
internal static class LawJson
{
    public static JsonObject Words(LocalizedText text) =>
        new() { ["en"] = text.English, ["zh-Hans"] = text.Simplified, ["zh-Hant"] = text.Traditional };

    public static JsonNode? Day(LocalDate? day) => day is LocalDate known ? ReportDates.Iso(known) : null;

    /// <summary>Where a rule stands, in the short form by which reasons refer to it.</summary>
    public static string Place(Citation citation) => $"{citation.Instrument.Id} ({citation.Version}) {citation.Article}".TrimEnd();

    public static JsonObject Cited<T>(Cited<T> cited, Func<T, JsonNode?> write)
        where T : notnull => new()
        {
            ["value"] = write(cited.Value),
            ["citation"] = Citation(cited.Citation),
        };

    public static JsonObject Share(Requirement requirement) => new()
    {
        ["numerator"] = Number(requirement.Threshold.Share.Numerator),
        ["denominator"] = Number(requirement.Threshold.Share.Denominator),
        ["strict"] = requirement.Threshold.IsStrict,
        ["base"] = EnumKey.Of(requirement.Base),
        ["number"] = requirement.Base == CountingBase.FixedNumber ? Number(requirement.Number) : null,
    };

    public static JsonObject Citation(Citation citation) => new()
    {
        ["place"] = Place(citation),
        ["instrument"] = Words(citation.Instrument.Name),
        ["content"] = EnumKey.Of(citation.Content),
        ["start"] = EnumKey.Of(citation.Start),
        ["rules"] = List(citation.RuleIds, id => id),
        ["note"] = citation.Note,
    };
}
