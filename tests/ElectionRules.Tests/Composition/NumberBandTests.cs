using System.ComponentModel;
using ElectionRules.Composition;

namespace ElectionRules.Tests.Composition;

public class NumberBandTests
{
    [Theory]
    [InlineData(LimitReading.IncludesTheNumber, 34, true)]
    [InlineData(LimitReading.IncludesTheNumber, 35, true)]
    [InlineData(LimitReading.IncludesTheNumber, 36, false)]
    [InlineData(LimitReading.ExcludesTheNumber, 34, true)]
    [InlineData(LimitReading.ExcludesTheNumber, 35, false)]
    public void Thirty_five_and_under_depends_on_the_reading(LimitReading reading, int age, bool isInside)
    {
        NumberBand.UpTo(35, reading).Contains(age).Should().Be(isInside);
    }

    [Theory]
    [InlineData(LimitReading.IncludesTheNumber, 49, false)]
    [InlineData(LimitReading.IncludesTheNumber, 50, true)]
    [InlineData(LimitReading.ExcludesTheNumber, 50, false)]
    [InlineData(LimitReading.ExcludesTheNumber, 51, true)]
    public void Fifty_and_over_depends_on_the_reading(LimitReading reading, int age, bool isInside)
    {
        NumberBand.From(50, reading).Contains(age).Should().Be(isInside);
    }

    [Theory]
    [InlineData(34, false)]
    [InlineData(35, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_band_has_both_its_ends(int age, bool isInside)
    {
        NumberBand.Between(35, 50).Contains(age).Should().Be(isInside);
    }

    [Fact]
    public void The_default_band_contains_every_number()
    {
        default(NumberBand).Contains(0).Should().BeTrue();
        default(NumberBand).Contains(long.MaxValue).Should().BeTrue();
    }

    [Fact]
    public void A_reading_must_be_named_and_ends_must_be_in_order()
    {
        ((Action)(() => NumberBand.UpTo(35, (LimitReading)9))).Should().Throw<InvalidEnumArgumentException>();
        ((Action)(() => NumberBand.Between(50, 35))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("most");
        ((Action)(() => NumberBand.From(long.MaxValue, LimitReading.ExcludesTheNumber))).Should().Throw<OverflowException>();
    }
}
