using System.Globalization;

namespace ElectionRules.Formats.Text;

/// <summary>Reads whole numbers of ASCII digits: no sign but a minus, no group, point, exponent, space or culture.</summary>
internal static class StrictNumber
{
    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as written.</param>
    /// <param name="least">The smallest number allowed.</param>
    /// <param name="most">The largest number allowed.</param>
    /// <param name="place">Where mistakes are reported.</param>
    /// <returns>The number; null when a mistake was reported.</returns>
    public static long? Read(ReadOnlySpan<char> text, long least, long most, TextPlace place)
    {
        if (text.Length > place.Source.Limits.Digits)
        {
            place.Report(TextErrorCodes.TooManyDigits, FormattableString.Invariant(
                $"The number is written with more than {place.Source.Limits.Digits} characters. Write it without needless digits."));
            return null;
        }

        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') || text.SequenceEqual("-0"))
        {
            ReportNotInteger(text, place);
            return null;
        }

        if (digits.Length > 1 && digits[0] == '0')
        {
            place.Report(TextErrorCodes.LeadingZeros, "The number starts with zeros. Drop them, or make sure that it is no key.");
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            place.Report(TextErrorCodes.Overflow, "The number does not fit into 64 bits. Correct it.");
            return null;
        }

        if (number < least || number > most)
        {
            place.Report(TextErrorCodes.OutOfRange, FormattableString.Invariant(
                $"{number} is not between {least} and {most}. Correct the number."));
            return null;
        }

        return number;
    }

    private static void ReportNotInteger(ReadOnlySpan<char> text, TextPlace place)
    {
        string excerpt = VisibleText.Excerpt(text.ToString());
        foreach (char character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber && !char.IsAsciiDigit(character))
            {
                place.Report(TextErrorCodes.NonAsciiDigit, $"{excerpt} has digits of another script. Write 0 to 9.");
                return;
            }
        }

        place.Report(TextErrorCodes.NotInteger, $"{excerpt} is not a whole number. Write digits only, without spaces, separators or fractions.");
    }
}
