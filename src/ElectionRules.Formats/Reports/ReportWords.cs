using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports;

/// <summary>The words of a report in one language, by key; a sentence is one template and is never glued from parts.</summary>
internal sealed partial class ReportWords
{
    private ReportWords(Language language, string tag)
    {
        Language = language;
        Tag = tag;
        All = WordingResource.Load($"report.{tag}.json");
    }

    /// <summary>Gets the words in English.</summary>
    public static ReportWords English { get; } = new(Language.English, "en");

    /// <summary>Gets the words in simplified characters.</summary>
    public static ReportWords Simplified { get; } = new(Language.SimplifiedChinese, "zh-Hans");

    /// <summary>Gets the words in traditional characters.</summary>
    public static ReportWords Traditional { get; } = new(Language.TraditionalChinese, "zh-Hant");

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Gets the tag of the language, such as <c>zh-Hans</c>.</summary>
    public string Tag { get; }

    /// <summary>Gets every word by its key.</summary>
    public FrozenDictionary<string, string> All { get; }

    /// <summary>Gets the word for a key of this assembly.</summary>
    public string this[string key] => All[key];

    /// <summary>Returns the words in a language.</summary>
    public static ReportWords In(Language language) => Guard.Against.EnumOutOfRange(language) switch
    {
        Language.SimplifiedChinese => Simplified,
        Language.TraditionalChinese => Traditional,
        _ => English,
    };

    /// <summary>Returns the word for a named value, kept under <c>Type.Value</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => All[$"{typeof(T).Name}.{value}"];

    /// <summary>Returns the word for a key of a scenario, such as a kind of body; the key itself where none is known.</summary>
    public string Known(string group, string key) => All.GetValueOrDefault($"{group}.{key}", key);

    /// <summary>Returns the words for an open point of the law.</summary>
    public string Reading(ScenarioReading reading) => Known("reading", reading.Name);

    /// <summary>Returns the words for the reading that was chosen.</summary>
    public string ReadingValue(ScenarioReading reading) => All.GetValueOrDefault($"reading.{reading.Name}.{reading.Value}", reading.Value);

    /// <summary>Returns a text in the language.</summary>
    public string Of(LocalizedText text) => text.In(Language);

    /// <summary>Returns a list of texts.</summary>
    public string List(IEnumerable<string> items) => string.Join(All["list.separator"], items);

    /// <summary>Fills a template; one pass, so that braces within a fact are text.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach ((string name, object value) in facts)
        {
            values.Add(name, FormattableString.Invariant($"{value}"));
        }

        return Hole().Replace(All[key], hole => values[hole.Groups["name"].Value]);
    }

    /// <summary>Returns what the members of a body are called, which "all deputies" needs; null for the general word.</summary>
    public static LocalizedText? MembersOf(ScenarioBody body)
    {
        string? key = body.Kind switch
        {
            _ when body.Kind.Contains("party-congress", StringComparison.Ordinal) => "members.delegates",
            _ when body.Kind.Contains("congress", StringComparison.Ordinal) => "members.deputies",
            _ when MemberBodies().IsMatch(body.Kind) => "members.members",
            _ => null,
        };
        return key is null ? null : new LocalizedText(English[key], Simplified[key], Traditional[key]);
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex("cppcc|committee|commission|plenary", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MemberBodies();
}
