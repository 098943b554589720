using ElectionRules.Composition;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>On which day ages are reckoned and how, how their average is rounded, and what was published of them.</summary>
internal sealed record AgeSpec(
    Located<LocalDate> On, AgeReckoning Reckoning, AverageRounding Rounding, long? PublishedYoungest, long? PublishedAverage)
{
    /// <summary>Bounds the ages that a scenario can speak of.</summary>
    public const int Oldest = 200;

    private const int LastYear = 9999;

    private static readonly Dictionary<string, LeapDayBirthday> LeapDays = new(StringComparer.Ordinal)
    {
        ["on28February"] = LeapDayBirthday.On28February,
        ["on1March"] = LeapDayBirthday.On1March,
    };

    private static readonly Dictionary<string, AgeAttained> Birthdays = new(StringComparer.Ordinal)
    {
        ["onBirthday"] = AgeAttained.OnBirthday,
        ["onDayAfterBirthday"] = AgeAttained.OnDayAfterBirthday,
    };

    private static readonly Dictionary<string, AverageRounding> Roundings = new(StringComparer.Ordinal)
    {
        ["down"] = AverageRounding.Down,
        ["up"] = AverageRounding.Up,
        ["halfUp"] = AverageRounding.HalfUp,
        ["halfToEven"] = AverageRounding.HalfToEven,
    };

    public static AgeSpec? Read(JsonObjectAt item)
    {
        JsonNodeAt? dayAt = item.Required("on");
        LocalDate? day = dayAt?.AsDate();
        LeapDayBirthday? leapDay = item.Required("leapDay")?.AsWord(LeapDays);
        AgeAttained? attained = item.Required("attained")?.AsWord(Birthdays);
        AverageRounding? rounding = item.Required("rounding")?.AsWord(Roundings);
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        long? youngest = published?.Optional("youngest")?.AsInteger(0, Oldest);
        long? average = published?.Optional("average")?.AsInteger(0, Oldest);
        if (day?.Year == LastYear)
        {
            dayAt!.Report(ScenarioErrorCodes.DateOutOfOrder, "Birthdays may fall after the last day that can be reckoned. Name an earlier day.");
            return null;
        }

        return day is null || leapDay is null || attained is null || rounding is null
            ? null
            : new(new(day.Value, dayAt!), new(leapDay.Value, attained.Value), rounding.Value, youngest, average);
    }

    /// <summary>Reckons the age of a person; null where the birth is not known or, which is reported, after the day.</summary>
    public int? AgeOf(LocalDate? birth, string name)
    {
        if (birth is not LocalDate born)
        {
            return null;
        }

        if (born > On.Value)
        {
            On.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder,
                $"{VisibleText.Excerpt(name)} was born after this day. Correct the day, or the birth in the file of persons.");
            return null;
        }

        return Reckoning.AgeOn(born, On.Value);
    }
}
