using System.Text.RegularExpressions;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The pages of the repository: the README and everything under docs, with their code blocks and links.</summary>
/// <remarks>
/// To keep a page true: write its code as a test in a <c>.cs</c> file of this project, and copy the lines into the page.
/// The block must be found in one file, line by line; only the indentation and empty lines may differ.
/// </remarks>
public static partial class DocBlocks
{
    /// <summary>Gets the pages, as paths from the root of the repository.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(GoldenFile.RepositoryRoot(), "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot(), "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(GoldenFile.RepositoryRoot(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the text of every source file of the test projects, whitespace-normalised.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot(), "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Normalised(File.ReadAllText(file))),
    ];

    /// <summary>Reads a page.</summary>
    public static string Read(string page) => File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), page));

    /// <summary>Returns the C# blocks of a text, whitespace-normalised, each with the number of its first line.</summary>
    public static IEnumerable<(int Line, string Code)> In(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.Trim() == fence.Groups["ticks"].Value);
            end = end < 0 ? lines.Length : end;
            if (fence.Groups["language"].Value is "csharp" or "cs" or "c#")
            {
                yield return (i + 2, Normalised(string.Join('\n', lines[(i + 1)..end])));
            }

            i = end;
        }
    }

    /// <summary>Tells whether a block is found whole, from line to line, in one example.</summary>
    public static bool IsExample(string block) => Examples.Any(example => $"\n{example}\n".Contains($"\n{block}\n", StringComparison.Ordinal));

    /// <summary>Returns the targets of the links of a text that point into the repository, without their anchors.</summary>
    public static IEnumerable<string> RelativeLinks(string text) => Link().Matches(FencedBlock().Replace(text.ReplaceLineEndings("\n"), ""))
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static string Normalised(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n')
        .Select(line => Spaces().Replace(line.Trim(), " "))
        .Where(line => line.Length > 0));

    [GeneratedRegex(@"^\s*(?<ticks>`{3,})\s*(?<language>[\w#+-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
