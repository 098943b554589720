using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>Every rule of the catalogue is carried by a citation in the code, or listed with a reason.</summary>
public class RuleCatalogueTests(ITestOutputHelper output)
{
    private static readonly string[] Ids = File.ReadAllLines(Path.Combine(
        GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "prc-rule-ids.txt"));

    private static readonly HashSet<string> Carried = [.. CarriedRules.All.SelectMany(place => place.Citation.RuleIds)];

    [Fact]
    public void The_catalogue_has_297_rules_each_once() => Ids.Should().HaveCount(297).And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_is_carried_by_the_code_or_listed_as_not_modelled()
    {
        HashSet<string> listed = [.. NotModelled().Select(rule => rule.Id)];
        string[] missing = [.. Ids.Where(id => !Carried.Contains(id) && !listed.Contains(id))];

        output.WriteLine($"{Ids.Count(Carried.Contains)} carried, {listed.Count} listed, {missing.Length} missing");
        string.Join(" ", missing).Should().BeEmpty();
    }

    [Fact]
    public void No_rule_is_listed_that_the_code_carries_or_the_catalogue_does_not_have()
    {
        string[] listed = [.. NotModelled().Select(rule => rule.Id)];

        listed.Should().OnlyHaveUniqueItems();
        listed.Except(Ids).Should().BeEmpty();
        listed.Intersect(Carried).Should().BeEmpty();
        NotModelled().Should().OnlyContain(rule => rule.Reason.Length > 20);
    }

    [Fact]
    public void No_citation_names_a_rule_that_the_catalogue_does_not_have() => Carried.Except(Ids).Should().BeEmpty();

    private static IEnumerable<(string Id, string Reason)> NotModelled() =>
        File.ReadLines(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law", "not-modelled.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim().Trim('`'), cells[2].Trim()));
}
