using System.Text;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Tool.Tests;

/// <summary>Broken scenarios end with file, line, column and code; each starts from the example and breaks one thing.</summary>
public sealed class BadScenarioTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("election-rules");

    public BadScenarioTests()
    {
        foreach (FileInfo file in new DirectoryInfo(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "hard-rounds")).GetFiles())
        {
            file.CopyTo(Path.Combine(folder.FullName, file.Name));
        }
    }

    public static TheoryData<string, string, string, string> Breaks => new()
    {
        { "scenario.json", "\"seats\": 2, ", "", "E_JSON_MISSING_MEMBER" },
        { "scenario.json", "\"seats\": 2", "\"seats\": 0", "E_OUT_OF_RANGE" },
        { "scenario.json", "\"seats\": 2", "\"seats\": 2.0", "E_NOT_INTEGER" },
        { "scenario.json", "\"id\": \"tie\"", "\"id\": \"low-turnout\"", "E_DUPLICATE" },
        { "scenario.json", "\"body\": \"d2\"", "\"body\": \"d9\"", "E_UNKNOWN" },
        { "scenario.json", "\"closes\": \"2011-06-30\"", "\"closes\": \"2011-03-01\"", "E_DATE_OUT_OF_ORDER" },
        { "scenario.json", "\"closes\": \"2011-06-30\"", "\"closes\": \"2011-06-01\"", "E_DATE_OUT_OF_ORDER" },
        { "scenario.json", "\"closes\": \"2011-06-30\"", "\"closes\": \"2011-02-30\"", "E_INVALID_DATE" },
        { "scenario.json", "cn/county-congress/chief", "cn/county-congress/chef", "E_UNKNOWN" },
        { "scenario.json", "\"people.csv\"", "\"../people.csv\"", "E_FILE_NAME" },
        { "scenario.json", "\"people.csv\"", "\"nobody.csv\"", "E_IO" },
        { "scenario.json", "\"runoffTurnout\": \"sameAsFirst\", ", "", "E_UNKNOWN" },
        { "scenario.json", "\"choice\": \"refuse\"", "\"choice\": \"reduceSeats\"", "E_DECISION_NOT_OFFERED" },
        { "people.csv", "李娜", "李\u202e娜", "E_BIDI_CONTROL" },
        { "people.csv", "li-na,", "chen-ming,", "E_DUPLICATE" },
        { "slates.csv", "tie,wang-hai", "tie,wang-hia", "E_UNKNOWN" },
        { "slates.csv", "tie,zhao-yun", "tie,wang-hai", "E_DUPLICATE" },
        { "slates.csv", "contest,person", "contest,persons", "E_CSV_UNKNOWN_COLUMN" },
        { "turnouts.csv", "low-turnout,1,,1000,,,500,,500", "low-turnout,1,,1000,,,500,,499", "E_DOES_NOT_RECONCILE" },
        { "turnouts.csv", "low-turnout,1,,1000,,,500,,500", "low-turnout,1,,,,,500,,500", "E_DOES_NOT_RECONCILE" },
        { "turnouts.csv", "low-turnout,1,,1000,,,500,,500", "low-turnout,1,,1000,,,1500,,500", "E_DOES_NOT_RECONCILE" },
        { "turnouts.csv", "low-turnout,2,", "low-turnout,1,", "E_DUPLICATE" },
        { "turnouts.csv", "refused,1,192", "refused,2,192", "E_STEP_NOT_DUE" },
        { "papers.csv", "write-in,1,1-02", "write-in,1,1-01", "E_DUPLICATE" },
        { "papers.csv", "write-in,1,1-02,90,he-gang", "write-in,1,1-02,90,he-gng", "E_UNKNOWN_CANDIDATE" },
        { "papers.csv", "write-in,1,1-02,90", "write-in,1,1-02,9999999999999999999999", "E_OVERFLOW" },
        { "papers.csv", "unreadable", "lost", "E_UNKNOWN_WORD" },
        { "totals.csv", "tie,1,wang-hai,400", "tie,1,wang-hai,621", "E_DOES_NOT_RECONCILE" },
        { "totals.csv", "tie,1,wang-hai,400", "tie,1,wang-hai,-400", "E_OUT_OF_RANGE" },
        { "totals.csv", "tie,1,wang-hai,400", "tie,1,wang-hai,400\ntie,1,合计,400", "E_CSV_TOTAL_ROW" },
        { "people.csv", "王海 Wang Hai\nzhao-yun,赵云 Zhao Yun", "Cafe\u0301\nzhao-yun,Caf\u00e9", "E_NORMALISATION_COLLISION" },
    };

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_example_itself_is_sound() => Outcome().Should().BeOfType<ScenarioOutcome.Decided>();

    [Theory, MemberData(nameof(Breaks))]
    public void One_broken_thing_is_refused_with_its_code_and_place(string file, string good, string bad, string code)
    {
        string path = Path.Combine(folder.FullName, file);
        string text = File.ReadAllText(path);
        text.Should().Contain(good);
        File.WriteAllText(path, ReplaceFirst(text, good, bad));

        EquatableArray<TextError> errors = Outcome().Should().BeOfType<ScenarioOutcome.Refused>().Subject.Errors;

        errors.Should().Contain(error => error.Code.Id == code, string.Join('\n', errors));
        errors.First(error => error.Code.Id == code).Message.Should().MatchRegex("[.?]$");
        errors.Should().OnlyContain(error => error.Code.Id == "E_IO" || error.Position.Line > 0);
    }

    [Fact]
    public void Invalid_utf8_is_refused_at_its_byte()
    {
        string path = Path.Combine(folder.FullName, "people.csv");
        byte[] bytes = [.. Encoding.UTF8.GetBytes("person,name\nx,"), 0xC3, 0x28, (byte)'\n'];
        File.WriteAllBytes(path, bytes);

        TextError error = Outcome().Should().BeOfType<ScenarioOutcome.Refused>().Subject.Errors[0];

        error.Code.Id.Should().Be("E_INVALID_UTF8");
        error.Position.Line.Should().Be(2);
    }

    [Fact]
    public void A_formula_in_a_name_is_read_and_neutralised_in_the_reports()
    {
        string path = Path.Combine(folder.FullName, "people.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("王海 Wang Hai", "=HYPERLINK(\"\"x\"\")<script>", StringComparison.Ordinal).Replace(",=HYPERLINK(\"\"x\"\")<script>", ",\"=HYPERLINK(\"\"x\"\")<script>\"", StringComparison.Ordinal));
        ScenarioResult result = Outcome().Should().BeOfType<ScenarioOutcome.Decided>().Subject.Result;

        StringWriter html = new();
        Formats.Reports.HtmlReport.Write(result, Language.English, html);
        MemoryStream csv = new();
        Formats.Reports.ResultsCsv.Write(result, Language.English, csv);

        html.ToString().Should().NotContain("<script>").And.Contain("&lt;script&gt;");
        Encoding.UTF8.GetString(csv.ToArray()).Should().NotContain(",\"=HYPERLINK").And.NotContain(",=HYPERLINK");
    }

    [Theory]
    [InlineData("赵云 Zhao Yun", "W_NAME_REPEATED")]
    [InlineData("赵云 zhao yun", "W_NAME_NEARLY_SAME")]
    [InlineData("赵云 Zhаo Yun", "W_NAME_CONFUSABLE")]
    public void Two_names_on_one_slate_that_can_be_taken_for_each_other_are_warned_of_and_decided(string other, string code)
    {
        string path = Path.Combine(folder.FullName, "people.csv");
        string text = File.ReadAllText(path);
        text.Should().Contain("王海 Wang Hai").And.Contain("赵云 Zhao Yun");
        File.WriteAllText(path, text.Replace("王海 Wang Hai", other, StringComparison.Ordinal));

        ScenarioResult result = Outcome().Should().BeOfType<ScenarioOutcome.Decided>().Subject.Result;

        result.Warnings.Select(warning => warning.Code.Id).Should().Contain(code);
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_refused_without_being_read_whole()
    {
        string path = Path.Combine(folder.FullName, "people.csv");
        using (FileStream stream = File.Create(path))
        {
            stream.Write("person,name\n"u8);
            byte[] block = new byte[1 << 20];
            Array.Fill(block, (byte)'a');
            for (int i = 0; i < 100; i++)
            {
                stream.Write(block);
            }
        }

        Outcome().Should().BeOfType<ScenarioOutcome.Refused>().Subject.Errors[0].Code.Id.Should().Be("E_LIMIT_LINE");
    }

    private static string ReplaceFirst(string text, string good, string bad)
    {
        int at = text.IndexOf(good, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
    }

    private ScenarioOutcome Outcome() => ScenarioFolder.Decide(folder.FullName, Library.For, TextLimits.Default, progress: null);
}
