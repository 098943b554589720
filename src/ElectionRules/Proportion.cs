using Ardalis.GuardClauses;

namespace ElectionRules;

/// <summary>An exact share of a whole, from 0 to 1 or beyond, kept as a fraction in lowest terms.</summary>
/// <remarks>
/// Compared by cross-multiplication in 128 bits: no rounding, ever. The <c>default</c> value is 0.
/// Shares that a statute writes as a percentage are fractions too: 20 % is <c>Proportion.Of(1, 5)</c>.
/// </remarks>
public readonly record struct Proportion : IComparable<Proportion>
{
    private readonly long denominatorLessOne;

    private Proportion(long numerator, long denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    /// <summary>Gets the share of nothing, 0.</summary>
    public static Proportion Zero => default;

    /// <summary>Gets the whole, 1.</summary>
    public static Proportion One => new(1, 1);

    /// <summary>Gets the numerator in lowest terms, 0 or more.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator in lowest terms, 1 or more.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>Tells whether the left share is smaller.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator <(Proportion left, Proportion right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left share is smaller or equal.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator <=(Proportion left, Proportion right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left share is larger.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator >(Proportion left, Proportion right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left share is larger or equal.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator >=(Proportion left, Proportion right) => left.CompareTo(right) >= 0;

    /// <summary>Creates the share <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <param name="numerator">The part, 0 or more.</param>
    /// <param name="denominator">The whole, 1 or more.</param>
    /// <exception cref="ArgumentException">The numerator is negative, or the denominator is not positive.</exception>
    public static Proportion Of(long numerator, long denominator)
    {
        Guard.Against.Negative(numerator);
        Guard.Against.NegativeOrZero(denominator);
        long divisor = GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Returns the largest whole number that is not more than this share of <paramref name="amount"/>.</summary>
    /// <param name="amount">The whole, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is negative.</exception>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    public long FloorOf(long amount) => checked((long)((Int128)Guard.Against.Negative(amount) * Numerator / Denominator));

    /// <summary>Returns the smallest whole number that is not less than this share of <paramref name="amount"/>.</summary>
    /// <param name="amount">The whole, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is negative.</exception>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    public long CeilingOf(long amount) =>
        checked((long)((((Int128)Guard.Against.Negative(amount) * Numerator) + Denominator - 1) / Denominator));

    /// <summary>Compares <paramref name="count"/> with this share of <paramref name="amount"/>, exactly.</summary>
    /// <param name="count">The number to compare.</param>
    /// <param name="amount">The whole.</param>
    /// <returns>Negative when the count is below the share, 0 when it equals it, positive when it is above.</returns>
    public int CompareCount(long count, long amount) =>
        ((Int128)count * Denominator).CompareTo((Int128)amount * Numerator);

    /// <inheritdoc/>
    public int CompareTo(Proportion other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Returns the fraction, such as <c>1/2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
