using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>Every version of every built-in book.</summary>
internal static class BuiltIn
{
    public static IReadOnlyList<RuleBook> China { get; } = [.. new ChinaRuleBooks(Readings.Cautious).All.SelectMany(series => series.Versions)];

    public static IReadOnlyList<RuleBook> Assemblies { get; } =
    [
        .. new AssemblyRuleBooks(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst }).All.SelectMany(series => series.Versions),
    ];

    public static IReadOnlyList<RuleBook> All { get; } = [.. China, .. Assemblies];
}
