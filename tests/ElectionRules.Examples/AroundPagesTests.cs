namespace ElectionRules.Examples;

/// <summary>Holds the code blocks of the pages around the ballot to code that is compiled and run.</summary>
public class AroundPagesTests
{
    [Theory]
    [InlineData("bodies-and-offices.md", "BodiesAndOfficesPage.cs", 8)]
    [InlineData("eligibility.md", "EligibilityPage.cs", 8)]
    [InlineData("composition.md", "CompositionPage.cs", 4)]
    [InlineData("programme.md", "ProgrammePage.cs", 4)]
    [InlineData("conduct.md", "ConductPage.cs", 3)]
    public void Every_block_is_code_that_runs(string page, string source, int blocks)
    {
        string root = Root();
        string code = Unindented(File.ReadAllLines(Path.Combine(root, "tests", "ElectionRules.Examples", source)));

        List<string> found = [.. Blocks(File.ReadAllLines(Path.Combine(root, "docs", page)))];

        found.Should().HaveCount(blocks);
        found.Should().OnlyContain(block => code.Contains(block, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```csharp")
            {
                continue;
            }

            int end = Array.IndexOf(lines, "```", i);
            yield return Unindented(lines[(i + 1)..end]);
            i = end;
        }
    }

    private static string Unindented(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()));

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ElectionRules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
