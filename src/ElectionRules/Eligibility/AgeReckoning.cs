using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>How a law reckons whole years of age: nothing here is left to the calendar library.</summary>
public sealed record AgeReckoning
{
    /// <summary>Creates a reckoning.</summary>
    /// <param name="leapDay">When somebody born on 29 February has a birthday in other years.</param>
    /// <param name="attained">Whether the birthday itself counts.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A choice is not one of the named ones.</exception>
    public AgeReckoning(LeapDayBirthday leapDay, AgeAttained attained)
    {
        LeapDay = Guard.Against.EnumOutOfRange(leapDay);
        Attained = Guard.Against.EnumOutOfRange(attained);
    }

    /// <summary>Gets when somebody born on 29 February has a birthday in other years.</summary>
    public LeapDayBirthday LeapDay { get; }

    /// <summary>Gets whether the birthday itself counts.</summary>
    public AgeAttained Attained { get; }

    /// <summary>Returns the first day on which a person counts as of an age.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="years">The age in whole years, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="years"/> is negative.</exception>
    public LocalDate Reaches(LocalDate birth, int years)
    {
        // NodaTime moves 29 February back to 28 February where a year lacks it.
        LocalDate birthday = birth.PlusYears(Guard.Against.Negative(years));
        int days = (birthday.Day != birth.Day && LeapDay == LeapDayBirthday.On1March ? 1 : 0)
            + (Attained == AgeAttained.OnDayAfterBirthday ? 1 : 0);
        return birthday.PlusDays(days);
    }

    /// <summary>Returns the age on a day.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whole years, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the birth.</exception>
    public int AgeOn(LocalDate birth, LocalDate day)
    {
        if (day < birth)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "Nobody has an age before birth.");
        }

        int years = day.Year - birth.Year;
        return Math.Max(0, Reaches(birth, years) <= day ? years : years - 1);
    }
}
