using CsCheck;
using ElectionRules.Programme;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Tests.Programme.Days;

namespace ElectionRules.Tests.Programme;

public class DayPointTests
{
    [Theory]
    [InlineData(PeriodCounting.AnchorNotCounted, 21)]
    [InlineData(PeriodCounting.AnchorCounted, 22)]
    [InlineData(PeriodCounting.ClearDays, 20)]
    public void Twenty_days_before_10_June_depends_on_which_ends_count(PeriodCounting counting, int mayDay)
    {
        Point(DayDirection.Before, 20, DayUnit.CalendarDays, counting).From(June(10), null).Should().Be(May(mayDay));
    }

    [Theory]
    [InlineData(PeriodCounting.AnchorNotCounted, 15)]
    [InlineData(PeriodCounting.AnchorCounted, 14)]
    [InlineData(PeriodCounting.ClearDays, 16)]
    public void Five_days_after_10_June_depends_on_which_ends_count(PeriodCounting counting, int juneDay)
    {
        Point(DayDirection.After, 5, DayUnit.CalendarDays, counting).From(June(10), null).Should().Be(June(juneDay));
    }

    [Theory]
    [InlineData(PeriodCounting.AnchorNotCounted, 2)]
    [InlineData(PeriodCounting.AnchorCounted, 3)]
    [InlineData(PeriodCounting.ClearDays, 1)]
    public void Working_days_before_skip_weekend_and_holiday(PeriodCounting counting, int juneDay)
    {
        Point(DayDirection.Before, 5, DayUnit.WorkingDays, counting).From(June(10), Calendar).Should().Be(June(juneDay));
    }

    [Theory]
    [InlineData(PeriodCounting.AnchorNotCounted, 20)]
    [InlineData(PeriodCounting.AnchorCounted, 18)]
    [InlineData(PeriodCounting.ClearDays, 21)]
    public void Working_days_after_count_a_worked_Saturday(PeriodCounting counting, int juneDay)
    {
        // From Monday 13: 14, 15, 16, 17, Saturday 18 is worked, Monday 20.
        Point(DayDirection.After, 6, DayUnit.WorkingDays, counting).From(June(13), Calendar).Should().Be(June(juneDay));
    }

    [Fact]
    public void A_period_that_begins_on_a_day_of_rest_has_its_first_working_day_later()
    {
        Point(DayDirection.After, 1, DayUnit.WorkingDays, PeriodCounting.AnchorCounted).From(June(4), Calendar).Should().Be(June(7));
    }

    [Theory]
    [InlineData(2010, 12, 31, 2011, 2, 28)]
    [InlineData(2011, 12, 31, 2012, 2, 29)]
    [InlineData(2011, 4, 15, 2011, 6, 15)]
    public void Two_months_after_end_on_the_same_number_or_the_last_day(int y, int m, int d, int toYear, int toMonth, int toDay)
    {
        Point(DayDirection.After, 2, DayUnit.Months, PeriodCounting.AnchorNotCounted).From(new(y, m, d), null)
            .Should().Be(new LocalDate(toYear, toMonth, toDay));
    }

    [Fact]
    public void Months_with_the_anchor_counted_end_a_day_sooner()
    {
        Point(DayDirection.After, 2, DayUnit.Months, PeriodCounting.AnchorCounted).From(new(2011, 4, 15), null).Should().Be(June(14));
        Point(DayDirection.Before, 2, DayUnit.Months, PeriodCounting.AnchorCounted).From(June(15), null).Should().Be(new LocalDate(2011, 4, 16));
    }

    [Fact]
    public void Zero_days_is_the_anchor_itself_even_on_a_day_of_rest()
    {
        Point(DayDirection.After, 0, DayUnit.WorkingDays, PeriodCounting.AnchorNotCounted).From(June(4), Calendar).Should().Be(June(4));
        ((Action)(() => Point(DayDirection.After, 0, DayUnit.CalendarDays, PeriodCounting.ClearDays)))
            .Should().Throw<ArgumentException>().WithParameterName("counting");
    }

    [Fact]
    public void Working_days_need_a_calendar_that_covers_them()
    {
        DayPoint point = Point(DayDirection.Before, 5, DayUnit.WorkingDays, PeriodCounting.AnchorNotCounted);

        point.Invoking(p => p.From(June(10), null)).Should().Throw<ArgumentNullException>().WithParameterName("calendar");
        point.Invoking(p => p.From(new(2011, 1, 4), Calendar)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    [Trait("wrong-variant", "five working days are taken for one week")]
    public void Five_working_days_are_not_always_a_week()
    {
        LocalDate wrong = June(10).PlusDays(-7);

        Point(DayDirection.Before, 5, DayUnit.WorkingDays, PeriodCounting.AnchorNotCounted).From(June(10), Calendar)
            .Should().Be(June(2)).And.NotBe(wrong);
    }

    [Fact]
    public void Counting_back_is_the_latest_day_with_enough_days_between()
    {
        Gen.Select(Gen.Int[60, 330], Gen.Int[1, 25], Gen.Enum<PeriodCounting>(), Gen.Bool).ForAll(
            (dayOfYear, count, counting, isWorking) =>
            {
                LocalDate anchor = new LocalDate(2011, 1, 1).PlusDays(dayOfYear);
                DayPoint point = Point(DayDirection.Before, count, isWorking ? DayUnit.WorkingDays : DayUnit.CalendarDays, counting);
                LocalDate day = point.From(anchor, Calendar);
                return Counted(day, anchor) >= count && Counted(day.PlusDays(1), anchor) < count;

                int Counted(LocalDate from, LocalDate to)
                {
                    LocalDate first = counting == PeriodCounting.ClearDays ? from.PlusDays(1) : from;
                    LocalDate end = counting == PeriodCounting.AnchorCounted ? to.PlusDays(1) : to;
                    return Enumerable.Range(0, Math.Max(0, Period.DaysBetween(first, end)))
                        .Count(i => !isWorking || Calendar.IsWorkingDay(first.PlusDays(i)));
                }
            },
            cases: 4_000);
    }

    private static DayPoint Point(DayDirection direction, int count, DayUnit unit, PeriodCounting counting) =>
        new(new Anchor.Given(ElectionDay), direction, count, unit, counting);
}
