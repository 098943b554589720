using System.Text;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>The words for one kind of named value: its names in small letters, with hyphens between the parts.</summary>
/// <typeparam name="T">The named values.</typeparam>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);

    public Words(T? except)
    {
        foreach (T value in Enum.GetValues<T>().Where(value => !value.Equals(except)))
        {
            values.Add(Of(value), value);
        }
    }

    public IReadOnlyDictionary<string, T> Values => values;

    public static string Of(T value)
    {
        StringBuilder word = new();
        foreach (char letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
