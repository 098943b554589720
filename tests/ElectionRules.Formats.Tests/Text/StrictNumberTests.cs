using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Text;

/// <summary>The catalogue of bad input, numbers: B027 to B038.</summary>
public sealed class StrictNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("-1", -1)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void B036_numbers_up_to_64_bits_are_read(string text, long number) => Read(text).Should().Be((number, ""));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("9999999999999999999999999999999999999999")]
    public void B036_numbers_beyond_64_bits(string text) => Read(text).Should().Be((null, "E_OVERFLOW"));

    [Theory]
    [InlineData("1,234")] // B027
    [InlineData("1,5")] // B028
    [InlineData("1.234")] // B029
    [InlineData("1.0")] // B030
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("+5")]
    [InlineData("-0")] // B031
    [InlineData("\u22125")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("1\u00A0000")] // B033
    [InlineData("1\u2009000")]
    [InlineData(" 1")] // B035
    [InlineData("1 ")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("NaN")] // B039
    [InlineData("(5)")]
    [InlineData("五")]
    public void B027_to_B035_and_B039_other_ways_to_write_numbers(string text) => Read(text).Should().Be((null, "E_NOT_INTEGER"));

    [Theory]
    [InlineData("١٢")]
    [InlineData("१२")]
    [InlineData("１２")]
    public void B032_digits_of_other_scripts(string text) => Read(text).Should().Be((null, "E_NON_ASCII_DIGIT"));

    [Fact]
    public void B031_a_negative_count_is_out_of_range()
    {
        Reading reading = Reading.Of("x");
        StrictNumber.Read("-1", 0, 9, reading.Place()).Should().BeNull();
        reading.Errors.Errors[0].Message.Should().Be("-1 is not between 0 and 9. Correct the number.");
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("1", 1L)]
    [InlineData("9", 9L)]
    [InlineData("10", null)]
    public void Both_ends_of_the_range_are_included(string text, long? expected) =>
        StrictNumber.Read(text, 1, 9, Reading.Of("x").Place()).Should().Be(expected);

    [Fact]
    public void B034_leading_zeros_give_a_warning() => Read("007").Should().Be((7L, "W_LEADING_ZEROS"));

    [Fact]
    public void B038_a_million_digits_are_refused_unparsed() => Read(new string('1', 1_000_000)).Should().Be((null, "E_LIMIT_DIGITS"));

    [Theory]
    [InlineData("12")]
    [InlineData("1.234")]
    [InlineData("1,5")]
    [InlineData("\u22125")]
    [InlineData("١٢")]
    public void No_culture_changes_how_a_number_is_read(string text)
    {
        (long?, string) expected = Read(text);
        Cultures.Each(() => Read(text)).Should().AllBeEquivalentTo(expected);
    }

    [Fact]
    [Trait("wrong-variant", "numbers parsed by the runtime's own rules")]
    public void The_runtime_reads_another_number_without_a_word()
    {
        decimal.Parse("1,5", System.Globalization.CultureInfo.InvariantCulture).Should().Be(15);
        Read("1,5").Should().Be((null, "E_NOT_INTEGER"));
        int.Parse("12\0\0", System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture).Should().Be(12);
        Read("12\0\0").Should().Be((null, "E_NOT_INTEGER"));
    }

    private static (long? Number, string Codes) Read(string text)
    {
        Reading reading = Reading.Of("x");
        long? number = StrictNumber.Read(text, long.MinValue, long.MaxValue, reading.Place());
        return (number, string.Join(' ', reading.Errors.Errors.Concat(reading.Errors.Warnings).Select(error => error.Code.Id)));
    }
}
