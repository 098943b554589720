namespace ElectionRules.Statutes.China;

/// <summary>The base of the majority in grassroots Party elections since 2020: two secondary sources disagree, and the text was not seen.</summary>
public enum GrassrootsMajority
{
    /// <summary>More than half of those entitled to attend.</summary>
    EntitledToAttend = 1,

    /// <summary>More than half of those present.</summary>
    Present,
}
