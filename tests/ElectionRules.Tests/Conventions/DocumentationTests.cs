using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ElectionRules.Tests.Architecture;

namespace ElectionRules.Tests.Conventions;

/// <summary>What the documentation files beside the assemblies say.</summary>
public class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, Dictionary<string, XElement>> Documents = House.Packages.ToDictionary(
        package => package.GetName().Name!,
        package => XDocument.Load(Path.Combine(AppContext.BaseDirectory, package.GetName().Name + ".xml"))
            .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!));

    public static TheoryData<string> Packages => [.. House.Packages.Select(package => package.GetName().Name!)];

    [Theory, MemberData(nameof(Packages))]
    public void Every_public_type_and_member_is_documented(string package)
    {
        Dictionary<string, XElement> documented = Documents[package];
        string[] undocumented =
        [
            .. PublicTypeTests.PublicTypes(package).SelectMany(type => Members(type).Prepend("T:" + Name(type)))
                .Where(id => !IsDocumented(documented, id)),
        ];

        undocumented.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Packages))]
    public void Every_public_struct_says_what_its_default_value_is(string package) =>
        PublicTypeTests.PublicTypes(package).Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .Where(type => !Documents[package].Any(member =>
                (member.Key == "T:" + Name(type) || member.Key.StartsWith($"P:{Name(type)}.", StringComparison.Ordinal))
                && member.Value.ToString().Contains("<c>default</c>", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void Every_documented_exception_and_reference_exists(string package)
    {
        string[] broken =
        [
            .. Documents[package].SelectMany(member => member.Value.DescendantsAndSelf().Attributes("cref")
                .Select(cref => cref.Value)
                .Where(cref => cref.StartsWith("!:", StringComparison.Ordinal))
                .Select(cref => $"{member.Key}: {cref}")),
            .. Documents[package].SelectMany(member => member.Value.Elements("exception").Attributes("cref")
                .Select(cref => cref.Value)
                .Where(cref => !IsException(cref))
                .Select(cref => $"{member.Key}: {cref}")),
        ];

        broken.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Packages))]
    public void An_exception_says_when_it_is_thrown(string package) =>
        Documents[package].Where(member => member.Value.Elements("exception").Any(exception => exception.Value.Trim().Length == 0))
            .Select(member => member.Key).Should().BeEmpty();

    [Fact]
    public void What_is_missing_is_seen()
    {
        IsException("T:System.ArgumentNullException").Should().BeTrue();
        IsException("T:System.String").Should().BeFalse();
        IsException("T:System.NoSuchException").Should().BeFalse();
        IsDocumented(Documents["ElectionRules"], "P:ElectionRules.Proportion.Numerator").Should().BeTrue();
        IsDocumented(Documents["ElectionRules"], "P:ElectionRules.Proportion.Nothing").Should().BeFalse();
    }

    private static bool IsException(string cref)
    {
        string name = cref[2..];
        Type? type = House.Packages.Append(typeof(ArgumentException).Assembly).Append(typeof(System.ComponentModel.InvalidEnumArgumentException).Assembly)
            .Append(typeof(System.Text.Json.JsonException).Assembly)
            .Select(assembly => assembly.GetType(name)).FirstOrDefault(found => found is not null) ?? Type.GetType(name);
        return cref.StartsWith("T:", StringComparison.Ordinal) && typeof(Exception).IsAssignableFrom(type);
    }

    /// <summary>The ids of the members that somebody wrote; those that records and enums bring along document themselves.</summary>
    private static IEnumerable<string> Members(Type type)
    {
        string name = Name(type);
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(member => $"F:{name}.{member}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        IEnumerable<string> properties = type.GetProperties(Declared)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .Select(property => $"P:{name}.{property.Name}");
        IEnumerable<string> methods = type.GetMethods(Declared)
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(method => $"M:{name}.{method.Name}");
        return properties.Concat(methods);
    }

    /// <summary>A property of a positional record is documented as the parameter that it is written as.</summary>
    private static bool IsDocumented(Dictionary<string, XElement> documented, string id)
    {
        if (documented.ContainsKey(id))
        {
            return true;
        }

        int dot = id.LastIndexOf('.');
        string owner = "T:" + id[2..dot];
        string member = id[(dot + 1)..];
        return id[0] switch
        {
            'P' => documented.TryGetValue(owner, out XElement? type) && type.Elements("param").Any(parameter => (string?)parameter.Attribute("name") == member),
            'M' => documented.Keys.Any(key => key.StartsWith(id, StringComparison.Ordinal) && (key.Length == id.Length || key[id.Length] is '(' or '`'))
                || (member == "Deconstruct" && documented[owner].Elements("param").Any()),
            _ => false,
        };
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
