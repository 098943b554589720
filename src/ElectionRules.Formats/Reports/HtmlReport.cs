using Ardalis.GuardClauses;
using ElectionRules.Formats.Reports.Html;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes a decided scenario as one page of HTML for people: totals, every contest with its figures, bars and reasons.</summary>
/// <remarks>
/// The page stands alone: no script, no outside request. Every name in it is text, whatever it contains. The same result
/// gives the same page on every machine.
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="writer">The destination, written part by part; stays open. Its encoding must be UTF-8.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static void Write(ScenarioResult result, Language language, TextWriter writer)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(writer);
        new HtmlPage(result, ReportWords.In(language), writer).Write();
    }
}
