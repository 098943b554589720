using System.Text;
using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>How one character is written: its strokes in order, by kind.</summary>
public sealed record StrokeEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="character">The character.</param>
    /// <param name="strokes">
    /// Its strokes in order, each a digit: 1 horizontal (横), 2 vertical (竖), 3 falling left (撇), 4 dot or falling right (点、捺),
    /// 5 turning (折). Not empty.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="strokes"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="strokes"/> is empty or has another character.</exception>
    public StrokeEntry(Rune character, string strokes)
    {
        Character = character;
        Strokes = Guard.Against.NullOrWhiteSpace(strokes);
        if (strokes.Any(stroke => stroke is < '1' or > '5'))
        {
            throw new ArgumentException($"{strokes} has a stroke that is not 1 to 5.", nameof(strokes));
        }
    }

    /// <summary>Gets the character.</summary>
    public Rune Character { get; }

    /// <summary>Gets the strokes in order, each a digit from 1 to 5.</summary>
    public string Strokes { get; }

    /// <summary>Gets the number of strokes, 1 or more.</summary>
    public int Count => Strokes.Length;
}
