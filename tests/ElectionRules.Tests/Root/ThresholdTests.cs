using System.ComponentModel;
using System.Numerics;
using CsCheck;
using ElectionRules.TestSupport;
using static ElectionRules.Threshold;

namespace ElectionRules.Tests.Root;

public class ThresholdTests
{
    private static readonly Gen<(long Part, long Whole)> Shares =
        Gen.OneOf(Gen.Long[1, 12], Gen.Long[1, long.MaxValue]).SelectMany(whole => Gen.Long[0, whole].Select(part => (part, whole)));

    private static readonly Gen<long> Sizes = Gen.OneOf(Gen.Long[0, 30], Gen.Long[0, long.MaxValue], Gen.Const(long.MaxValue));

    [Theory]
    [InlineData(1, 2, 1_000, 500, false)]
    [InlineData(1, 2, 1_000, 501, true)]
    [InlineData(1, 2, 999, 499, false)]
    [InlineData(1, 2, 999, 500, true)]
    [InlineData(2, 3, 33, 22, false)]
    [InlineData(2, 3, 33, 23, true)]
    [InlineData(4, 5, 100, 80, false)]
    [InlineData(4, 5, 100, 81, true)]
    [InlineData(0, 1, 10, 0, false)]
    [InlineData(0, 1, 10, 1, true)]
    [InlineData(1, 2, long.MaxValue, long.MaxValue / 2, false)]
    [InlineData(1, 2, long.MaxValue, (long.MaxValue / 2) + 1, true)]
    public void More_than_a_share_is_not_met_by_exactly_the_share(long part, long whole, long size, long count, bool met)
    {
        Threshold threshold = MoreThan(part, whole);

        threshold.IsMet(count, size).Should().Be(met);
        (threshold.Least(size) <= count).Should().Be(met);
    }

    [Theory]
    [InlineData(1, 3, 600, 199, false)]
    [InlineData(1, 3, 600, 200, true)]
    [InlineData(1, 3, 601, 200, false)]
    [InlineData(1, 3, 601, 201, true)]
    [InlineData(2, 3, 192, 127, false)]
    [InlineData(2, 3, 192, 128, true)]
    [InlineData(4, 5, 100, 79, false)]
    [InlineData(4, 5, 100, 80, true)]
    [InlineData(1, 1, 7, 6, false)]
    [InlineData(1, 1, 7, 7, true)]
    [InlineData(0, 1, 7, 0, true)]
    [InlineData(1, 1, long.MaxValue, long.MaxValue - 1, false)]
    [InlineData(1, 1, long.MaxValue, long.MaxValue, true)]
    public void At_least_a_share_is_met_by_exactly_the_share(long part, long whole, long size, long count, bool met)
    {
        Threshold threshold = AtLeast(part, whole);

        threshold.IsMet(count, size).Should().Be(met);
        (threshold.Least(size) <= count).Should().Be(met);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void On_an_empty_base_nothing_passes(long count)
    {
        MoreThan(1, 2).IsMet(count, 0).Should().BeFalse();
        AtLeast(1, 3).IsMet(count, 0).Should().BeFalse();
        AtLeast(0, 1).IsMet(count, 0).Should().BeFalse();
        default(Threshold).IsMet(count, 0).Should().BeFalse();
    }

    [Fact]
    public void On_an_empty_base_the_least_is_one_which_no_lawful_count_reaches()
    {
        MoreThan(1, 2).Least(0).Should().Be(1);
        AtLeast(0, 1).Least(0).Should().Be(1);
    }

    [Fact]
    public void The_default_is_at_least_nothing()
    {
        Threshold threshold = default;

        threshold.Should().Be(AtLeast(0, 5));
        threshold.IsStrict.Should().BeFalse();
        threshold.IsMet(0, 1).Should().BeTrue();
    }

    [Fact]
    public void Least_is_the_first_count_that_passes() =>
        Gen.Select(Shares, Gen.Bool, Sizes.Where(size => size > 0)).ForAll(
            (share, strict, size) =>
            {
                if (strict && share.Part == share.Whole)
                {
                    return true;
                }

                Threshold threshold = strict ? MoreThan(share.Part, share.Whole) : AtLeast(share.Part, share.Whole);
                long least = threshold.Least(size);
                return least <= size
                    && threshold.IsMet(least, size)
                    && (least == 0 || !threshold.IsMet(least - 1, size));
            },
            cases: 20_000);

    [Fact]
    public void A_count_passes_exactly_when_naive_arithmetic_says_so() =>
        Gen.Select(Shares, Gen.Bool, Sizes, Sizes).ForAll(
            (share, strict, count, size) =>
            {
                if (strict && share.Part == share.Whole)
                {
                    return true;
                }

                BigInteger left = (BigInteger)count * share.Whole;
                BigInteger right = (BigInteger)share.Part * size;
                bool passes = size > 0 && (strict ? left > right : left >= right);
                Threshold threshold = strict ? MoreThan(share.Part, share.Whole) : AtLeast(share.Part, share.Whole);
                return threshold.IsMet(count, size) == passes;
            },
            cases: 20_000);

    [Fact]
    public void One_more_vote_never_turns_passing_into_failing() =>
        Gen.Select(Shares, Gen.Long[0, 1_000], Gen.Long[1, 1_000]).ForAll(
            (share, count, size) => !AtLeast(share.Part, share.Whole).IsMet(count, size) || AtLeast(share.Part, share.Whole).IsMet(count + 1, size),
            cases: 5_000);

    [Fact]
    public void A_share_that_nothing_could_pass_or_reach_is_refused()
    {
        FluentActions.Invoking(() => MoreThan(1, 1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MoreThan(3, 2)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AtLeast(3, 2)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        AtLeast(1, 1).Share.Should().Be(Proportion.One);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    [InlineData(0, -1)]
    public void A_share_without_a_lawful_fraction_is_refused(long part, long whole)
    {
        FluentActions.Invoking(() => MoreThan(part, whole)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => AtLeast(part, whole)).Should().ThrowExactly<ArgumentException>();
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1, -5)]
    public void Negative_counts_and_bases_are_refused(long count, long size) =>
        FluentActions.Invoking(() => MoreThan(1, 2).IsMet(count, size)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void The_least_of_a_negative_base_is_refused() =>
        FluentActions.Invoking(() => MoreThan(1, 2).Least(-1)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void Strictness_is_part_of_the_value()
    {
        MoreThan(1, 2).Should().NotBe(AtLeast(1, 2));
        MoreThan(2, 4).Should().Be(MoreThan(1, 2));
    }

    [Fact]
    public void Texts_say_share_strictness_and_base()
    {
        MoreThan(1, 2).ToString().Should().Be("more than 1/2");
        AtLeast(1, 3).Of(CountingBase.BallotsReturned).ToString().Should().Be("at least 1/3 of papers returned");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void A_base_that_has_no_name_is_refused(int value) =>
        FluentActions.Invoking(() => MoreThan(1, 2).Of((CountingBase)value)).Should().ThrowExactly<InvalidEnumArgumentException>();

    [Fact]
    public void Every_base_has_its_own_words()
    {
        IEnumerable<CountingBase> bases = Enum.GetValues<CountingBase>().Where(countingBase => countingBase != CountingBase.FixedNumber);

        bases.Select(countingBase => MoreThan(1, 2).Of(countingBase).ToString()).Should().OnlyHaveUniqueItems();
        default(Requirement).ToString().Should().Be("at least 0/1 of an unnamed base");
    }

    [Fact]
    public void A_number_that_the_rule_names_is_its_own_base()
    {
        Requirement requirement = AtLeast(1, 1).OfNumber(10);

        requirement.Base.Should().Be(CountingBase.FixedNumber);
        requirement.Number.Should().Be(10);
        requirement.ToString().Should().Be("at least 10");
        MoreThan(1, 2).OfNumber(7).ToString().Should().Be("more than 1/2 of 7");
        FluentActions.Invoking(() => AtLeast(1, 1).OfNumber(0)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => AtLeast(1, 1).Of(CountingBase.FixedNumber)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void A_requirement_keeps_its_threshold_and_base()
    {
        Requirement requirement = MoreThan(1, 2).Of(CountingBase.WholeBody);

        requirement.Threshold.Should().Be(MoreThan(1, 2));
        requirement.Base.Should().Be(CountingBase.WholeBody);
        requirement.Should().NotBe(MoreThan(1, 2).Of(CountingBase.Present));
    }
}
