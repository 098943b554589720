using ElectionRules.Programme;
using NodaTime;
using static ElectionRules.Tests.Programme.Days;

namespace ElectionRules.Tests.Programme;

public class WorkingCalendarTests
{
    private static readonly DateInterval Year = new(new(2011, 1, 1), new(2011, 12, 31));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(11, false)]
    [InlineData(18, true)]
    public void Rest_holidays_and_worked_days_of_rest(int juneDay, bool isWorkingDay)
    {
        Calendar.IsWorkingDay(June(juneDay)).Should().Be(isWorkingDay);
    }

    [Fact]
    public void Nothing_is_assumed_outside_the_period()
    {
        Calendar.IsWorkingDay(new(2011, 12, 30)).Should().BeTrue();
        Calendar.Invoking(c => c.IsWorkingDay(new(2012, 1, 2))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    public void Impossible_data_are_refused()
    {
        Make([IsoDayOfWeek.Sunday], [new(2012, 1, 1)], []).Should().Throw<ArgumentException>().WithParameterName("holidays");
        Make([IsoDayOfWeek.Sunday], [], [June(6)]).Should().Throw<ArgumentException>().WithParameterName("workedRestDays");
        Make([IsoDayOfWeek.Sunday], [June(5)], [June(5)]).Should().Throw<ArgumentException>().WithParameterName("workedRestDays");
        Make([IsoDayOfWeek.None], [], []).Should().Throw<ArgumentException>().WithParameterName("weeklyRest");
        Make(Enumerable.Range(1, 7).Select(i => (IsoDayOfWeek)i), [], []).Should().Throw<ArgumentException>().WithParameterName("weeklyRest");

        static Action Make(IEnumerable<IsoDayOfWeek> rest, LocalDate[] holidays, LocalDate[] worked) =>
            () => _ = new WorkingCalendar(Year, rest, holidays, worked);
    }
}
