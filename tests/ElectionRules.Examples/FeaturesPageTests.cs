using System.Text.RegularExpressions;

namespace ElectionRules.Examples;

/// <summary>docs/features.md: every feature has its row, and every test that a row names exists and bears the feature's number.</summary>
public static partial class FeaturesPageTests
{
    private static readonly string[] Features =
        [.. Ids("A", 12), .. Ids("B", 8), .. Ids("C", 17), .. Ids("J", 8)];

    private static ILookup<string, string> Rows { get; } = DocBlocks.Read("docs/features.md").Split('\n')
        .Select(line => Row().Match(line))
        .Where(row => row.Success)
        .SelectMany(row => Test().Matches(row.Groups["tests"].Value).Select(test => (Id: row.Groups["id"].Value, Test: test.Groups["name"].Value)))
        .ToLookup(row => row.Id, row => row.Test);

    [Fact]
    public static void Every_feature_has_its_row() => Rows.Select(row => row.Key).Should().Equal(Features);

    [Fact]
    public static void Every_test_that_a_row_names_exists() =>
        Rows.SelectMany(row => row).Where(test => !DocBlocks.Examples.Any(source => source.Contains($" void {test}(", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public static void Every_test_that_a_row_names_bears_the_number_of_the_feature() =>
        Rows.SelectMany(row => row.Where(test => !Numbers(test).Contains(row.Key))).Should().BeEmpty();

    private static IEnumerable<string> Ids(string letter, int last) => Enumerable.Range(1, last).Select(number => $"{letter}{number}");

    /// <summary>The features at the beginning of a test's name: B3 and B4 of B3_B4_Every…, C9 of C09_Five….</summary>
    private static IEnumerable<string> Numbers(string test) =>
        test.Split('_').TakeWhile(part => Number().IsMatch(part)).Select(part => $"{part[0]}{part[1..].TrimStart('0')}");

    [GeneratedRegex(@"^\| (?<id>[A-J]\d+) \|[^|]*\|[^|]*\|[^|]*\|(?<tests>[^|]*)\|")]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"^[A-J]\d+$")]
    private static partial Regex Number();
}
