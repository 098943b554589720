namespace ElectionRules.Composition;

/// <summary>How "35 and under", "50 and over" and their like are read where the words leave it open.</summary>
/// <remarks>Statutes that write 以下 or 以上 include the number itself; reports and targets may not. There is no default.</remarks>
public enum LimitReading
{
    /// <summary>The number itself belongs to the band: 35 is "35以下".</summary>
    IncludesTheNumber = 1,

    /// <summary>The number itself is outside the band: 35 is not "35以下".</summary>
    ExcludesTheNumber,
}
