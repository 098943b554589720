using System.Globalization;
using System.Runtime.CompilerServices;

namespace ElectionRules.Formats.Text;

/// <summary>The sentence of a mistake, put together only where the mistake will be kept.</summary>
/// <remarks>
/// A text with a million mistakes shows the first hundred; finding what was meant by each of the others would take hours.
/// </remarks>
[InterpolatedStringHandler]
internal ref struct Sentence
{
    private DefaultInterpolatedStringHandler text;

    /// <summary>Starts a sentence; the compiler skips its parts where it is not wanted.</summary>
    public Sentence(int literalLength, int formattedCount, TextPlace place, TextErrorCode code, out bool isWanted)
    {
        isWanted = place.Source.Errors.HasRoomFor(code);
        text = isWanted ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    /// <summary>Appends words.</summary>
    public void AppendLiteral(string words) => text.AppendLiteral(words);

    /// <summary>Appends a value as it reads in every culture.</summary>
    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    /// <summary>Appends a value in a form of its own.</summary>
    public void AppendFormatted<T>(T value, string? format) => text.AppendFormatted(value, format);

    /// <summary>Returns the sentence, once.</summary>
    public string Take() => text.ToStringAndClear();
}
