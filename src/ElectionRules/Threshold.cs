using Ardalis.GuardClauses;

namespace ElectionRules;

/// <summary>A share that must be passed or reached: "more than one half", "at least one third".</summary>
/// <remarks>
/// Whether equality is enough is part of the value: <see cref="MoreThan"/> is strict, <see cref="AtLeast"/> is not.
/// The <c>default</c> value is "at least 0", met by every count on a base that is not empty. Of what the share is taken
/// is said by <see cref="Of"/>.
/// </remarks>
public readonly record struct Threshold
{
    private Threshold(Proportion share, bool isStrict)
    {
        Share = share;
        IsStrict = isStrict;
    }

    /// <summary>Gets the share, 0 to 1.</summary>
    public Proportion Share { get; }

    /// <summary>Gets a value indicating whether equality falls short.</summary>
    public bool IsStrict { get; }

    /// <summary>Creates a strict threshold: exactly the share falls short.</summary>
    /// <param name="numerator">The part, 0 or more and less than <paramref name="denominator"/>.</param>
    /// <param name="denominator">The whole, 1 or more.</param>
    /// <exception cref="ArgumentException">The share is negative, or has no positive denominator.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is 1 or more: nothing could pass it.</exception>
    public static Threshold MoreThan(long numerator, long denominator)
    {
        Proportion share = Proportion.Of(numerator, denominator);
        Guard.Against.OutOfRange(numerator, nameof(numerator), 0, denominator - 1);
        return new(share, isStrict: true);
    }

    /// <summary>Creates an inclusive threshold: exactly the share is enough.</summary>
    /// <param name="numerator">The part, 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The whole, 1 or more.</param>
    /// <exception cref="ArgumentException">The share is negative, or has no positive denominator.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than 1: nothing could reach it.</exception>
    public static Threshold AtLeast(long numerator, long denominator)
    {
        Proportion share = Proportion.Of(numerator, denominator);
        Guard.Against.OutOfRange(numerator, nameof(numerator), 0, denominator);
        return new(share, isStrict: false);
    }

    /// <summary>Says of what the share is taken.</summary>
    /// <param name="countingBase">The base.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base is not one of the named ones.</exception>
    public Requirement Of(CountingBase countingBase) => new(this, countingBase);

    /// <summary>Takes the share of a number that the rule itself names: "more than 1/2 of 1200", "at least 1/1 of 10".</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is not positive.</exception>
    public Requirement OfNumber(long number) => new(this, number);

    /// <summary>Tells whether a count passes on a base.</summary>
    /// <param name="count">The count, 0 or more.</param>
    /// <param name="baseSize">The size of the base, 0 or more. On an empty base nothing passes.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public bool IsMet(long count, long baseSize)
    {
        Guard.Against.Negative(count);
        Guard.Against.Negative(baseSize);
        int comparison = Share.CompareCount(count, baseSize);
        return baseSize > 0 && (IsStrict ? comparison > 0 : comparison >= 0);
    }

    /// <summary>Returns the smallest count that passes on a base: 2 for "more than 1/2" of 3.</summary>
    /// <param name="baseSize">The size of the base, 0 or more; for an empty base the answer is 1, which no lawful count reaches.</param>
    /// <exception cref="ArgumentException"><paramref name="baseSize"/> is negative.</exception>
    public long Least(long baseSize) => Guard.Against.Negative(baseSize) == 0
        ? 1
        : IsStrict ? Share.FloorOf(baseSize) + 1 : Share.CeilingOf(baseSize);

    /// <summary>Returns the words, such as <c>more than 1/2</c>.</summary>
    public override string ToString() => (IsStrict ? "more than " : "at least ") + Share;
}
