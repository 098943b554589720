using System.Text.RegularExpressions;
using ElectionRules.TestSupport;

namespace ElectionRules.Tool.Tests;

/// <summary>The examples of <c>docs/command-line.md</c> are what the tool really writes.</summary>
public partial class CommandLinePageTests
{
    public static TheoryData<string, string> Examples =>
    [
        .. Block().Matches(File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "command-line.md")))
            .Select(block => (block.Groups["line"].Value, block.Groups["output"].Value)),
    ];

    /// <summary>A line of dots stands for any lines left out.</summary>
    [Theory, MemberData(nameof(Examples))]
    public void An_example_shows_the_real_output(string line, string output)
    {
        string pattern = string.Concat(output.TrimEnd('\n').Split('\n').Select(text => text == "…" ? @"(.*\n)*" : Regex.Escape(text) + @"\n"));

        Shell.Run(line.Split(' ')).Shown.Should().MatchRegex($@"\A{pattern}\z");
    }

    [Fact]
    public void There_is_an_example_of_every_command() =>
        Examples.Select(example => Regex.Match(example.Data.Item1, "^(rulebooks )?[a-z]+").Value).Distinct().Order(StringComparer.Ordinal).Should()
            .Equal("explain", "rulebooks check", "rulebooks diff", "rulebooks list", "rulebooks show");

    [GeneratedRegex(@"^```console\n\$ election-rules (?<line>.*)\n(?<output>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
