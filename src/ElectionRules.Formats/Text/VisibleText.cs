using System.Globalization;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>Spells out what a reader could not see or what would act on a terminal: <c>&lt;U+202E&gt;</c>.</summary>
internal static class VisibleText
{
    private const int ExcerptLength = 64;

    /// <summary>Replaces control, direction and invisible characters, line breaks and lone surrogates by their number.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        StringBuilder visible = new(text.Length + 16);
        int position = 0;
        while (position < text.Length)
        {
            if (Rune.TryGetRuneAt(text, position, out Rune rune) && IsVisible(rune))
            {
                visible.Append(text, position, rune.Utf16SequenceLength);
                position += rune.Utf16SequenceLength;
            }
            else
            {
                int value = rune == default ? text[position] : rune.Value;
                visible.Append(Number(value));
                position += rune == default ? 1 : rune.Utf16SequenceLength;
            }
        }

        return visible.ToString();
    }

    /// <summary>Quotes the first 64 characters of a text, spelt out.</summary>
    public static string Excerpt(string text)
    {
        StringBuilder excerpt = new();
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count == ExcerptLength)
            {
                return $"'{Of(excerpt.ToString())}…'";
            }

            excerpt.Append(rune);
            count++;
        }

        return $"'{Of(excerpt.ToString())}'";
    }

    /// <summary>Names a code point: <c>&lt;U+202E&gt;</c>.</summary>
    public static string Number(int value) => $"<U+{value.ToString("X4", CultureInfo.InvariantCulture)}>";

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => false,
        UnicodeCategory.OtherNotAssigned => Ideographs.IsPlane(rune),
        _ => !InvisibleLetters.Contains(rune.Value),
    };
}
