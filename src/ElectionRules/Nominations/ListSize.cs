using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>How many names one list may have.</summary>
public sealed record ListSize
{
    /// <summary>Creates a size.</summary>
    /// <param name="least">The fewest names, 1 or more.</param>
    /// <param name="most">The most names, or null where there is no upper limit.</param>
    /// <exception cref="ArgumentException"><paramref name="least"/> is not positive.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below <paramref name="least"/>.</exception>
    public ListSize(int least, int? most)
    {
        Least = Guard.Against.NegativeOrZero(least);
        Most = most is int number ? Guard.Against.OutOfRange(number, nameof(most), least, int.MaxValue) : null;
    }

    /// <summary>Gets the fewest names.</summary>
    public int Least { get; }

    /// <summary>Gets the most names, or null where there is no upper limit.</summary>
    public int? Most { get; }
}
