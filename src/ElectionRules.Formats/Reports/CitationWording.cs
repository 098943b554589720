using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Formats.Reports;

/// <summary>Says where a rule stands: "Electoral Law (2010) art. 43(1)", 《选举法》（2010）第43条第1款.</summary>
/// <remarks>What was not read in the instrument itself is marked, so that it is never shown as certain.</remarks>
public static class CitationWording
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
        : $"《{citation.Instrument.Name.In(language)}》（{citation.Version}）{Article(citation.Article, language)}";

    private static LocalizedText? Doubt(Citation citation) => citation switch
    {
        { IsCertain: true } => null,
        { Content: Evidence.Unverified } => new(" [text not verified]", "［原文未核］", "［原文未核］"),
        { Content: Evidence.Secondary } => new(" [known from a restatement]", "［据转述］", "［據轉述］"),
        _ => new(" [start date not verified]", "［施行日期未核］", "［施行日期未核］"),
    };

    // 43(1) is article 43, paragraph 1; other forms are left as they are cited.
    private static string Article(string article, Language language)
    {
        string item = language == Language.SimplifiedChinese ? "条" : "條";
        int open = article.IndexOf('(', StringComparison.Ordinal);
        string number = open < 0 ? article : article[..open];
        if (number.Length == 0 || number.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return article;
        }

        bool hasParagraph = open >= 0 && article.EndsWith(')') && !article.AsSpan()[(open + 1)..^1].ContainsAnyExceptInRange('0', '9');
        return open < 0 ? $"第{number}{item}"
            : hasParagraph ? $"第{number}{item}第{article[(open + 1)..^1]}款"
            : $"第{number}{item}{article[open..]}";
    }
}
