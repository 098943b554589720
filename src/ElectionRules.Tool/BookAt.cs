using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace ElectionRules.Tool;

/// <summary>A rule book as the command line names it: <c>ID</c>, or <c>ID@DATE</c> with the day that chooses the version.</summary>
/// <param name="Id">The id of the series.</param>
/// <param name="Day">The day; null where it stands in <c>--on</c>.</param>
internal sealed record BookAt(string Id, LocalDate? Day)
{
    /// <summary>Makes an argument of this form.</summary>
    public static Argument<BookAt> Argument(string name) => new(name)
    {
        Description = "The rule book: its id, such as cn/deputies/direct, or id and day, such as cn/deputies/direct@2011-06-10.",
        CustomParser = Parse,
    };

    /// <summary>Makes the option <c>--on</c>.</summary>
    public static Option<LocalDate?> On(string description) => new("--on") { Description = description, CustomParser = result => ParseDay(result, result.Tokens[0].Value) };

    private static BookAt? Parse(ArgumentResult result)
    {
        string[] parts = result.Tokens[0].Value.Split('@', 2);
        return new(parts[0], parts.Length == 2 ? ParseDay(result, parts[1]) : null);
    }

    private static LocalDate? ParseDay(ArgumentResult result, string text)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        if (!day.Success)
        {
            result.AddError($"'{text}' is no day. Write it as 2011-06-10.");
            return null;
        }

        return day.Value;
    }
}
