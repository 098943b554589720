using System.Globalization;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>Decides whether a text may be a person's or a body's name, and whether it may be a key.</summary>
/// <remarks>
/// No word and no visible character is forbidden: <c>Total</c>, <c>null</c>, <c>=1+1</c> and <c>&lt;b&gt;</c> are names.
/// What is refused cannot be seen or changes how other text is seen. Reports neutralise the rest.
/// </remarks>
internal static class NameText
{
    /// <summary>Checks a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="place">Where mistakes and warnings are reported.</param>
    /// <returns>The name unchanged; null when a mistake was reported.</returns>
    public static string? Check(string name, TextPlace place)
    {
        int most = place.Source.Limits.NameLength;
        if (name.Length > 2 * most || Length(name) > most)
        {
            place.Report(TextErrorCodes.NameTooLong, FormattableString.Invariant($"The name is longer than {most} characters. Shorten it."));
            return null;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            place.Report(TextErrorCodes.ValueMissing, "The name is empty. Fill it in.");
            return null;
        }

        if (!CheckCharacters(name, place))
        {
            return null;
        }

        if (name != name.Trim() || name.Contains("  ", StringComparison.Ordinal))
        {
            place.Report(TextErrorCodes.NameSpacing, $"The name {VisibleText.Excerpt(name)} has spaces at an end or two together. Drop them unless they are meant.");
        }

        if (Scripts.MixesLookalikes(name))
        {
            place.Report(TextErrorCodes.NameMixedScript, $"The name {VisibleText.Excerpt(name)} mixes alphabets whose letters look alike. Make sure that each letter is meant.");
        }

        return name;
    }

    /// <summary>Checks a key: a name without spaces and without accents that stand apart from their letter.</summary>
    /// <param name="key">The key as written.</param>
    /// <param name="place">Where mistakes are reported.</param>
    /// <returns>The key unchanged; null when a mistake was reported.</returns>
    public static string? CheckKey(string key, TextPlace place)
    {
        if (Check(key, place) is null)
        {
            return null;
        }

        if (key.EnumerateRunes().Any(rune => Rune.IsWhiteSpace(rune) || IsMark(rune)))
        {
            place.Report(TextErrorCodes.InvalidKey, $"The key {VisibleText.Excerpt(key)} has spaces or accents apart from their letter. Use letters, digits and hyphens.");
            return null;
        }

        return key;
    }

    /// <summary>Tells whether a text has a character that <see cref="Check"/> refuses.</summary>
    public static bool HasRefusedCharacter(string name) => FirstRefused(name) is not null;

    private static int Length(string name)
    {
        int length = 0;
        foreach (Rune _ in name.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    private static bool CheckCharacters(string name, TextPlace place)
    {
        if (FirstRefused(name) is (TextErrorCode code, int value, int number))
        {
            place.Report(code, FormattableString.Invariant($"Character {number} of the name is {VisibleText.Number(value)}, {Words(code)}. Remove it."));
            return false;
        }

        if (name.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol))
        {
            place.Report(TextErrorCodes.NameSymbol, $"The name {VisibleText.Excerpt(name)} has a symbol. Make sure that it is meant.");
        }

        return true;
    }

    private static (TextErrorCode Code, int Value, int Number)? FirstRefused(string name)
    {
        int position = 0;
        int number = 1;
        Rune previous = default;
        while (position < name.Length)
        {
            bool isScalar = Rune.TryGetRuneAt(name, position, out Rune rune);
            if ((isScalar ? Refusal(rune, previous) : TextErrorCodes.NotCharacter) is TextErrorCode code)
            {
                return (code, isScalar ? rune.Value : name[position], number);
            }

            previous = rune;
            position += rune.Utf16SequenceLength;
            number++;
        }

        return null;
    }

    private static TextErrorCode? Refusal(Rune rune, Rune previous) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => TextErrorCodes.ControlCharacter,
        UnicodeCategory.Format when Scripts.IsBidiControl(rune) => TextErrorCodes.BidiControl,
        UnicodeCategory.Format => Scripts.IsJoinerInPlace(rune, previous) ? null : TextErrorCodes.InvisibleCharacter,
        UnicodeCategory.PrivateUse => TextErrorCodes.NotCharacter,
        UnicodeCategory.OtherNotAssigned => Ideographs.IsPlane(rune) ? null : TextErrorCodes.NotCharacter,
        _ => InvisibleLetters.Contains(rune.Value) ? TextErrorCodes.InvisibleCharacter : null,
    };

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Words(TextErrorCode code) =>
        code == TextErrorCodes.ControlCharacter ? "a control character or a line break"
        : code == TextErrorCodes.BidiControl ? "which turns the direction of writing"
        : code == TextErrorCodes.InvisibleCharacter ? "which cannot be seen"
        : "which is no assigned character";
}
