using Ardalis.GuardClauses;

namespace ElectionRules.Conduct;

/// <summary>An answer offered by a question, and how many gave it.</summary>
public sealed record SurveyAnswer
{
    /// <summary>Creates an answer.</summary>
    /// <param name="name">The words of the answer.</param>
    /// <param name="isFavourable">Whether it counts towards the rate: "aware", "satisfied", "fairly satisfied".</param>
    /// <param name="count">How many gave it, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="count"/> is negative.</exception>
    public SurveyAnswer(LocalizedText name, bool isFavourable, int count)
    {
        Name = Guard.Against.Null(name);
        IsFavourable = isFavourable;
        Count = Guard.Against.Negative(count);
    }

    /// <summary>Gets the words of the answer.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets a value indicating whether it counts towards the rate.</summary>
    public bool IsFavourable { get; }

    /// <summary>Gets how many gave it, 0 or more.</summary>
    public int Count { get; }
}
