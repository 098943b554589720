using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>The pages on the law say what the catalogue and the code say; <c>ELECTIONRULES_ACCEPT=1</c> rewrites them.</summary>
public class LawPagesTests
{
    [Fact]
    public void The_pages_on_the_law_are_those_of_the_catalogue_and_the_code()
    {
        bool accept = Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1";
        foreach ((string path, string text) in LawPages.All())
        {
            string file = Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law", path);
            GoldenFile.CheckIn(Path.GetDirectoryName(file)!, text, Path.GetFileName(file), accept);
        }
    }

    [Fact]
    public void The_catalogue_of_ids_and_the_catalogue_of_words_hold_the_same_rules() =>
        CatalogueRule.All.Select(rule => rule.Id).Should().Equal(File.ReadAllLines(Path.Combine(
            GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "prc-rule-ids.txt")));
}
