using System.Text;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of docs/reports.md.</summary>
public sealed class ReportsPage : IDisposable
{
    private readonly string output = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_folder_decided_and_written()
    {
        ChinaReadings readings = Readings.Cautious;
        string folder = Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "hard-rounds");

        ScenarioLibrary library = new()
        {
            Books = new ChinaRuleBooks(readings).Find,
            Programmes = (_, _) => null,    // this scenario has none of these four
            Codes = _ => null,
            Qualifications = (_, _) => null,
            Nominations = (_, _) => null,
        };
        ScenarioOutcome outcome = ScenarioFolder.Decide(folder, _ => library, TextLimits.Default, progress: null);
        if (outcome is ScenarioOutcome.Refused refused)
        {
            throw new InvalidDataException(string.Join('\n', refused.Errors));
        }

        ScenarioResult result = ((ScenarioOutcome.Decided)outcome).Result;

        using (StreamWriter page = File.CreateText(Path.Combine(output, "report.html")))
        {
            HtmlReport.Write(result, Language.SimplifiedChinese, page);
        }

        using StreamWriter transcript = File.CreateText(Path.Combine(output, "transcript.json"));
        string hash = TranscriptJson.Write(result, transcript);   // print it: two parties compare it by telephone

        hash.Should().MatchRegex("^[0-9a-f]{64}$");
        File.ReadAllText(Path.Combine(output, "report.html"), Encoding.UTF8).Should().Contain("<html lang=\"zh-Hans\"");
    }

    public void Dispose() => Directory.Delete(output, recursive: true);
}
