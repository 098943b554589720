using Ardalis.GuardClauses;
using ElectionRules.Formats.Reports.Markdown;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes one contest of a decided scenario as plain text for a terminal: steps, figures, reasons, and the law behind them.</summary>
public static class ContestReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="contest">The contest.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="writer">The destination; stays open.</param>
    /// <returns><see langword="false"/> where the scenario has no such contest; then nothing is written.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static bool TryWrite(ScenarioResult result, ContestId contest, Language language, TextWriter writer)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(writer);
        ReportWords words = ReportWords.In(language);
        if (new ContestIndex(result).Entries.FirstOrDefault(entry => entry.Contest.Id == contest) is not { } found)
        {
            return false;
        }

        PlainTextBuilder text = new();
        new MarkdownContests(text, words, writer).Contest(found);
        new MarkdownLaw(text, words, result).Write([found.Contest.Terms.Book]);
        text.MoveTo(writer);
        return true;
    }
}
