namespace ElectionRules.Statutes.Assemblies;

/// <summary>What "most votes" asks where only one person stands: lawyers disagree.</summary>
public enum OnlyCandidate
{
    /// <summary>More votes for than against.</summary>
    MoreForThanAgainst = 1,

    /// <summary>Any vote: votes against elect nobody else.</summary>
    AnyVote,
}
