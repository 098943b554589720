using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>No page rots: its code is compiled and run here, its links lead somewhere, and the README stays short.</summary>
public class DocBlocksTests
{
    private const int ReadmeLinesAtMost = 150;

    public static TheoryData<string> Pages => [.. DocBlocks.Pages];

    [Theory, MemberData(nameof(Pages))]
    public void Every_csharp_block_of_a_page_is_found_in_an_example(string page) =>
        DocBlocks.In(DocBlocks.Read(page)).Where(block => !DocBlocks.IsExample(block.Code))
            .Select(block => $"{page}, line {block.Line}").Should().BeEmpty("the block must be copied from a test of this project");

    [Theory, MemberData(nameof(Pages))]
    public void Every_relative_link_of_a_page_leads_to_a_file_or_folder(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(GoldenFile.RepositoryRoot(), page))!;

        DocBlocks.RelativeLinks(DocBlocks.Read(page)).Where(target => !Path.Exists(Path.Combine(folder, Uri.UnescapeDataString(target))))
            .Should().BeEmpty("{0} is read from its own folder", page);
    }

    [Fact]
    public void The_README_has_at_most_150_lines() => DocBlocks.Pages.Where(page => page == "README.md")
        .Select(page => DocBlocks.Read(page).TrimEnd().Split('\n').Length).Should().OnlyContain(lines => lines <= ReadmeLinesAtMost);

    [Fact]
    public void A_board_of_an_association_is_written_in_under_60_lines() =>
        DocBlocks.In(DocBlocks.Read("docs/association-board.md")).Should().ContainSingle()
            .Which.Code.Split('\n').Length.Should().BeLessThan(60);

    [Fact]
    public void A_block_that_no_test_runs_is_seen()
    {
        DocBlocks.IsExample("public class DocBlocksTests\n{\nprivate const int ReadmeLinesAtMost = 150;").Should().BeTrue();
        DocBlocks.IsExample("private const int ReadmeLinesAtMost = 151;").Should().BeFalse();
        DocBlocks.IsExample("ReadmeLinesAtMost = 150;").Should().BeFalse("a block is whole lines");
    }

    [Fact]
    public void Blocks_are_read_by_language_and_without_regard_to_indentation()
    {
        const string Page = "text\n\n```csharp\nint a = 1;\n\n    int  b = 2;\n```\n```sh\nls\n```\n  ```csharp\n  int c;\n  ```\n";

        DocBlocks.In(Page).Should().Equal((4, "int a = 1;\nint b = 2;"), (12, "int c;"));
    }

    [Fact]
    public void Links_into_the_repository_are_read_and_others_are_not()
    {
        const string Page = "[a](docs/a.md#top) [b](https://example.org/x) [c](#here) ![d](img/d.png \"title\")\n```csharp\nx[0](y);\n```\n";

        DocBlocks.RelativeLinks(Page).Should().Equal("docs/a.md", "img/d.png");
    }
}
