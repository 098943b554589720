using System.Reflection;
using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Every worked example of the catalogue has a test that starts with its number.</summary>
public class WorkedExamplesTests
{
    [Fact]
    public void Each_of_the_48_worked_examples_has_a_test_of_its_name()
    {
        string[] ids = File.ReadAllLines(Path.Combine(
            GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "worked-examples.txt"));
        HashSet<string> tested =
        [
            .. typeof(WorkedExamplesTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
                .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
                .Select(method => method.Name.Split('_')[0]),
        ];

        ids.Should().HaveCount(48).And.OnlyHaveUniqueItems();
        ids.Except(tested).Should().BeEmpty();
    }
}
