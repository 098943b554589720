namespace ElectionRules.Law;

/// <summary>How a figure or a date of the law is known.</summary>
public enum Evidence
{
    /// <summary>Read in a text of the instrument itself.</summary>
    TextSeen = 1,

    /// <summary>Read only in a restatement: a handbook, local rules, news.</summary>
    Secondary,

    /// <summary>Not seen; recalled or inferred. Never to be shown as certain.</summary>
    Unverified,
}
