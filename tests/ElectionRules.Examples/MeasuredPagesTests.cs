using System.Globalization;
using System.Text.Json;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>What pages tell of speed is what was measured: the rows of each agree with the results that are kept.</summary>
public static class MeasuredPagesTests
{
    private const string Begin = "<!-- measured: begin -->";
    private const string End = "<!-- measured: end -->";
    private const string Head = "| work |";

    private static readonly string[] Folders = Directory.GetDirectories(Path.Combine(GoldenFile.RepositoryRoot(), "benchmarks", "results"));

    private static readonly string[] Kept = [.. Folders.SelectMany(folder => Rows(Path.Combine(folder, "short.json")))];

    [Fact]
    public static void The_README_shows_five_to_seven_rows_of_each_run_as_they_were_measured()
    {
        string[] shown = Shown(DocBlocks.Read("README.md"));

        shown.Should().BeSubsetOf(Kept).And.OnlyHaveUniqueItems();
        shown.Length.Should().BeInRange(5 * Folders.Length, 7 * Folders.Length);
    }

    [Fact]
    public static void The_page_on_performance_shows_all_rows() => Shown(DocBlocks.Read("docs/performance.md")).Should().BeEquivalentTo(Kept);

    [Fact]
    public static void The_page_beside_the_results_shows_all_rows()
    {
        foreach (string folder in Folders)
        {
            string page = File.ReadAllText(Path.Combine(folder, "short.md"));

            TableRows(page[..page.IndexOf("###", StringComparison.Ordinal)]).Should().Equal(Rows(Path.Combine(folder, "short.json")));
        }
    }

    [Fact, Trait("wrong-variant", "measured")]
    public static void A_figure_that_was_changed_by_hand_is_seen()
    {
        string page = DocBlocks.Read("README.md");

        Shown(page.Replace(" ms |", "0 ms |", StringComparison.Ordinal)).Except(Kept).Should().NotBeEmpty();
    }

    private static string[] Shown(string page) => TableRows(page[page.IndexOf(Begin, StringComparison.Ordinal)..page.IndexOf(End, StringComparison.Ordinal)]);

    private static string[] TableRows(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith(Head, StringComparison.Ordinal))];

    // Written apart from the program that writes the pages.
    private static IEnumerable<string> Rows(string file)
    {
        using JsonDocument results = JsonDocument.Parse(File.ReadAllText(file));
        foreach (JsonElement target in results.RootElement.GetProperty("targets").EnumerateArray())
        {
            string ratio = target.GetProperty("ratio").GetDecimal().ToString("0.00", CultureInfo.InvariantCulture);
            bool hasRate = target.GetProperty("perSecond").ValueKind == JsonValueKind.Number;
            string other = target.GetProperty("other").GetString()! + (hasRate ? $" (× {ratio})" : "");
            string aim = target.GetProperty("aim").GetString() ?? "–";
            string measured = hasRate ? Rate(target.GetProperty("perSecond").GetDecimal()) : ratio;
            yield return $"| {target.GetProperty("work").GetString()} | {other} | {aim} | {measured} | {Time(target.GetProperty("nanoseconds").GetDecimal())} |";
        }
    }

    private static string Rate(decimal perSecond) => (decimal.Round(perSecond / 100) * 100).ToString("#,0", CultureInfo.InvariantCulture) + " a second";

    private static string Time(decimal nanoseconds)
    {
        (decimal unit, string format) = nanoseconds < 1_000 ? (1m, "0.0 'ns'") : nanoseconds < 1_000_000 ? (1_000m, "0.00 'µs'") : (1_000_000m, "0.00 'ms'");
        return (nanoseconds / unit).ToString(format, CultureInfo.InvariantCulture);
    }
}
