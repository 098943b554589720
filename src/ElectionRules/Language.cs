namespace ElectionRules;

/// <summary>A language that texts and reports are available in.</summary>
public enum Language
{
    /// <summary>English (en).</summary>
    English = 1,

    /// <summary>Chinese in simplified characters (zh-Hans).</summary>
    SimplifiedChinese,

    /// <summary>Chinese in traditional characters (zh-Hant).</summary>
    TraditionalChinese,
}
