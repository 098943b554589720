using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using ElectionRules.TestSupport;

namespace ElectionRules.Tool.Tests;

/// <summary>The main job, from input folder to report, on the examples of the documentation.</summary>
public sealed class RunCommandTests : IDisposable
{
    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("election-rules");

    public void Dispose() => output.Delete(recursive: true);

    [Theory]
    [InlineData("en", "County and township transition, 2011")]
    [InlineData("zh-Hans", "县乡换届选举，2011年")]
    [InlineData("zh-Hant", "縣鄉換屆選舉，2011年")]
    public void The_county_transition_is_decided_and_four_reports_are_written(string language, string title)
    {
        (int code, _) = Shell.Run("run", Example("county-2011"), "--output", output.FullName, "--language", language);

        code.Should().Be(ExitCode.Done);
        output.GetFiles().Select(file => file.Name).Should()
            .BeEquivalentTo("report.html", "report.md", "results.csv", "transcript.json");
        Written("report.html").Should().Contain(title);
        Written("report.md").Should().Contain(title);
    }

    [Fact]
    public void Every_figure_of_the_county_agrees_with_the_published_one()
    {
        ScenarioResult result = Decide(Example("county-2011"));

        result.Contests.Should().HaveCount(111);
        result.Contests.Should().OnlyContain(contest => contest.State is ContestState.Concluded);
        result.Measures.Should().OnlyContain(measure => measure.Agrees != false);
        result.Milestones.Select(milestone => milestone.IsMet).Should().AllBeEquivalentTo(true);
        result.Measures.First(measure => measure.Name.English == "Delegates to the county Party congress elected").Computed.Should().Be("352");
    }

    [Fact]
    public void Full_votes_under_a_required_margin_are_flagged_and_not_refused()
    {
        ScenarioResult result = Decide(Example("county-2011"));

        ContestResult deputyHeads = result.Contests.First(contest => contest.Id.Value == "county-deputy-heads");
        deputyHeads.State.Should().BeOfType<ContestState.Concluded>()
            .Which.Reasons.Should().Contain(reason => reason.Code.Equals(RoundReasons.FullVotesLeaveNone));
        deputyHeads.Elected.Should().HaveCount(5);
    }

    [Fact]
    public void Each_contest_is_decided_by_the_version_in_force_on_its_day() =>
        Decide(Example("county-2011")).Contests.Should().OnlyContain(contest => contest.Terms.Book.InForce.Contains(contest.Date));

    [Theory]
    [InlineData("low-turnout", "chen-ming", BallotKind.Rerun)]
    [InlineData("tie", "wang-hai zhao-yun", BallotKind.TieBallot)]
    [InlineData("one-third", "wu-lan", BallotKind.AnotherElection)]
    [InlineData("write-in", "zheng-qiang", BallotKind.Election)]
    [InlineData("bare-quorum", "ma-long luo-ping", BallotKind.Election)]
    [InlineData("exact-half", "guo-ying", BallotKind.AnotherElection)]
    [InlineData("refused", "", BallotKind.Election)]
    public void Hard_rounds_take_the_rare_paths(string contest, string elected, BallotKind lastBallot)
    {
        ContestResult result = Decide(Example("hard-rounds")).Contests.First(item => item.Id.Value == contest);

        result.State.Should().BeOfType<ContestState.Concluded>();
        string.Join(' ', result.Elected.Select(winner => winner.Candidate.Id)).Should().Be(elected);
        result.State.Contest.Ballots.Last().Kind.Should().Be(lastBallot);
    }

    [Fact]
    public void An_association_is_decided_by_bylaws_that_stand_in_its_folder()
    {
        ContestResult board = Decide(Example("association")).Contests.Single();

        board.State.Should().BeOfType<ContestState.Concluded>();
        board.Elected.Select(winner => winner.Candidate.Id.Value).Should().Equal("ada", "bo", "cleo");
        board.Terms.Book.Id.Should().Be("riverside-chess-club/board");
        board.State.Contest.Ballots.First().Slate.Should().HaveCount(5, "one of six withdrew before the ballot");
    }

    [Theory]
    [InlineData("scenario.json", "\"ruleBooks\": [\"board.json\"]", "\"ruleBooks\": []", "E_UNKNOWN", "or name its file under 'files'")]
    [InlineData("scenario.json", "\"book\": \"riverside-chess-club/board\"", "\"book\": \"cn/deputies/direct\"", "E_UNKNOWN", "'runoffTurnout' is not settled")]
    [InlineData("scenario.json", "\"readings\": {}", "\"readings\": {\"runoffTurnout\": \"never\"}", "E_UNKNOWN", "has no reading 'never'")]
    [InlineData("scenario.json", "\"person\": \"fay\"", "\"person\": \"gus\"", "E_UNKNOWN", "'gus' does not stand in ballot 1")]
    [InlineData("scenario.json", "\"ballot\": 1}", "\"ballot\": 3}", "E_STEP_NOT_DUE", "never comes to this step")]
    [InlineData("board.json", "\"id\": \"riverside-chess-club/board\"", "\"id\": \"cn/deputies/direct\"", "E_DUPLICATE", "The library has a rule book")]
    [InlineData("board.json", "\"times\": 1", "\"times\": -1", "board.json:35:", "$.ballots[0].times")]
    public void What_is_wrong_with_bylaws_in_a_folder_is_said_where_it_stands(string file, string right, string wrong, string code, string sentence)
    {
        string path = Path.Combine(Copy("association").FullName, file);
        string text = File.ReadAllText(path);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, text.Remove(at, right.Length).Insert(at, wrong));

        (int exit, string shown) = Shell.Run("run", Path.GetDirectoryName(path)!, "--output", Path.Combine(output.FullName, "never"));

        exit.Should().Be(ExitCode.InputRefused);
        shown.Should().Contain(code).And.Contain(sentence);
    }

    [Fact]
    public void Two_files_may_give_versions_of_one_book_but_not_for_the_same_days()
    {
        DirectoryInfo folder = Copy("association");
        string bylaws = File.ReadAllText(Path.Combine(folder.FullName, "board.json"));
        string scenario = Path.Combine(folder.FullName, "scenario.json");
        File.WriteAllText(scenario, File.ReadAllText(scenario).Replace("[\"board.json\"]", "[\"board.json\", \"old.json\"]", StringComparison.Ordinal));
        string target = Path.Combine(output.FullName, "report");

        File.WriteAllText(Path.Combine(folder.FullName, "old.json"), bylaws.Replace("\"from\": \"2024-04-01\"", "\"from\": \"2020-01-01\", \"to\": \"2024-04-01\"", StringComparison.Ordinal));
        Shell.Run("run", folder.FullName, "--output", target).Shown.Should().Contain("for the same days");
        File.WriteAllText(Path.Combine(folder.FullName, "old.json"), bylaws.Replace("\"from\": \"2024-04-01\"", "\"from\": \"2020-01-01\", \"to\": \"2024-03-31\"", StringComparison.Ordinal));
        Shell.Run("run", folder.FullName, "--output", target).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void A_broken_input_writes_nothing_and_says_where()
    {
        DirectoryInfo broken = Copy("hard-rounds");
        string papers = Path.Combine(broken.FullName, "papers.csv");
        File.WriteAllText(papers, File.ReadAllText(papers).Replace("feng-xia,,,", "feng-xai,,,", StringComparison.Ordinal));
        string target = Path.Combine(output.FullName, "never");

        (int code, string shown) = Shell.Run("run", broken.FullName, "--output", target);

        code.Should().Be(ExitCode.InputRefused);
        shown.Should().Contain("papers.csv:2:").And.Contain("E_UNKNOWN_CANDIDATE").And.Contain("'feng-xia'");
        Directory.Exists(target).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_option_is_a_mistake_of_the_command_line()
    {
        (int code, _) = Shell.Run("run", Example("hard-rounds"), "--langauge", "en");

        code.Should().Be(ExitCode.Usage);
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void An_output_that_cannot_be_written_has_its_own_exit_code(string target)
    {
        File.WriteAllText(Path.Combine(output.FullName, "taken"), "a file, not a folder");

        (int code, string shown) = Shell.Run("run", Example("hard-rounds"), "--output", Path.Combine(output.FullName, target));

        code.Should().Be(ExitCode.CannotWrite);
        shown.Should().Contain("cannot be written");
    }

    [Theory]
    [InlineData("no-such-folder")]
    [InlineData("county-2011/scenario.json")]
    public void A_folder_that_is_none_is_a_wrong_input(string folder)
    {
        string target = Path.Combine(output.FullName, "never");

        (int code, string shown) = Shell.Run("run", Example(folder), "--output", target);

        code.Should().Be(ExitCode.InputRefused);
        shown.Should().Contain("E_IO");
        Directory.Exists(target).Should().BeFalse();
    }

    [Fact]
    public void A_folder_may_be_named_by_way_of_its_neighbours()
    {
        (int code, _) = Shell.Run("run", Path.Combine(Example("county-2011"), "..", "hard-rounds"), "--output", Path.Combine(output.FullName, "a", "..", "b"));

        code.Should().Be(ExitCode.Done);
        File.Exists(Path.Combine(output.FullName, "b", "report.html")).Should().BeTrue();
    }

    private static string Example(string name) => Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", name);

    private static ScenarioResult Decide(string folder) =>
        ScenarioFolder.Decide(folder, Library.For, TextLimits.Default, progress: null)
            .Should().BeOfType<ScenarioOutcome.Decided>().Subject.Result;

    private DirectoryInfo Copy(string name)
    {
        DirectoryInfo copy = output.CreateSubdirectory("input");
        foreach (FileInfo file in new DirectoryInfo(Example(name)).GetFiles())
        {
            file.CopyTo(Path.Combine(copy.FullName, file.Name));
        }

        return copy;
    }

    private string Written(string name) => File.ReadAllText(Path.Combine(output.FullName, name));
}
