using Ardalis.GuardClauses;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Reports;

/// <summary>Makes a text fit for a terminal.</summary>
public static class TerminalText
{
    /// <summary>Spells out what would act on a terminal or could not be seen there: escape sequences, line breaks, direction marks.</summary>
    /// <param name="text">The text, such as a name.</param>
    /// <returns>The text with each such character replaced by its number, such as <c>&lt;U+001B&gt;</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <remarks>Markup of a terminal library, such as square brackets, is its own matter and stays.</remarks>
    public static string Of(string text) => VisibleText.Of(Guard.Against.Null(text));
}
