using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;

namespace ElectionRules.Tool;

/// <summary>Every point that the rule books leave open, and the books under readings of them.</summary>
internal static class OpenPoints
{
    /// <summary>Gets the points of the law of China.</summary>
    public static IReadOnlyList<OpenPoint> OfChina { get; } =
    [
        OpenPoint.Of<AllDeputies>(),
        OpenPoint.Of<RunoffTurnout>(),
        OpenPoint.Of<RunoffPaper>(),
        OpenPoint.Of<SessionQuorumBefore2022>(),
        OpenPoint.Of<GrassrootsMajority>(),
    ];

    /// <summary>Gets every point: those of China, then those of assemblies.</summary>
    public static IReadOnlyList<OpenPoint> All { get; } = [.. OfChina, OpenPoint.Of<OnlyCandidate>()];

    /// <summary>Makes the books of China.</summary>
    /// <exception cref="ArgumentException">A reading is missing or has no such value.</exception>
    public static ChinaRuleBooks China(IReadOnlyDictionary<string, string> readings) => new(new ChinaReadings
    {
        AllDeputies = OpenPoint.Chosen<AllDeputies>(readings),
        RunoffTurnout = OpenPoint.Chosen<RunoffTurnout>(readings),
        RunoffPaper = OpenPoint.Chosen<RunoffPaper>(readings),
        SessionQuorumBefore2022 = OpenPoint.Chosen<SessionQuorumBefore2022>(readings),
        GrassrootsMajority = OpenPoint.Chosen<GrassrootsMajority>(readings),
    });

    /// <summary>Makes the books of assemblies.</summary>
    /// <exception cref="ArgumentException">A reading is missing or has no such value.</exception>
    public static AssemblyRuleBooks Assemblies(IReadOnlyDictionary<string, string> readings) =>
        new(new AssemblyReadings { OnlyCandidate = OpenPoint.Chosen<OnlyCandidate>(readings) });

    /// <summary>Returns every way to settle all points that keeps to the readings already chosen.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Ways(IReadOnlyDictionary<string, string> chosen)
    {
        IEnumerable<Dictionary<string, string>> ways = [new(StringComparer.Ordinal)];
        foreach (OpenPoint point in All)
        {
            string[] readings = chosen.TryGetValue(point.Name, out string? reading) ? [reading] : [.. point.Readings];
            ways = [.. ways.SelectMany(way => readings.Select(value => new Dictionary<string, string>(way, StringComparer.Ordinal) { [point.Name] = value }))];
        }

        return ways;
    }
}
