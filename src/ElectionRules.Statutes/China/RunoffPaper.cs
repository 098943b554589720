namespace ElectionRules.Statutes.China;

/// <summary>Whether "by order of votes in the first ballot" counts persons who were only written in.</summary>
public enum RunoffPaper
{
    /// <summary>Only those who stood on the first paper.</summary>
    ListedOnly = 1,

    /// <summary>Everybody who had votes, in order.</summary>
    WithWriteIns,
}
