using NodaTime;

namespace ElectionRules.Formats.Text;

/// <summary>A value in a text, a CSV cell or a JSON value, read as what it should be.</summary>
/// <remarks>Each reading returns null when it reported a mistake at the place of the value.</remarks>
internal abstract class TextValue(SourceText source, int offset) : TextPlace(source, offset)
{
    /// <summary>Reads any text, unchecked but for its length.</summary>
    public abstract string? AsText();

    /// <summary>Reads a name, as <see cref="NameText.Check"/> decides.</summary>
    public string? AsName() => AsText() is string text ? NameText.Check(text, this) : null;

    /// <summary>Reads a key, as <see cref="NameText.CheckKey"/> decides.</summary>
    public string? AsKey() => AsText() is string text ? NameText.CheckKey(text, this) : null;

    /// <summary>Reads a date such as <c>2011-06-10</c>.</summary>
    public LocalDate? AsDate() => AsText() is string text ? StrictDate.Read(text, this) : null;

    /// <summary>Reads a whole number of a range, both ends included.</summary>
    public long? AsInteger(long least, long most) => NumberText() is string text ? StrictNumber.Read(text, least, most, this) : null;

    /// <summary>Reads one of a few words, compared exactly.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="words">The words and what each stands for.</param>
    public T? AsWord<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (AsText() is not string text)
        {
            return null;
        }

        if (words.TryGetValue(text, out T value))
        {
            return value;
        }

        IEnumerable<string> known = words.Keys.Order(StringComparer.Ordinal);
        Report(TextErrorCodes.UnknownWord, $"{VisibleText.Excerpt(text)} is not one of the words allowed here. {Nearest.Advice(text, known)}");
        return null;
    }

    /// <summary>Returns the number as written; null when the value is no number and that was reported.</summary>
    private protected abstract string? NumberText();
}
