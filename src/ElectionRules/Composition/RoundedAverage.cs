using System.Globalization;
using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>An average shown as a whole number, with what the rounding changed.</summary>
public sealed record RoundedAverage
{
    private RoundedAverage(Proportion exact, AverageRounding rounding, long value)
    {
        Exact = exact;
        Rounding = rounding;
        Value = value;
    }

    /// <summary>Gets the exact average.</summary>
    public Proportion Exact { get; }

    /// <summary>Gets how it was rounded.</summary>
    public AverageRounding Rounding { get; }

    /// <summary>Gets the whole number shown.</summary>
    public long Value { get; }

    /// <summary>Gets how far the whole number is from the exact average, without its sign; 0 where nothing was rounded.</summary>
    public Proportion Loss => Proportion.Of(Math.Abs((Value * Exact.Denominator) - Exact.Numerator), Exact.Denominator);

    /// <summary>Returns the whole number.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    internal static RoundedAverage Of(Proportion exact, AverageRounding rounding)
    {
        Guard.Against.EnumOutOfRange(rounding);
        (long whole, long rest) = Math.DivRem(exact.Numerator, exact.Denominator);
        int half = (rest - (exact.Denominator - rest)).CompareTo(0);
        bool isUp = rounding switch
        {
            AverageRounding.Up => rest > 0,
            AverageRounding.HalfUp => half >= 0,
            AverageRounding.HalfToEven => half > 0 || (half == 0 && whole % 2 == 1),
            _ => false,
        };
        return new(exact, rounding, isUp ? whole + 1 : whole);
    }
}
