using System.Text.RegularExpressions;
using ElectionRules.TestSupport;

namespace ElectionRules.Tool.Tests;

/// <summary>What the tool says of rule books, and how it ends where there is nothing to say.</summary>
public sealed class RuleBooksCommandTests : IDisposable
{
    private const string Readings = "--reading runoffTurnout=sameAsFirst --reading runoffPaper=listedOnly";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("election-rules");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_version_of_every_book_is_listed()
    {
        (int code, string shown) = Run("rulebooks list");

        code.Should().Be(ExitCode.Done);
        shown.TrimEnd().Split('\n').Should().HaveCount(Catalogue.All.Sum(series => series.Versions.Count));
        shown.Should().Contain("cn/deputies/direct 2010-03-14..2015-08-28 Deputies: direct election\n");
    }

    [Fact]
    public void A_list_for_a_day_has_one_line_for_each_book_and_says_where_none_is_in_force()
    {
        (int code, string shown) = Run("rulebooks list --on 1980-02-01");

        code.Should().Be(ExitCode.Done);
        string[] lines = shown.TrimEnd().Split('\n');
        lines.Should().HaveCount(Catalogue.All.Count);
        lines[0].Should().Be("cn/deputies/direct 1980-01-01..1982-12-09 Deputies: direct election");
        lines[1].Should().Be("No version of cn/deputies/direct-by-election is in force on 1980-02-01: the first is in force from 1995-02-28.");
    }

    [Fact]
    public void Days_and_names_do_not_depend_on_readings()
    {
        string[] first = [.. Lines(Catalogue.All)];

        OpenPoints.Ways(new Dictionary<string, string>(StringComparer.Ordinal)).Should().HaveCount(64)
            .And.OnlyContain(way => Lines(Catalogue.Under(way)).SequenceEqual(first));
    }

    [Fact]
    public void A_value_is_shown_with_its_article_and_how_surely_it_is_known()
    {
        (int code, string shown) = Run($"rulebooks show cn/deputies/direct --on 2011-06-10 {Readings}");

        code.Should().Be(ExitCode.Done);
        shown.Should().StartWith("cn/deputies/direct 2010-03-14..2015-08-28 Deputies: direct election\n")
            .And.Contain("ballots[0].winning[0] = more than 1/2 of those voting — Electoral Law (2010) art. 43(1) [start date not verified]\n")
            .And.Contain("ballots[1].winning[0] = at least 1/3 of papers returned — Electoral Law (2010) art. 43(5) [start date not verified]\n")
            .And.Contain("Derived: the extra candidates must be at least a third of the seats");
    }

    [Theory]
    [InlineData("en", "more than 1/2 of those voting — Electoral Law (2010) art. 43(1)")]
    [InlineData("zh-Hans", "超过参加投票人数的1/2 — 《选举法》（2010）第43条第1款")]
    [InlineData("zh-Hant", "超過參加投票人數的1/2 — 《選舉法》（2010）第43條第1款")]
    public void Provisions_are_said_in_the_language(string language, string said) =>
        Run($"rulebooks show cn/deputies/direct@2011-06-10 {Readings} --language {language}").Shown.Should().Contain(said);

    [Fact]
    public void A_book_that_depends_on_open_law_names_the_points_and_shows_nothing()
    {
        (int code, string shown) = Run("rulebooks show cn/deputies/direct --on 2011-06-10 --reading runoffPaper=listedOnly");

        code.Should().Be(ExitCode.Usage);
        shown.Should().Be("cn/deputies/direct depends on a point that the law leaves open. Add --reading runoffTurnout=sameAsFirst|notRequired.\n");
    }

    [Fact]
    public void A_book_that_depends_on_no_open_point_asks_for_none() =>
        Run("rulebooks show assemblies/ioc-host-city --on 2013-09-07").Code.Should().Be(ExitCode.Done);

    [Theory]
    [InlineData("2011-05-26", "Layer cn-14/deputies/direct 1995-05-18..2011-05-26 — Local Rules of Shanxi (1995) [text not verified]: sets no value.")]
    [InlineData("2011-05-27", "Layer cn-14/deputies/direct 2011-05-27..2015-11-25 — Local Rules of Shanxi (2011) [text not verified]: sets no value.")]
    public void Shanxi_lays_a_silent_layer_that_changed_on_27_May_2011(string day, string layer)
    {
        string shown = Run($"rulebooks show cn/deputies/direct --on {day} --local cn-14 {Readings}").Shown;

        shown.Should().Contain(layer);
        shown.Split('\n').Where(line => line.Contains(" = ", StringComparison.Ordinal)).Should().OnlyContain(line => line.EndsWith(" [cn/deputies/direct]"));
    }

    [Fact]
    public void Each_value_names_the_layer_that_gave_it()
    {
        string shown = Run($"rulebooks show cn/deputies/direct --on 2021-06-01 --local cn-11 {Readings}").Shown;

        shown.Should().MatchRegex(@"preselection\.pollTests\[0\] = .*at least 1/3 of registered voters.* \[cn-11/deputies/direct\]\n")
            .And.MatchRegex(@"ballots\[0\]\.winning\[0\] = .* \[cn/deputies/direct\]\n");
    }

    [Fact]
    public void Two_versions_are_compared_values_first()
    {
        (int code, string shown) = Run($"rulebooks diff cn/deputies/direct@2011-06-10 cn/deputies/direct@2021-06-10 {Readings}");

        code.Should().Be(ExitCode.Done);
        shown.Should().Contain("Values that differ: 0\nThe same value by another provision: ")
            .And.Contain("Electoral Law (2010) art. 43(1) [start date not verified]) → more than 1/2 of those voting (Electoral Law (2020) art. 45(1) [start date not verified])\n");
    }

    [Fact]
    public void Two_books_are_compared_on_one_day() =>
        Run($"rulebooks diff cn/deputies/direct cn/deputies/direct-by-election --on 2021-06-10 {Readings}").Shown.Should()
            .Contain("ballots[0].margin: 1/3 of the seats to 1/1 of the seats more than the seats (Electoral Law (2020) art. 31(2) [start date not verified]) → at least 0 more than the seats");

    [Theory]
    [InlineData("rulebooks show cn/deputies/dierct --on 2011-06-10", ExitCode.Usage, "There is no rule book 'cn/deputies/dierct'.")]
    [InlineData("rulebooks show cn/deputies/direct", ExitCode.Usage, "Add --on DATE, or write cn/deputies/direct@DATE.")]
    [InlineData("rulebooks show cn/deputies/direct --on 2011-02-30", ExitCode.Usage, "'2011-02-30' is no day. Write it as 2011-06-10.")]
    [InlineData("rulebooks show cn/deputies/direct@yesterday", ExitCode.Usage, "'yesterday' is no day.")]
    [InlineData("rulebooks show cn/deputies/direct --on 1979-12-31", ExitCode.NotInForce, "the first is in force from 1980-01-01.")]
    [InlineData("rulebooks show cn/deputies/direct@2011-06-10 --reading runoffTurnout=never", ExitCode.Usage, "has no reading 'never'; choose one of sameAsFirst, notRequired.")]
    [InlineData("rulebooks show cn/deputies/direct@2011-06-10 --reading turnout", ExitCode.Usage, "'turnout' settles no open point.")]
    [InlineData("rulebooks show cn/deputies/direct@2011-06-10 --local cn-99", ExitCode.Usage, "cn-99")]
    [InlineData("rulebooks diff assemblies/ioc-host-city@2011-06-10 cn/deputies/direct", ExitCode.Usage, "cn/deputies/direct@DATE")]
    [InlineData("rulebooks diff cn/deputies/direct@1979-01-01 cn/deputies/direct@2011-06-10", ExitCode.NotInForce, "on 1979-01-01")]
    [InlineData("rulebooks show \u001b[31m --on 2011-06-10", ExitCode.Usage, "'<U+001B>[31m'")]
    public void What_is_not_there_is_said_and_has_its_own_exit_code(string line, int code, string said)
    {
        (int ended, string shown) = Run(line);

        shown.Should().Contain(said).And.NotContain("Unhandled");
        ended.Should().Be(code);
    }

    [Fact]
    public void Bylaws_are_read_back_and_found_coherent()
    {
        Run("rulebooks check docs/examples/association/board.json --on 2024-03-31").Code.Should().Be(ExitCode.NotInForce);
        (int code, string shown) = Run("rulebooks check docs/examples/association/board.json --on 2024-04-01");

        code.Should().Be(ExitCode.Done);
        shown.Should().EndWith("Figures that every turnout must give: those present, all members\nFindings: 0\n");
    }

    [Fact]
    public void A_mistake_in_bylaws_is_said_with_line_and_column()
    {
        (int code, string shown) = Run($"rulebooks check {Broken("\"by\": \"quorum\"", "\"by\": \"quorun\"")}");

        code.Should().Be(ExitCode.InputRefused);
        shown.Should().MatchRegex(@"bylaws\.json:\d+:\d+: E_RULEBOOK_CITATION: 'quorun' is not among the citations of this book\. Did you mean 'quorum'\?");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_refused_input()
    {
        (int code, string shown) = Run("rulebooks check no-such-file.json");

        code.Should().Be(ExitCode.InputRefused);
        shown.Should().StartWith("no-such-file.json: E_IO:");
    }

    [Theory]
    [InlineData("en", "Ballot rule 2 is never reached\nFindings: 1\n")]
    [InlineData("zh-Hans", "第 2 条投票规则永远不会用到\nFindings: 1\n")]
    public void What_is_incoherent_is_said_in_the_language(string language, string said)
    {
        (int code, string shown) = Run($"rulebooks check {Broken("\"times\": 1,", "")} --language {language}");

        code.Should().Be(ExitCode.Findings);
        shown.Should().EndWith(said);
    }

    private static IEnumerable<string> Lines(IEnumerable<Rounds.RuleBookSeries> all) => all.SelectMany(series => series.Versions).Select(book => $"{book} {book.Name}");

    private static (int Code, string Shown) Run(string line) => Shell.Run(line.Split(' '));

    private string Broken(string good, string bad)
    {
        string text = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "association", "board.json"));
        string path = Path.Combine(folder.FullName, "bylaws.json");
        File.WriteAllText(path, new Regex(Regex.Escape(good)).Replace(text, bad, count: 1));
        return path;
    }
}
