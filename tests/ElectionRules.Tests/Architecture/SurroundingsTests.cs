using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Architecture;

/// <summary>The core and the statutes know no clock, chance, culture, environment or file.</summary>
public class SurroundingsTests
{
    /// <summary>Types of which nothing may be used, and members ("Type.Member") that may not.</summary>
    private static readonly string[] Forbidden =
    [
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Guid.NewGuid",
        "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Environment",
        "NodaTime.SystemClock", "NodaTime.DateTimeZoneProviders",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.get_InstalledUICulture", "System.Globalization.RegionInfo",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.String.ToUpper", "System.String.ToLower",
        "System.Console", "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Net", "System.Diagnostics.Process",
        "System.AppContext", "System.Threading.Thread.get_CurrentThread",
    ];

    /// <summary>The one exception: which kernel counts may be forced from outside; all kernels give the same figures.</summary>
    private static readonly string[] KernelSwitch = ["System.Environment.GetEnvironmentVariable in ElectionRules.Tallying.Kernels"];

    [Fact]
    public void The_core_asks_its_surroundings_only_which_kernel_to_use() =>
        Asked(House.Core.GetTypes()).Distinct().Should().BeSubsetOf(KernelSwitch);

    [Fact]
    public void Statutes_ask_nothing() => Asked(House.Statutes.GetTypes()).Should().BeEmpty();

    [Fact]
    public void Questions_are_seen() => Asked([typeof(Offender)]).Should().Contain(
    [
        "System.DateTime.get_UtcNow in ElectionRules.Tests.Architecture",
        "System.Random..ctor in ElectionRules.Tests.Architecture",
        "System.Random.Next in ElectionRules.Tests.Architecture",
        "System.Globalization.CultureInfo.get_CurrentCulture in ElectionRules.Tests.Architecture",
    ]);

    [Theory]
    [InlineData("System.Random")]
    [InlineData("System.DateTime.Now")]
    [InlineData("System.DateTime.UtcNow")]
    [InlineData("System.DateTime.Today")]
    [InlineData("System.DateTimeOffset.Now")]
    [InlineData("System.DateTimeOffset.UtcNow")]
    [InlineData("NodaTime.SystemClock")]
    [InlineData("System.Guid.NewGuid")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("System.Globalization.CultureInfo.CurrentUICulture")]
    public void The_compiler_refuses_them_in_the_core_too(string symbol) =>
        File.ReadAllLines(Path.Combine(GoldenFile.RepositoryRoot(), "src", "ElectionRules", "BannedSymbols.txt"))
            .Select(line => line.Split(';')[0][2..]).Should().Contain(symbol);

    private static IEnumerable<string> Asked(IEnumerable<Type> types)
    {
        foreach (MethodBase method in types.SelectMany(IlCode.Methods))
        {
            foreach ((OpCode _, MemberInfo? member) in IlCode.Instructions(method))
            {
                if (member is MethodBase called && IsForbidden(called) && !IsIterator(method, called))
                {
                    yield return $"{called.DeclaringType!.FullName}.{called.Name} in {method.DeclaringType!.Namespace}";
                }
            }
        }
    }

    private static bool IsForbidden(MethodBase called)
    {
        string type = called.DeclaringType?.FullName ?? "";
        return Forbidden.Any(name => type == name
            || type.StartsWith(name + ".", StringComparison.Ordinal)
            || $"{type}.{called.Name}" == name);
    }

    /// <summary>What the compiler writes for every <c>yield</c>, to hand out one enumerator per thread.</summary>
    private static bool IsIterator(MethodBase method, MethodBase called) =>
        called.Name == "get_CurrentManagedThreadId" && method.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));

    private static class Offender
    {
        public static string Answer() => DateTime.UtcNow.Year + Chance() + System.Globalization.CultureInfo.CurrentCulture.Name;

        private static string Chance() => new Random(1).Next() > 0 ? "a" : "b";
    }
}
