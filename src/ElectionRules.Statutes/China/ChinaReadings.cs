namespace ElectionRules.Statutes.China;

/// <summary>How the points are read that the law leaves open. Every one must be chosen; reports print the choice.</summary>
public sealed record ChinaReadings
{
    /// <summary>Gets who "all deputies" (全体代表) are.</summary>
    public required AllDeputies AllDeputies { get; init; }

    /// <summary>Gets whether the turnout of more than half is needed in another election too.</summary>
    public required RunoffTurnout RunoffTurnout { get; init; }

    /// <summary>Gets whether persons who were only written in take their place in the order of votes for another election.</summary>
    public required RunoffPaper RunoffPaper { get; init; }

    /// <summary>Gets what quorum a congress session had before national law set one on 12 March 2022.</summary>
    public required SessionQuorumBefore2022 SessionQuorumBefore2022 { get; init; }

    /// <summary>Gets the base of the majority in grassroots Party elections since 13 July 2020, on which sources disagree.</summary>
    public required GrassrootsMajority GrassrootsMajority { get; init; }
}
