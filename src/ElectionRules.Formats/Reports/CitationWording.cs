using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Formats.Reports;

/// <summary>Says where a rule stands: "Electoral Law (2010) art. 43(1)", 《选举法》（2010）第43条第1款.</summary>
/// <remarks>What was not read in the instrument itself is marked, so that it is never shown as certain.</remarks>
public static partial class CitationWording
{
    /// <summary>Says a citation.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="language">The language.</param>
    /// <returns>Plain text: escape it for where it is shown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static string Say(Citation citation, Language language)
    {
        Guard.Against.Null(citation);
        Guard.Against.EnumOutOfRange(language);
        return Place(citation, language) + (Doubt(citation)?.In(language) ?? "");
    }

    /// <summary>Says where a rule stands without how surely; for a table that has its own columns for that.</summary>
    internal static string Place(Citation citation, Language language) => language == Language.English
        ? citation.ToString()
        : $"《{citation.Instrument.Name.In(language)}》（{Version(citation.Version)}）{Article(citation.Article, language)}";

    private static LocalizedText? Doubt(Citation citation) => citation switch
    {
        { IsCertain: true } => null,
        { Content: Evidence.Unverified } => new(" [text not verified]", "［原文未核］", "［原文未核］"),
        { Content: Evidence.Secondary } => new(" [known from a restatement]", "［据转述］", "［據轉述］"),
        _ => new(" [start date not verified]", "［施行日期未核］", "［施行日期未核］"),
    };

    // A dash is open at one end: "1995–" is from then on, "–2022" until then.
    private static string Version(string version) => version switch
    {
        ['–', .. string to] => $"至{to}",
        [.. string from, '–'] => $"{from}起",
        _ => version,
    };

    // "43(1)" is article 43, paragraph 1, and a third number counts its items; "31(2) (2022); 26(2)" gives the article of each
    // version. Other forms are left as they are cited.
    private static string Article(string article, Language language)
    {
        if (!Articles().IsMatch(article))
        {
            int open = article.IndexOf('(', StringComparison.Ordinal);
            string number = open < 0 ? article : article[..open];
            return number.Length == 0 || number.AsSpan().ContainsAnyExceptInRange('0', '9') ? article : Numbered(number, "条", language) + article[open..];
        }

        return string.Concat(Tokens().Matches(article).Select(token => token.Value switch
        {
            ", " => "、",
            "; " => "；",
            ['(', ..] paragraph => Numbered(paragraph[1..^1], token.Index > 0 && article[token.Index - 1] == ')' ? "项" : "款", language),
            [' ', ..] years => $"（{years[2..^1].Replace(", ", "、", StringComparison.Ordinal)}）",
            string number => Numbered(number.Replace("–", "至", StringComparison.Ordinal), "条", language),
        }));
    }

    private static string Numbered(string number, string unit, Language language) =>
        $"第{number}{(language == Language.SimplifiedChinese ? unit : unit switch { "条" => "條", "项" => "項", _ => unit })}";

    [GeneratedRegex(@"^\d+(–\d+)?(\(\d+\)){0,2}( \(\d+(, \d+)*\))?([,;] \d+(–\d+)?(\(\d+\)){0,2}( \(\d+(, \d+)*\))?)*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Articles();

    [GeneratedRegex(@"[,;] | \([\d, ]+\)|\(\d+\)|\d+(–\d+)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
