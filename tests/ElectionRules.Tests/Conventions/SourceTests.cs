using System.Text.RegularExpressions;
using ElectionRules.Tests.Architecture;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Conventions;

/// <summary>How the files of the repository look.</summary>
public partial class SourceTests
{
    private const int LinesAtMost = 400;

    public static TheoryData<string> Projects => ["ElectionRules", "ElectionRules.Statutes", "ElectionRules.Formats", "ElectionRules.Tool"];

    [Theory, MemberData(nameof(Projects))]
    public void No_file_is_longer_than_400_lines(string project) =>
        House.Sources(project).Where(source => source.Text.Count(character => character == '\n') > LinesAtMost)
            .Select(source => source.Path).Should().BeEmpty();

    [Theory, MemberData(nameof(Projects))]
    public void A_file_has_one_public_type(string project) =>
        House.Sources(project).Where(source => PublicType().Count(source.Text) > 1).Select(source => source.Path).Should().BeEmpty();

    [Theory, MemberData(nameof(Projects))]
    public void A_file_is_named_after_its_public_type_and_lies_in_the_folder_of_its_namespace(string project)
    {
        foreach ((string path, string text) in House.Sources(project))
        {
            if (PublicType().Match(text) is { Success: true } type)
            {
                Path.GetFileName(path).Split('.')[0].Should().Be(type.Groups["name"].Value, "{0} says so", path);
            }

            if (project == "ElectionRules" && NamespaceLine().Match(text) is { Success: true } line)
            {
                string folder = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
                line.Groups["name"].Value.Should().Be(folder, "{0} lies there", path);
            }
        }
    }

    [Fact]
    public void Counting_public_types_counts()
    {
        PublicType().Count("public sealed record A;\npublic readonly record struct B\n{\n    public sealed record Nested;\n}\n").Should().Be(2);
        PublicType().Match("public static partial class Name<T>\n").Groups["name"].Value.Should().Be("Name");
        PublicType().Count("internal sealed class C\n{\n    public enum D { }\n}\n").Should().Be(0);
    }

    [Fact]
    public void No_page_names_the_workplace_that_it_was_written_at()
    {
        string root = GoldenFile.RepositoryRoot();
        string[] pages =
        [
            .. Directory.EnumerateFiles(root, "*.md"),
            .. Directory.Exists(Path.Combine(root, "docs")) ? Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories) : [],
        ];

        pages.SelectMany(page => Workplace().Matches(File.ReadAllText(page)).Select(match => $"{Path.GetRelativePath(root, page)}: {match.Value.Trim()}"))
            .Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Projects))]
    public void No_source_names_the_workplace_that_it_was_written_at(string project) =>
        House.Sources(project).SelectMany(source => MachinePath().Matches(source.Text).Select(match => $"{source.Path}: {match.Value}"))
            .Should().BeEmpty();

    [Theory]
    [InlineData("see /home/user/x", true)]
    [InlineData("copied to /tmp/out", true)]
    [InlineData("in our session we", true)]
    [InlineData("fixes issue #12", true)]
    [InlineData("see issue 3", true)]
    [InlineData("the AI agent said", true)]
    [InlineData("a session of the congress", false)]
    [InlineData("papers issued: 3", false)]
    public void Words_of_the_workplace_are_seen(string text, bool seen) => Workplace().IsMatch(text).Should().Be(seen);

    [GeneratedRegex(@"^public\s+(?:(?:static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|record\s+struct|record|struct|interface|enum|delegate)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.])/(?:work|tmp|home|root|Users|mnt)/\w|\b[A-Z]:\\|\b(?:last|our|previous) session\b|\bissue #?\d|(?<![\w&])#\d+\b|\b(?:AI|LLM|language model|agent|subagent|worktree)s?\b(?! of)", RegexOptions.None)]
    private static partial Regex Workplace();

    [GeneratedRegex(@"(?<![\w.])/(?:work|tmp|home|root|Users|mnt)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();
}
