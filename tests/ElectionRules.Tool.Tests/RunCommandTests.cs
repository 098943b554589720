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
