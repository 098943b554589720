using System.Text;
using System.Text.RegularExpressions;
using ElectionRules.Formats.Reports;
using ElectionRules.Nominations;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Reports;

public sealed partial class ReportsTests
{
    private static readonly string[] Known =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section", "details", "summary", "div", "p", "br", "span",
        "strong", "small", "cite", "bdi", "h1", "h2", "h3", "h4", "ul", "li", "a", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td",
        "svg", "rect", "path",
    ];

    public static TheoryData<Language, string> Languages => new()
    {
        { Language.English, "en" },
        { Language.SimplifiedChinese, "zh-Hans" },
        { Language.TraditionalChinese, "zh-Hant" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_is_the_golden_one(Language language, string tag) => GoldenFile.Check(Html(language), $"report.{tag}.html");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_markdown_is_the_golden_one(Language language, string tag) => GoldenFile.Check(Markdown(language), $"report.{tag}.md");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_is_the_golden_one(Language language, string tag) => GoldenFile.Check(Csv(language), $"results.{tag}.csv");

    [Fact]
    public void Every_report_is_the_same_under_every_culture()
    {
        Cultures.Each(() => Html(Language.SimplifiedChinese)).Should().AllBe(Html(Language.SimplifiedChinese));
        Cultures.Each(() => Markdown(Language.English)).Should().AllBe(Markdown(Language.English));
        Cultures.Each(() => Csv(Language.English)).Should().AllBe(Csv(Language.English));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_hostile_name_becomes_markup_on_the_page(Language language, string tag)
    {
        string html = Html(language);
        html.Should().Contain($"<html lang=\"{tag}\">").And.NotContainAny("<script", "<img", "onerror=alert(1)>\"", "\u202E", "javascript:alert(1)\"");
        html.Should().Contain("&lt;script&gt;").And.NotContain("&amp;lt;", "what is escaped is escaped once");
        Tag().Matches(html).Select(match => match.Groups["name"].Value).Distinct().Should().BeSubsetOf(Known);
    }

    [Fact]
    public void The_page_asks_for_nothing_outside_itself()
    {
        string html = Html(Language.English);
        Attribute().Matches(html).Select(match => match.Groups["value"].Value).Should().OnlyContain(value => value.StartsWith('#'));
        html.Should().NotContainAny("@import", "url(", "<link", "<iframe");
    }

    [Fact]
    public void A_page_of_many_candidates_is_written_part_by_part()
    {
        const int candidates = 20_000;
        Candidate[] names = [.. Enumerable.Range(0, candidates).Select(number => Candidate.Of($"p{number}", $"N{number}"))];
        using PartLengths parts = new();
        HtmlReport.Write(SampleScenario.With(SampleScenario.Crowd(names)), Language.English, parts);
        parts.All.Should().BeGreaterThan(candidates * 700L);
        parts.Longest.Should().BeLessThan(candidates * 10, "only the list of those nominated stands in one piece");
    }

    internal static string Html(Language language)
    {
        using StringWriter writer = new();
        HtmlReport.Write(SampleScenario.Small, language, writer);
        return writer.ToString();
    }

    internal static string Markdown(Language language)
    {
        using StringWriter writer = new();
        MarkdownReport.Write(SampleScenario.Small, language, writer);
        return writer.ToString();
    }

    // Without the mark that starts the file: reading a golden file takes it away too.
    internal static string Csv(Language language)
    {
        using MemoryStream stream = new();
        ResultsCsv.Write(SampleScenario.Small, language, stream);
        byte[] bytes = stream.ToArray();
        bytes.Should().StartWith(Encoding.UTF8.GetPreamble(), "spreadsheets need the mark to see Chinese");
        return Encoding.UTF8.GetString(bytes.AsSpan(Encoding.UTF8.Preamble.Length));
    }

    [GeneratedRegex("<(?<name>[a-z0-9]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(" (src|href|action|data|poster)=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    /// <summary>Keeps nothing but the length of the longest part that was handed over at once.</summary>
    private sealed class PartLengths : StringWriter
    {
        public long All { get; private set; }

        public int Longest { get; private set; }

        public override void Write(StringBuilder? value)
        {
            All += value!.Length;
            Longest = Math.Max(Longest, value.Length);
        }
    }
}
