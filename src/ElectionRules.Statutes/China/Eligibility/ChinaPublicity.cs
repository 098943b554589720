using ElectionRules.Eligibility;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>How long a name is made public before an appointment.</summary>
public static class ChinaPublicity
{
    private static readonly LocalDate Regulations2002 = new(2002, 7, 9);
    private static readonly LocalDate Regulations2014 = new(2014, 1, 14);

    /// <summary>Gets posts of bureau level and below; not special posts, nor names already made public during the inspection of a general election.</summary>
    public static FigureSeries<PublicityRule> BeforeAppointment { get; } = Series(
        From(
            Regulations2002,
            Regulations2014.PlusDays(-1),
            Rule(7, 15, DayCounting.CalendarDays, Cite.Of(ChinaInstruments.CadreRegulations, "2002", "38", Unverified, Unverified, "cr.publicity.2002")
                .Noted("Generally so. " + RecalledArticle))),
        From(
            Regulations2014,
            to: null,
            Rule(5, most: null, DayCounting.WorkingDays, Cite.Of(ChinaInstruments.CadreRegulations, "2014", "41", TextSeen, Unverified, "cr.publicity.2014")
                .Noted("Article 42 in 2019."))));

    private static Cited<PublicityRule> Rule(int least, int? most, DayCounting counting, Citation citation) =>
        new PublicityRule { Least = least, Most = most, Counting = counting, Citation = citation }.By(citation);
}
