using CsCheck;
using ElectionRules.Eligibility;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Eligibility;

public class AgeReckoningTests
{
    private static readonly LocalDate LeapDay = new(1992, 2, 29);
    private static readonly AgeReckoning OnBirthday28 = new(LeapDayBirthday.On28February, AgeAttained.OnBirthday);
    private static readonly AgeReckoning OnBirthday1 = new(LeapDayBirthday.On1March, AgeAttained.OnBirthday);
    private static readonly AgeReckoning DayAfter28 = new(LeapDayBirthday.On28February, AgeAttained.OnDayAfterBirthday);
    private static readonly AgeReckoning DayAfter1 = new(LeapDayBirthday.On1March, AgeAttained.OnDayAfterBirthday);

    [Fact]
    public void Age_of_29_February_is_reached_on_28_February_when_reckoned_so()
    {
        OnBirthday28.Reaches(LeapDay, 18).Should().Be(new LocalDate(2010, 2, 28));
        OnBirthday28.AgeOn(LeapDay, new LocalDate(2010, 2, 27)).Should().Be(17);
        OnBirthday28.AgeOn(LeapDay, new LocalDate(2010, 2, 28)).Should().Be(18);
    }

    [Fact]
    public void Age_of_29_February_is_reached_on_1_March_when_reckoned_so()
    {
        OnBirthday1.Reaches(LeapDay, 18).Should().Be(new LocalDate(2010, 3, 1));
        OnBirthday1.AgeOn(LeapDay, new LocalDate(2010, 2, 28)).Should().Be(17);
        OnBirthday1.AgeOn(LeapDay, new LocalDate(2010, 3, 1)).Should().Be(18);
    }

    [Fact]
    public void In_a_leap_year_the_birthday_is_29_February_in_both_reckonings()
    {
        OnBirthday28.Reaches(LeapDay, 20).Should().Be(new LocalDate(2012, 2, 29));
        OnBirthday1.Reaches(LeapDay, 20).Should().Be(new LocalDate(2012, 2, 29));
        OnBirthday28.AgeOn(LeapDay, new LocalDate(2012, 2, 28)).Should().Be(19);
    }

    [Fact]
    public void The_day_after_the_birthday_is_one_day_later()
    {
        LocalDate birth = new(1993, 6, 10);

        OnBirthday28.AgeOn(birth, new LocalDate(2011, 6, 10)).Should().Be(18);
        DayAfter28.AgeOn(birth, new LocalDate(2011, 6, 10)).Should().Be(17);
        DayAfter28.AgeOn(birth, new LocalDate(2011, 6, 11)).Should().Be(18);
        DayAfter28.Reaches(LeapDay, 18).Should().Be(new LocalDate(2010, 3, 1));
        DayAfter1.Reaches(LeapDay, 18).Should().Be(new LocalDate(2010, 3, 2));
    }

    [Fact]
    public void The_day_of_birth_is_age_nought()
    {
        OnBirthday1.AgeOn(LeapDay, LeapDay).Should().Be(0);
        DayAfter1.AgeOn(LeapDay, LeapDay).Should().Be(0);
    }

    [Fact]
    public void Nobody_has_an_age_before_birth()
    {
        ((Action)(() => OnBirthday1.AgeOn(LeapDay, LeapDay.PlusDays(-1)))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
        ((Action)(() => OnBirthday1.Reaches(LeapDay, -1))).Should().Throw<ArgumentException>().WithParameterName("years");
    }

    [Fact]
    public void An_age_is_reached_on_the_day_named_and_not_the_day_before() =>
        Gen.Select(Gen.Int[0, 45_000], Gen.Int[1, 110], Gen.Int[0, 3]).ForAll(
            (days, years, choice) =>
            {
                AgeReckoning reckoning = new[] { OnBirthday28, OnBirthday1, DayAfter28, DayAfter1 }[choice];
                LocalDate birth = new LocalDate(1880, 1, 1).PlusDays(days);
                LocalDate reached = reckoning.Reaches(birth, years);

                reckoning.AgeOn(birth, reached).Should().Be(years);
                reckoning.AgeOn(birth, reached.PlusDays(-1)).Should().Be(years - 1);
            },
            cases: 5_000);

    [Fact, Trait("wrong-variant", "difference of years")]
    public void The_difference_of_years_would_make_a_person_of_17_vote()
    {
        LocalDate birth = new(1993, 12, 31);
        LocalDate day = new(2011, 6, 10);

        (day.Year - birth.Year).Should().Be(18);
        OnBirthday28.AgeOn(birth, day).Should().Be(17);
    }

    [Fact, Trait("wrong-variant", "calendar library")]
    public void The_calendar_library_alone_would_decide_29_February_silently()
    {
        int years = Period.Between(LeapDay, new LocalDate(2010, 2, 28), PeriodUnits.Years).Years;

        years.Should().Be(18);
        OnBirthday1.AgeOn(LeapDay, new LocalDate(2010, 2, 28)).Should().Be(17);
    }
}
