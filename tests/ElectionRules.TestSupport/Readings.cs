using ElectionRules.Statutes.China;

namespace ElectionRules.TestSupport;

/// <summary>Readings of the open points of Chinese law, as most tests choose them.</summary>
public static class Readings
{
    /// <summary>The cautious reading of each point.</summary>
    public static ChinaReadings Cautious { get; } = new()
    {
        AllDeputies = AllDeputies.InOffice,
        RunoffTurnout = RunoffTurnout.SameAsFirst,
        RunoffPaper = RunoffPaper.ListedOnly,
        SessionQuorumBefore2022 = SessionQuorumBefore2022.TwoThirdsByLocalRules,
        GrassrootsMajority = GrassrootsMajority.EntitledToAttend,
    };
}
