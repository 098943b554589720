using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Text;

public sealed class StrictDateTests
{
    [Theory]
    [InlineData("2011-06-10", 2011, 6, 10)]
    [InlineData("2012-02-29", 2012, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Dates_in_iso_form_are_read_under_every_culture(string text, int year, int month, int day) =>
        Cultures.Each(() => StrictDate.Read(text, Reading.Of("x").Place())).Should().AllBeEquivalentTo(new LocalDate(year, month, day));

    [Theory]
    [InlineData("2011-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2011-13-01")]
    [InlineData("2011-00-01")]
    [InlineData("2011-04-31")]
    [InlineData("2011-04-00")]
    [InlineData("0000-01-01")]
    [InlineData("2011-6-10")]
    [InlineData("20110610")]
    [InlineData("03/04/2026")]
    [InlineData("2011-06-10T00:00:00")]
    [InlineData("2011-06-10 ")]
    [InlineData("２０１１-06-10")]
    [InlineData("2011年6月10日")]
    [InlineData("-011-06-10")]
    [InlineData("")]
    public void Everything_else_is_refused(string text)
    {
        Reading reading = Reading.Of("x");
        StrictDate.Read(text, reading.Place()).Should().BeNull();
        reading.Found.Should().Equal("E_INVALID_DATE @1:1+0");
    }
}
