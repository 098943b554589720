using System.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>Keeps a spreadsheet from running a text as a formula, in a way that can be undone.</summary>
/// <remarks>
/// A text is looked at in parts, because a spreadsheet set to another separator cuts it there: at each semicolon, bar,
/// tab and line break. A part whose first character, spaces and quotes apart, could start a formula is given an
/// apostrophe in front; so is a part that starts with an apostrophe. Hence one rule undoes it: take one apostrophe away
/// from each part that starts with one.
/// </remarks>
internal static class CsvFormula
{
    private const char Guard = '\'';
    private const string Separators = ";|\t\r\n";
    private const string Starters = "=+-@'\0＝＋－＠﹦﹢﹣﹫−";

    /// <summary>Puts apostrophes where a formula could start.</summary>
    public static string Neutralise(string text) => EachPart(text, (result, part) =>
    {
        if (StartsFormula(part))
        {
            result.Append(Guard);
        }

        result.Append(part);
    });

    /// <summary>Takes the apostrophes away that <see cref="Neutralise"/> put.</summary>
    public static string Restore(string text) => EachPart(text, (result, part) =>
        result.Append(part.StartsWith(Guard) ? part[1..] : part));

    private static bool StartsFormula(string part)
    {
        foreach (char character in part)
        {
            if (character != '"' && !char.IsWhiteSpace(character))
            {
                return Starters.Contains(character, StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static string EachPart(string text, Action<StringBuilder, string> append)
    {
        StringBuilder result = new(text.Length + 1);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Separators.Contains(text[i], StringComparison.Ordinal))
            {
                append(result, text[start..i]);
                result.Append(text[i]);
                start = i + 1;
            }
        }

        append(result, text[start..]);
        return result.ToString();
    }
}
