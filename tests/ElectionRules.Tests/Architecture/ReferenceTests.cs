using System.Reflection;
using System.Xml.Linq;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Architecture;

/// <summary>What the packages refer to: in what was compiled, and in the project files.</summary>
public class ReferenceTests
{
    [Fact]
    public void The_core_refers_to_GuardClauses_and_NodaTime_and_nothing_else()
    {
        Foreign(House.Core).Should().BeSubsetOf(["Ardalis.GuardClauses", "NodaTime"]);
        Shipped("ElectionRules").Should().BeEquivalentTo(["Ardalis.GuardClauses", "NodaTime"]);
        Projects("ElectionRules").Should().BeEmpty();
    }

    [Fact]
    public void Statutes_refer_to_the_core_and_what_it_refers_to()
    {
        Foreign(House.Statutes).Should().BeSubsetOf(["Ardalis.GuardClauses", "NodaTime", "ElectionRules"]);
        Shipped("ElectionRules.Statutes").Should().BeSubsetOf(["Ardalis.GuardClauses", "NodaTime"]);
        Projects("ElectionRules.Statutes").Should().Equal("ElectionRules");
    }

    [Fact]
    public void Formats_refer_to_the_core_and_not_to_Statutes()
    {
        Foreign(House.Formats).Should().NotContain(["ElectionRules.Statutes", "ElectionRules.Tool"]);
        Projects("ElectionRules.Formats").Should().Equal("ElectionRules");
    }

    [Fact]
    public void Nothing_refers_to_the_tool() =>
        House.Packages.SelectMany(Foreign).Should().NotContain("ElectionRules.Tool");

    [Fact]
    public void A_foreign_reference_is_seen() => Foreign(typeof(ReferenceTests).Assembly).Should().Contain("FluentAssertions");

    private static IEnumerable<string> Foreign(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));

    private static XDocument Project(string name) =>
        XDocument.Load(Path.Combine(GoldenFile.RepositoryRoot(), "src", name, name + ".csproj"));

    /// <summary>The packages that a user gets too: analysers and the like are private.</summary>
    private static IEnumerable<string> Shipped(string name) => Project(name).Descendants("PackageReference")
        .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
        .Select(reference => (string)reference.Attribute("Include")!);

    private static IEnumerable<string> Projects(string name) => Project(name).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
}
