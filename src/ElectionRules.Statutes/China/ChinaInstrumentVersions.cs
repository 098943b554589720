using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>The versions of the instruments with their days in force: one place for every date that the books use.</summary>
public static class ChinaInstrumentVersions
{
    /// <summary>Gets every version, by instrument and day.</summary>
    public static IReadOnlyList<InstrumentVersion> All { get; } =
    [
        Of(ChinaInstruments.ElectoralLaw, "1979", new(1980, 1, 1), new(1982, 12, 9), TextSeen, TextSeen, "version.el.1979", ""),
        Of(ChinaInstruments.ElectoralLaw, "1982", new(1982, 12, 10), new(1986, 12, 1), Secondary, Secondary, "version.el.1982", "That it was in force from the day of adoption is from memory."),
        Of(ChinaInstruments.ElectoralLaw, "1986", new(1986, 12, 2), new(1995, 2, 27), TextSeen, TextSeen, "version.el.1986", ""),
        Of(ChinaInstruments.ElectoralLaw, "1995", new(1995, 2, 28), new(2004, 10, 26), TextSeen, TextSeen, "version.el.1995", ""),
        Of(ChinaInstruments.ElectoralLaw, "2004", new(2004, 10, 27), new(2010, 3, 13), TextSeen, TextSeen, "version.el.2004", ""),
        Of(ChinaInstruments.ElectoralLaw, "2010", new(2010, 3, 14), new(2015, 8, 28), TextSeen, TextSeen, "version.el.2010", ""),
        Of(ChinaInstruments.ElectoralLaw, "2015", new(2015, 8, 29), new(2020, 10, 17), TextSeen, TextSeen, "version.el.2015", ""),
        Of(ChinaInstruments.ElectoralLaw, "2020", new(2020, 10, 18), null, TextSeen, TextSeen, "version.el.2020", "One secondary source prints 17 October; the order of the NPC says 18."),
        Of(ChinaInstruments.DirectElectionProvisions, "1983", new(1983, 3, 5), null, TextSeen, TextSeen, "version.npcsc.1983", ""),
        Of(ChinaInstruments.OrganicLaw, "1979", new(1980, 1, 1), new(1982, 12, 9), TextSeen, TextSeen, "version.ol.1979", ""),
        Of(ChinaInstruments.OrganicLaw, "1982", new(1982, 12, 10), new(1986, 12, 1), TextSeen, TextSeen, "version.ol.1982", ""),
        Of(ChinaInstruments.OrganicLaw, "1986", new(1986, 12, 2), new(1995, 2, 27), TextSeen, TextSeen, "version.ol.1986", ""),
        Of(ChinaInstruments.OrganicLaw, "1995", new(1995, 2, 28), new(2004, 10, 26), TextSeen, TextSeen, "version.ol.1995", ""),
        Of(ChinaInstruments.OrganicLaw, "2004", new(2004, 10, 27), new(2015, 8, 28), TextSeen, TextSeen, "version.ol.2004", "Sizes of standing committees apply from the next election of one."),
        Of(ChinaInstruments.OrganicLaw, "2015", new(2015, 8, 29), new(2022, 3, 11), TextSeen, TextSeen, "version.ol.2015", "One secondary source prints 28 August; header and order say 29."),
        Of(ChinaInstruments.OrganicLaw, "2022", new(2022, 3, 12), null, TextSeen, TextSeen, "version.ol.2022", ""),
        Of(ChinaInstruments.LocalPartyRegulations, "1994", new(1994, 1, 26), new(2020, 12, 27), Unverified, Unverified, "version.pl.1994", "The year is seen, the day is from memory."),
        Of(ChinaInstruments.LocalPartyRegulations, "2020", new(2020, 12, 28), null, Unverified, Unverified, "version.pl.2020", "Reported from 5 January 2021; the day is from memory."),
        Of(ChinaInstruments.GrassrootsPartyRegulations, "1990", new(1990, 6, 27), new(2020, 7, 12), Unverified, Unverified, "version.pg.1990", "The text is seen, the day is from memory."),
        Of(ChinaInstruments.GrassrootsPartyRegulations, "2020", new(2020, 7, 13), null, TextSeen, TextSeen, "version.pg.2020", "Approved on 29 June, issued on 13 July."),
        Of(ChinaInstruments.CadreRegulations, "2002", new(2002, 7, 9), new(2014, 1, 13), TextSeen, TextSeen, "version.cr.2002", ""),
        Of(ChinaInstruments.CadreRegulations, "2014", new(2014, 1, 14), new(2019, 3, 2), Secondary, Secondary, "version.cr.2014", "Published on 15 January; the day of issue is from memory."),
        Of(ChinaInstruments.CadreRegulations, "2019", new(2019, 3, 3), null, Unverified, Unverified, "version.cr.2019", "Published on 17 March; the day of issue is from memory."),
        Of(ChinaInstruments.PlenaryVoteMeasures, "2004", new(2004, 4, 8), null, TextSeen, TextSeen, "version.tv.2004", "Whether it was repealed was not checked."),
        Of(ChinaInstruments.TenureProvisions, "2006", new(2006, 6, 10), null, TextSeen, TextSeen, "version.tn.2006", ""),
        Of(ChinaInstruments.CppccCharter, "1982-2023", new(1982, 12, 11), null, TextSeen, TextSeen, "version.cc", ""),
        Of(ChinaInstruments.DeputiesLaw, "1992-2025", new(1992, 4, 3), null, TextSeen, TextSeen, "version.dl", ""),
        Of(ChinaInstruments.VillagersCommitteesLaw, "1998-2025", new(1998, 11, 4), null, TextSeen, TextSeen, "version.vc", ""),
        Of(ChinaInstruments.ResidentsCommitteesLaw, "1989-2025", new(1990, 1, 1), null, TextSeen, TextSeen, "version.rc", "The first day is from memory."),
        Of(ChinaInstruments.LocalRules, "1989-2025", new(1989, 9, 22), null, TextSeen, TextSeen, "version.shanxi", "Changed again on 27 May 2011: see the layers of Shanxi."),
    ];

    private static InstrumentVersion Of(
        Instrument instrument, string version, LocalDate from, LocalDate? to, Evidence content, Evidence start, string ruleId, string note) =>
        new(new(from, to), Cite.Of(instrument, version, "", content, start, ruleId).Noted(note));
}
