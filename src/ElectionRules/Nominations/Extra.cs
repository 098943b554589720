using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>By how many candidates a slate exceeds the seats: a fixed number, or a share of the seats.</summary>
/// <remarks>The <c>default</c> value is no extra candidate.</remarks>
public readonly record struct Extra
{
    private Extra(int fixedNumber, Proportion share)
    {
        Number = fixedNumber;
        Share = share;
    }

    /// <summary>Gets the fixed number, 0 or more; 0 where the extra is a share.</summary>
    public int Number { get; }

    /// <summary>Gets the share of the seats; 0 where the extra is a fixed number.</summary>
    public Proportion Share { get; }

    /// <summary>Creates a fixed number of extra candidates.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is negative.</exception>
    public static Extra Fixed(int number) => new(Guard.Against.Negative(number), Proportion.Zero);

    /// <summary>Creates an extra that is a share of the seats.</summary>
    /// <param name="numerator">The part, 0 or more.</param>
    /// <param name="denominator">The whole, 1 or more.</param>
    /// <exception cref="ArgumentException">The numerator is negative, or the denominator is not positive.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is 2³¹ or more: no paper could hold so many.</exception>
    public static Extra ShareOfSeats(long numerator, long denominator)
    {
        Proportion share = Proportion.Of(numerator, denominator);
        Guard.Against.OutOfRange(numerator / denominator, nameof(numerator), 0, int.MaxValue);
        return new(0, share);
    }

    /// <summary>Returns the words, such as <c>1/3 of the seats</c>.</summary>
    public override string ToString() => Share == Proportion.Zero ? $"{Number}" : $"{Share} of the seats";

    /// <summary>As a lower bound: a share that is not whole needs the next whole number.</summary>
    internal long Least(int seats) => Number + Share.CeilingOf(seats);

    /// <summary>As an upper bound: a share that is not whole allows only the whole number below.</summary>
    internal long Most(int seats) => Number + Share.FloorOf(seats);
}
