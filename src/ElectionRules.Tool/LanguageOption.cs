using System.CommandLine;

namespace ElectionRules.Tool;

/// <summary>The option <c>--language</c>.</summary>
internal static class LanguageOption
{
    private static readonly Dictionary<string, Language> Tags = new(StringComparer.Ordinal)
    {
        ["en"] = Language.English,
        ["zh-Hans"] = Language.SimplifiedChinese,
        ["zh-Hant"] = Language.TraditionalChinese,
    };

    public static Option<string> Create()
    {
        Option<string> option = new("--language") { Description = "The language of the report: en, zh-Hans or zh-Hant.", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong([.. Tags.Keys]);
        return option;
    }

    public static Language Parse(string tag) => Tags[tag];
}
