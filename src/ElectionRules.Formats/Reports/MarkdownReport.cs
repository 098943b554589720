using Ardalis.GuardClauses;
using ElectionRules.Formats.Reports.Markdown;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes a decided scenario as Markdown (CommonMark with tables), in the order of the page.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="writer">The destination, written part by part; stays open.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static void Write(ScenarioResult result, Language language, TextWriter writer)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(writer);
        new MarkdownPage(result, ReportWords.In(language), writer).Write();
    }
}
