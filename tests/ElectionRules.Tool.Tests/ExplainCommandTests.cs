namespace ElectionRules.Tool.Tests;

/// <summary>One contest, step by step.</summary>
public class ExplainCommandTests
{
    [Fact]
    public void A_tie_is_explained_from_figures_to_law()
    {
        (int code, string shown) = Shell.Run("explain", "docs/examples/hard-rounds", "tie");

        code.Should().Be(ExitCode.Done);
        shown.Should().ContainAll(
            "Nominated, 4: 王海 Wang Hai",
            "#### Ballot 1: election",
            "- registered voters: 1000\n",
            "Needed: more than 1/2 of those voting, that is 311 of 620",
            "赵云 Zhao Yun: 2 candidates tie with 320 votes across the last seats (1 left) — Electoral Law (2010) art. 43(3) [start date not verified]",
            "#### Ballot 2: ballot among the tied",
            "**Concluded: every seat is filled.**",
            "| Turnout in another election | more than half, as in the first vote |",
            "| votes needed | Electoral Law (2010) art. 43(1) | text seen | unverified |");
        shown.Should().NotContain("low-turnout").And.NotContain("\\(");
    }

    [Theory]
    [InlineData("zh-Hans", "620 中得 400 票，须超过参加投票人数的1/2（311）：当选")]
    [InlineData("zh-Hant", "620 中得 400 票，須超過參加投票人數的1/2（311）：當選")]
    public void It_is_explained_in_the_language(string language, string said) =>
        Shell.Run("explain", "docs/examples/hard-rounds", "tie", "--language", language).Shown.Should().Contain(said);

    [Theory]
    [InlineData("tye")]
    [InlineData("")]
    public void An_unknown_contest_is_said_with_those_there_are(string contest)
    {
        (int code, string shown) = Shell.Run("explain", "docs/examples/hard-rounds", contest);

        code.Should().Be(ExitCode.Usage);
        shown.Should().Be($"There is no contest '{contest}'. The scenario has: bare-quorum, low-turnout, tie, one-third, write-in, exact-half, refused.\n");
    }

    [Fact]
    public void A_folder_without_a_scenario_is_a_refused_input()
    {
        (int code, string shown) = Shell.Run("explain", "docs/schema", "tie");

        code.Should().Be(ExitCode.InputRefused);
        shown.Should().Contain("scenario.json: E_IO:");
    }
}
