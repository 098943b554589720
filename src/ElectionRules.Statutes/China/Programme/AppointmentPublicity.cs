using ElectionRules.Law;
using ElectionRules.Programme;
using NodaTime;
using static ElectionRules.Law.Evidence;

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
        if (day < new LocalDate(2002, 7, 9))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The Cadre Regulations are in force since 9 July 2002.");
        }

        if (day < new LocalDate(2014, 1, 14))
        {
            Citation generally = Cite.Of(ChinaInstruments.CadreRegulations, "2002", "38", Unverified, Unverified, "cr.publicity.2002")
                .Noted("Figures and article number are recalled, not seen, and the regulations say \"generally\". " + Reading);
            return
            [
                new(LimitKind.NotEarlier, Days(begun, 7, DayUnit.CalendarDays), generally),
                new(LimitKind.NotLater, Days(begun, 15, DayUnit.CalendarDays), generally),
            ];
        }

        (string version, string article) = day < new LocalDate(2019, 3, 3) ? ("2014", "41") : ("2019", "42");
        Citation least = Cite.Of(ChinaInstruments.CadreRegulations, version, article, TextSeen, Unverified, "cr.publicity.2014").Noted(Reading);
        return [new(LimitKind.NotEarlier, Days(begun, 5, DayUnit.WorkingDays), least)];
    }

    private static DayPoint Days(Anchor begun, int count, DayUnit unit) =>
        new(begun, DayDirection.After, count, unit, DayCounting.AnchorCounted);
}
