using System.Text;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
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

        ScenarioLibrary library = new() { Books = new ChinaRuleBooks(readings).Find };
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

    [Fact]
    public void Reasons_of_a_contest_held_in_code_said_in_Chinese()
    {
        LocalDate day = new(2011, 6, 23);
        Slate slate = Slate.Of(Candidate.Of("chen", "陈一"), Candidate.Of("li", "李二"), Candidate.Of("wang", "王三"), Candidate.Of("zhao", "赵四"));
        ContestState state = Contest.Open(new ChinaRuleBooks(Readings.Cautious).CountyDeputyPosts.On(day), seats: 2, slate);
        Turnout hall = new() { WholeBody = 352, Present = 340, Issued = 340, Returned = 340 };
        state = ((ContestState.BallotDue)state).Count(hall, Votes.For(340, 200, 190, 190, 60));

        LocalizedText deputies = new("deputies", "代表", "代表");     // "all deputies" 全体代表; null for "all members" 全体成员
        foreach (Reason reason in state.Reasons)
        {
            Console.WriteLine(ReasonWording.SayWithProvision(reason, Language.SimplifiedChinese, deputies));
        }

        state.Reasons.Select(reason => ReasonWording.SayWithProvision(reason, Language.SimplifiedChinese, deputies)).Should()
            .Contain("陈一：352 中得 200 票，须超过全体代表的1/2（177）：当选 — 《地方组织法》（2004）第20条［施行日期未核］");
        state = ((ContestState.BallotDue)state).Count(hall, Votes.For(340, 150, 180));

        ScenarioJurisdiction county = new(new("county"), new("Wenshan County", "文山县", "文山縣"), "county", Parent: null, Population: null);
        ScenarioBody congress = new(
            new("congress"), "county-congress", new("Wenshan Congress", "文山县人大", "文山縣人大"), county.Id, Members: 352);
        ScenarioResult held = new()
        {
            Title = congress.Name,
            Calendar = new(day, day),
            Readings = [],
            Jurisdictions = [county],
            Bodies = [congress],
            Contests =
            [
                new()
                {
                    Id = new("vice-chairs"),
                    OfficeId = new("vice-chair"),
                    Office = new("Vice chairs", "副主任", "副主任"),
                    Body = congress,
                    Date = day,
                    State = state,
                },
            ],
            Milestones = [],
            Measures = [],
            Sections = [],
            Warnings = [],
        };
        using StringWriter report = new();
        MarkdownReport.Write(held, Language.SimplifiedChinese, report);

        report.ToString().Should().Contain("#### 第 2 次投票：票数相等者再次投票").And.Contain("| 王三 | 180 | 0 | 160 | 当选 |");
    }

    public void Dispose() => Directory.Delete(output, recursive: true);
}
