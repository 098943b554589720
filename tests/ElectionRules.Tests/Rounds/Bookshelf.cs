using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;

namespace ElectionRules.Tests.Rounds;

/// <summary>Every version of every rule book under every combination of readings.</summary>
internal static class Bookshelf
{
    public static RuleBook[] Chinese { get; } =
    [
        .. from deputies in Enum.GetValues<AllDeputies>()
           from turnout in Enum.GetValues<RunoffTurnout>()
           from paper in Enum.GetValues<RunoffPaper>()
           from quorum in Enum.GetValues<SessionQuorumBefore2022>()
           from majority in Enum.GetValues<GrassrootsMajority>()
           let readings = new ChinaReadings
           {
               AllDeputies = deputies,
               RunoffTurnout = turnout,
               RunoffPaper = paper,
               SessionQuorumBefore2022 = quorum,
               GrassrootsMajority = majority,
           }
           from series in new ChinaRuleBooks(readings).All
           from version in series.Versions
           select version,
    ];

    public static RuleBook[] Assemblies { get; } =
    [
        .. from only in Enum.GetValues<OnlyCandidate>()
           from series in new AssemblyRuleBooks(new AssemblyReadings { OnlyCandidate = only }).All
           from version in series.Versions
           select version,
    ];
}
