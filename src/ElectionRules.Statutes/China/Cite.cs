using ElectionRules.Law;

namespace ElectionRules.Statutes.China;

/// <summary>Short forms for the citations of this folder.</summary>
internal static class Cite
{
    public static Citation Seen(Instrument instrument, string version, string article, params ReadOnlySpan<string> ruleIds) =>
        Of(instrument, version, article, Evidence.TextSeen, Evidence.TextSeen, ruleIds);

    public static Citation Of(
        Instrument instrument, string version, string article, Evidence content, Evidence start, params ReadOnlySpan<string> ruleIds) =>
        new(instrument, version, article, content, start) { RuleIds = EquatableArray.Create(ruleIds) };

    public static Cited<T> By<T>(this T value, Citation citation)
        where T : notnull => new(value, citation);

    public static Citation Noted(this Citation citation, string note) => citation with { Note = note };

    /// <summary>Adds a note behind the one that is there.</summary>
    public static Citation AlsoNoted(this Citation citation, string note) => citation.Noted($"{note} {citation.Note}".TrimEnd());
}
