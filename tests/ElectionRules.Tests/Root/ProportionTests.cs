using System.Numerics;
using CsCheck;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Root;

public class ProportionTests
{
    private static readonly Gen<long> Numerators = Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, long.MaxValue], Gen.Const(long.MaxValue));
    private static readonly Gen<long> Denominators = Gen.OneOf(Gen.Long[1, 20], Gen.Long[1, long.MaxValue], Gen.Const(long.MaxValue));
    private static readonly Gen<(long Numerator, long Denominator)> Fractions = Gen.Select(Numerators, Denominators);

    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(7, 7, 1, 1)]
    [InlineData(20, 100, 1, 5)]
    [InlineData(9, 6, 3, 2)]
    [InlineData(long.MaxValue, long.MaxValue, 1, 1)]
    [InlineData(long.MaxValue, 1, long.MaxValue, 1)]
    [InlineData(1, long.MaxValue, 1, long.MaxValue)]
    public void A_share_is_kept_in_lowest_terms(long numerator, long denominator, long lowest, long whole)
    {
        Proportion share = Proportion.Of(numerator, denominator);

        share.Numerator.Should().Be(lowest);
        share.Denominator.Should().Be(whole);
    }

    [Fact]
    public void The_default_share_is_zero_of_one()
    {
        Proportion share = default;

        share.Should().Be(Proportion.Zero).And.Be(Proportion.Of(0, 9));
        share.Numerator.Should().Be(0);
        share.Denominator.Should().Be(1);
        share.ToString().Should().Be("0/1");
    }

    [Fact]
    public void The_whole_is_one_of_one() => Proportion.One.Should().Be(Proportion.Of(5, 5));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    [InlineData(1, -2)]
    [InlineData(long.MinValue, 1)]
    public void Negative_parts_and_wholes_that_are_not_positive_are_refused(long numerator, long denominator) =>
        FluentActions.Invoking(() => Proportion.Of(numerator, denominator)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void Two_neighbours_at_the_end_of_the_range_differ()
    {
        // As doubles both are 1, and as doubles this order cannot be seen.
        Proportion below = Proportion.Of(long.MaxValue - 2, long.MaxValue - 1);
        Proportion above = Proportion.Of(long.MaxValue - 1, long.MaxValue);

        (below < above).Should().BeTrue();
        (below >= above).Should().BeFalse();
        ((double)below.Numerator / below.Denominator).Should().Be((double)above.Numerator / above.Denominator);
    }

    [Fact]
    public void Order_is_that_of_exact_fractions() =>
        Gen.Select(Fractions, Fractions).ForAll(
            pair =>
            {
                (long a, long b) = pair.Item1;
                (long c, long d) = pair.Item2;
                Proportion left = Proportion.Of(a, b);
                Proportion right = Proportion.Of(c, d);
                int order = ((BigInteger)a * d).CompareTo((BigInteger)c * b);
                return Math.Sign(left.CompareTo(right)) == order
                    && left < right == order < 0
                    && left <= right == order <= 0
                    && left > right == order > 0
                    && left >= right == order >= 0
                    && left == right == (order == 0)
                    && (order != 0 || left.GetHashCode() == right.GetHashCode());
            },
            cases: 20_000);

    [Fact]
    public void Order_is_total_and_transitive() =>
        Gen.Select(Fractions, Fractions, Fractions).ForAll(
            triple =>
            {
                Proportion[] sorted = [.. new[] { triple.Item1, triple.Item2, triple.Item3 }
                    .Select(fraction => Proportion.Of(fraction.Numerator, fraction.Denominator)).Order()];
                return sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
            },
            cases: 10_000);

    [Fact]
    public void Scaling_both_parts_changes_nothing() =>
        Gen.Select(Gen.Long[0, int.MaxValue], Gen.Long[1, int.MaxValue], Gen.Long[1, int.MaxValue]).ForAll(
            (part, whole, factor) => Proportion.Of(part * factor, whole * factor) == Proportion.Of(part, whole),
            cases: 10_000);

    [Fact]
    public void Floor_and_ceiling_are_those_of_exact_arithmetic_or_overflow() =>
        Gen.Select(Fractions, Numerators).ForAll(
            (fraction, amount) =>
            {
                BigInteger product = (BigInteger)fraction.Numerator * amount;
                BigInteger floor = BigInteger.Divide(product, fraction.Denominator);
                BigInteger ceiling = floor + (product % fraction.Denominator == 0 ? 0 : 1);
                Proportion share = Proportion.Of(fraction.Numerator, fraction.Denominator);
                return Equals(OrNull(() => share.FloorOf(amount)), floor <= long.MaxValue ? (long?)floor : null)
                    && Equals(OrNull(() => share.CeilingOf(amount)), ceiling <= long.MaxValue ? (long?)ceiling : null);
            },
            cases: 20_000);

    [Fact]
    public void Comparing_a_count_is_comparing_with_the_exact_share() =>
        Gen.Select(Fractions, Numerators, Numerators).ForAll(
            (fraction, count, amount) =>
                Math.Sign(Proportion.Of(fraction.Numerator, fraction.Denominator).CompareCount(count, amount))
                == ((BigInteger)count * fraction.Denominator).CompareTo((BigInteger)fraction.Numerator * amount),
            cases: 20_000);

    [Theory]
    [InlineData(1, 3, 3, 1, 1)]
    [InlineData(1, 3, 4, 1, 2)]
    [InlineData(1, 5, 35, 7, 7)]
    [InlineData(1, 10, 35, 3, 4)]
    [InlineData(1, 2, long.MaxValue, long.MaxValue / 2, (long.MaxValue / 2) + 1)]
    public void Floor_and_ceiling_of_named_shares(long part, long whole, long amount, long floor, long ceiling)
    {
        Proportion.Of(part, whole).FloorOf(amount).Should().Be(floor);
        Proportion.Of(part, whole).CeilingOf(amount).Should().Be(ceiling);
    }

    [Fact]
    public void A_share_of_a_negative_amount_is_refused()
    {
        FluentActions.Invoking(() => Proportion.One.FloorOf(-1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Proportion.One.CeilingOf(-1)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void A_result_beyond_64_bits_is_an_overflow_and_never_wraps()
    {
        Proportion threeHalves = Proportion.Of(3, 2);

        FluentActions.Invoking(() => threeHalves.FloorOf(long.MaxValue)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => threeHalves.CeilingOf(long.MaxValue)).Should().ThrowExactly<OverflowException>();
    }

    [Fact]
    public void Text_is_the_fraction_in_lowest_terms() => Proportion.Of(50, 150).ToString().Should().Be("1/3");

    private static long? OrNull(Func<long> number)
    {
        try
        {
            return number();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
