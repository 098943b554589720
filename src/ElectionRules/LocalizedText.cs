using Ardalis.GuardClauses;

namespace ElectionRules;

/// <summary>A name or title in the languages that reports are written in.</summary>
public sealed record LocalizedText
{
    /// <summary>Creates a text in all three languages.</summary>
    /// <param name="english">English; not empty.</param>
    /// <param name="simplified">Simplified Chinese; not empty.</param>
    /// <param name="traditional">Traditional Chinese; not empty.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">A text is empty or blank.</exception>
    public LocalizedText(string english, string simplified, string traditional)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Simplified = Guard.Against.NullOrWhiteSpace(simplified);
        Traditional = Guard.Against.NullOrWhiteSpace(traditional);
    }

    /// <summary>Gets the English text.</summary>
    public string English { get; }

    /// <summary>Gets the text in simplified characters.</summary>
    public string Simplified { get; }

    /// <summary>Gets the text in traditional characters.</summary>
    public string Traditional { get; }

    /// <summary>Makes a text that is the same in every language, such as a person's name.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or blank.</exception>
    public static LocalizedText Same(string text) => new(text, text, text);

    /// <summary>Returns the text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public string In(Language language) => Guard.Against.EnumOutOfRange(language) switch
    {
        Language.SimplifiedChinese => Simplified,
        Language.TraditionalChinese => Traditional,
        _ => English,
    };

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
