using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Transcripts;

/// <summary>One named figure or fact behind a reason: <c>votes</c> = 280.</summary>
public sealed record ReasonFact
{
    /// <summary>Creates a fact that is a number.</summary>
    /// <param name="name">Its name in the wording of the reason; not empty.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public ReasonFact(string name, long number)
        : this(name, LocalizedText.Same(number.ToString(CultureInfo.InvariantCulture))) => Number = number;

    /// <summary>Creates a fact that is a date, written in ISO form.</summary>
    /// <param name="name">Its name in the wording of the reason; not empty.</param>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public ReasonFact(string name, LocalDate date)
        : this(name, LocalizedText.Same(date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)))
    {
    }

    /// <summary>Creates a fact that is a text, such as a name.</summary>
    /// <param name="name">Its name in the wording of the reason; not empty.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public ReasonFact(string name, LocalizedText text)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets the name by which the wording refers to this fact.</summary>
    public string Name { get; }

    /// <summary>Gets the fact in words; the digits for a number, ISO form for a date.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets the number, or null where the fact is not one.</summary>
    public long? Number { get; }

    /// <summary>Returns name and value, such as <c>votes=280</c>.</summary>
    public override string ToString() => $"{Name}={Text}";
}
