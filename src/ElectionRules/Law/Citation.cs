using Ardalis.GuardClauses;

namespace ElectionRules.Law;

/// <summary>Where a rule stands, and how surely: instrument, version, article, evidence.</summary>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="version">The version relied on, such as <c>2010</c>; not empty.</param>
    /// <param name="article">The article and paragraph, such as <c>43(1)</c>; empty where the instrument gives the point no number.</param>
    /// <param name="content">How the wording is known.</param>
    /// <param name="start">How the first day of this content is known.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> is empty or blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">An evidence is not one of the named ones.</exception>
    public Citation(Instrument instrument, string version, string article, Evidence content, Evidence start)
    {
        Instrument = Guard.Against.Null(instrument);
        Version = Guard.Against.NullOrWhiteSpace(version);
        Article = Guard.Against.Null(article);
        Content = Guard.Against.EnumOutOfRange(content);
        Start = Guard.Against.EnumOutOfRange(start);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the version relied on, usually the year of the amendment.</summary>
    public string Version { get; }

    /// <summary>Gets the article and paragraph; empty where the instrument gives the point no number.</summary>
    public string Article { get; }

    /// <summary>Gets how the wording is known.</summary>
    public Evidence Content { get; }

    /// <summary>Gets how the first day of this content is known.</summary>
    public Evidence Start { get; }

    /// <summary>Gets the ids of the catalogue rules that this citation carries, such as <c>el.turnout</c>; may be empty.</summary>
    public EquatableArray<string> RuleIds { get; init; }

    /// <summary>Gets what must be known beside the text: a rounding that is derived, a reading that was chosen; empty if nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Gets a value indicating whether both the wording and its first day were read in the instrument.</summary>
    public bool IsCertain => Content == Evidence.TextSeen && Start == Evidence.TextSeen;

    /// <summary>Returns the short form, such as <c>Electoral Law (2010) art. 43(1)</c>.</summary>
    public override string ToString() =>
        Article.Length == 0 ? $"{Instrument} ({Version})" : $"{Instrument} ({Version}) art. {Article}";
}
