using System.Globalization;
using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>A band of whole numbers, such as the ages 35 to 50.</summary>
/// <remarks>The <c>default</c> value contains every number.</remarks>
public readonly record struct NumberBand
{
    private NumberBand(long? least, long? most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>Gets the smallest number of the band, or null where it has no lower end.</summary>
    public long? Least { get; }

    /// <summary>Gets the largest number of the band, or null where it has no upper end.</summary>
    public long? Most { get; }

    /// <summary>Creates the band of a number and all below it.</summary>
    /// <param name="limit">The number, 1 or more.</param>
    /// <param name="reading">Whether the number itself belongs to the band.</param>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is 0 or negative.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public static NumberBand UpTo(long limit, LimitReading reading) =>
        new(null, Guard.Against.NegativeOrZero(limit) - (IsOutside(reading) ? 1 : 0));

    /// <summary>Creates the band of a number and all above it.</summary>
    /// <param name="limit">The number, 0 or more.</param>
    /// <param name="reading">Whether the number itself belongs to the band.</param>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is negative.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    /// <exception cref="OverflowException">The band would begin beyond the largest number.</exception>
    public static NumberBand From(long limit, LimitReading reading) =>
        new(Guard.Against.Negative(limit) + (IsOutside(reading) ? 1 : 0), null);

    /// <summary>Creates a band with both ends, which belong to it.</summary>
    /// <param name="least">The smallest number, 0 or more.</param>
    /// <param name="most">The largest number, <paramref name="least"/> or more.</param>
    /// <exception cref="ArgumentException"><paramref name="least"/> is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than <paramref name="least"/>.</exception>
    public static NumberBand Between(long least, long most)
    {
        Guard.Against.Negative(least);
        Guard.Against.OutOfRange(most, nameof(most), least, long.MaxValue);
        return new(least, most);
    }

    /// <summary>Tells whether a number belongs to the band.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(long number) => (Least is null || number >= Least) && (Most is null || number <= Most);

    /// <summary>Returns the ends, such as <c>35..50</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Least}..{Most}");

    internal bool Overlaps(NumberBand other) =>
        (Least ?? long.MinValue) <= (other.Most ?? long.MaxValue) && (other.Least ?? long.MinValue) <= (Most ?? long.MaxValue);

    private static bool IsOutside(LimitReading reading) =>
        Guard.Against.EnumOutOfRange(reading) == LimitReading.ExcludesTheNumber;
}
