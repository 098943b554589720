using NodaTime;

namespace ElectionRules.Formats.Text;

/// <summary>Reads dates of the form <c>2011-06-10</c>, from year 1 to 9999, and no other form.</summary>
internal static class StrictDate
{
    private const int Length = 10;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date as written.</param>
    /// <param name="place">Where a mistake is reported.</param>
    /// <returns>The date; null when a mistake was reported.</returns>
    public static LocalDate? Read(ReadOnlySpan<char> text, TextPlace place)
    {
        if (text.Length == Length && text[4] == '-' && text[7] == '-'
            && Digits(text[..4]) is int year && Digits(text[5..7]) is int month && Digits(text[8..]) is int day
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return new LocalDate(year, month, day);
        }

        string excerpt = VisibleText.Excerpt(text.ToString());
        place.Report(TextErrorCodes.InvalidDate, $"{excerpt} is not a date. Write year, month and day of the calendar as 2011-06-10.");
        return null;
    }

    private static int? Digits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return null;
            }

            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
