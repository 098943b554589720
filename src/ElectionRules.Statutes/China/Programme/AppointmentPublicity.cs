using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Programme;
using NodaTime;

namespace ElectionRules.Statutes.China;

/// <summary>How long an appointment is made public beforehand (任前公示).</summary>
/// <remarks>
/// The day on which publicity begins is read as its first day and the limit is set on its last day, so five working days from a
/// Monday end on the Friday.
/// </remarks>
public static class AppointmentPublicity
{
    private const string Reading = "Read so that the day on which publicity begins is its first day; the regulations do not say.";

    /// <summary>Returns the limits on the last day of publicity: 7 to 15 days; since 14 January 2014 at least 5 working days.</summary>
    /// <param name="day">The day whose regulations apply; 9 July 2002 or later.</param>
    /// <param name="begun">The beginning of publicity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="begun"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the regulations were in force.</exception>
    public static EquatableArray<TimeLimit> LastDay(LocalDate day, Anchor begun)
    {
        Cited<PublicityRule> rule = ChinaPublicity.BeforeAppointment.On(day);
        Citation citation = rule.Citation.Noted($"{rule.Citation.Note} {Reading}");
        DayUnit unit = rule.Value.Counting == DayCounting.WorkingDays ? DayUnit.WorkingDays : DayUnit.CalendarDays;
        TimeLimit least = new(LimitKind.NotEarlier, Days(begun, rule.Value.Least, unit), citation);
        return rule.Value.Most is { } most ? [least, new(LimitKind.NotLater, Days(begun, most, unit), citation)] : [least];
    }

    private static DayPoint Days(Anchor begun, int count, DayUnit unit) =>
        new(begun, DayDirection.After, count, unit, PeriodCounting.AnchorCounted);
}
