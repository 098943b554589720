using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>How long a term lasts.</summary>
public static class ChinaTerms
{
    /// <summary>Gets county congresses and their deputies, five years.</summary>
    public static Cited<Period> CountyCongress { get; } = Period.FromYears(5).By(
        Cite.Seen(ChinaInstruments.OrganicLaw, "2022", "9", "el.term.deputy").Noted("Article 6 before 2022."));

    /// <summary>Gets township congresses, their deputies and chairs.</summary>
    public static FigureSeries<Period> TownshipCongress { get; } = Series(
        From(
            Of1979,
            Before(Of2004),
            Period.FromYears(3).By(Cite.Of(ChinaInstruments.OrganicLaw, "1995", "6", TextSeen, Unverified, "ol.tc.term.3"))),
        From(
            Of2004,
            to: null,
            Period.FromYears(5).By(
                Cite.Seen(ChinaInstruments.OrganicLaw, "2022", "9, 18", "ol.tc.term.5", "el.term.deputy").Noted("Articles 6 and 14 before 2022."))));

    /// <summary>Gets county standing committees: as the congress, until the next congress elects a new one.</summary>
    public static Cited<Period> CountyStandingCommittee { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "48", TextSeen, Unverified, "ol.sc.term").Noted("Article 42 before 2022."));

    /// <summary>Gets county governments, five years.</summary>
    public static Cited<Period> CountyGovernment { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "72", TextSeen, Unverified, "ol.gov.term").Noted("Article 58 before 2022."));

    /// <summary>Gets township governments.</summary>
    public static FigureSeries<Period> TownshipGovernment { get; } = Series(
        From(
            Of1979,
            Before(Of2004),
            Period.FromYears(3).By(Cite.Of(ChinaInstruments.OrganicLaw, "1995", "58", TextSeen, Unverified, "ol.tg.term"))),
        From(
            Of2004,
            to: null,
            Period.FromYears(5).By(Cite.Seen(ChinaInstruments.OrganicLaw, "2022", "72", "ol.tg.term").Noted("Article 58 before 2022."))));

    /// <summary>Gets the president of a court, as the congress.</summary>
    public static Cited<Period> CourtPresident { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.CourtsLaw, "2018", "43–44", TextSeen, Unverified, "ol.jud.court"));

    /// <summary>Gets the director of a supervisory commission, as the congress; there was no such office before 20 March 2018.</summary>
    public static Cited<Period> SupervisoryDirector { get; } = Period.FromYears(5).By(
        Cite.Seen(ChinaInstruments.SupervisionLaw, "2018", "9", "ol.jud.supervision"));

    /// <summary>Gets county Party congresses, five years; early or late with approval one level up.</summary>
    public static Cited<Period> CountyPartyCongress { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.PartyConstitution, "2012", "24", TextSeen, Unverified, "pc.congress.term").Noted("Article 25 since 2017."));

    /// <summary>Gets county Party committees, five years, shifting with the congress.</summary>
    public static Cited<Period> CountyPartyCommittee { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.PartyConstitution, "2012", "26", TextSeen, Unverified, "pc.com.term").Noted("Article 27 since 2017."));

    /// <summary>Gets township Party committees: the shortest term allowed, three years.</summary>
    public static Cited<Period> TownshipPartyCommitteeShortest { get; } = Period.FromYears(3).By(TownshipParty());

    /// <summary>Gets township Party committees: the longest term allowed, five years.</summary>
    public static Cited<Period> TownshipPartyCommitteeLongest { get; } = Period.FromYears(5).By(TownshipParty());

    /// <summary>Gets CPPCC committees, five years.</summary>
    public static Cited<Period> Cppcc { get; } = Period.FromYears(5).By(
        Cite.Of(ChinaInstruments.CppccCharter, "2023", "", Secondary, Unverified, "cc.term").Noted("The national article was read; the local chapter is from memory."));

    private static Citation TownshipParty() =>
        Cite.Of(ChinaInstruments.PartyConstitution, "2012", "30", TextSeen, Unverified, "pg.com.term")
            .Noted("Article 31 since 2017. An opinion of 2018 sets five years for base committees.");
}
