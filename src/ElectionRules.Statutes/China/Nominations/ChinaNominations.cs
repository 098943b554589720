using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Nominations;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>Who may put people forward in county and township transitions, how many, and by when lists are public.</summary>
/// <remarks>
/// By how much candidates must exceed the seats stands in the rule book of the contest, not here. Ids are permanent.
/// </remarks>
public sealed class ChinaNominations
{
    private const string Silent = "The law sets the limit and is silent on signatures beyond it: a reading chosen by the user.";
    private const string ReopenDerived = "Derived: the law demands the margin and is silent on what follows where it is not kept; nominations go on.";

    private static readonly LocalDate Of1986 = new(1986, 12, 2);
    private static readonly LocalDate OrganicLaw2022 = new(2022, 3, 12);
    private static readonly LocalDate PartyRegulations1994 = new(1994, 1, 26);
    private static readonly LocalDate PartyRegulations2020 = new(2020, 12, 28);

    private readonly ExcessSignatures excess;

    /// <summary>Creates the rules.</summary>
    /// <param name="excess">How the silence of the law on excess signatures is read.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public ChinaNominations(ExcessSignatures excess)
    {
        this.excess = Guard.Against.EnumOutOfRange(excess);
        DeputiesDirect = Direct();
        DeputiesByCongress = ByCongress();
        CountyOfficers = Officers("cn/nominations/county-officers", "sc", "gov", "jud");
        TownshipOfficers = Officers("cn/nominations/township-officers", "tc", "tg");
        PartyCommittee = Party("cn/nominations/party-committee", BallotOrder.SurnameStrokes);
        PartyLeaders = Party("cn/nominations/party-leaders", BallotOrder.Stated);
    }

    /// <summary>Gets deputies elected by voters: parties and organisations, or ten voters (three seconders before 1986).</summary>
    public FigureSeries<NominationRules> DeputiesDirect { get; }

    /// <summary>Gets deputies elected by a congress: parties and organisations, or ten deputies.</summary>
    public FigureSeries<NominationRules> DeputiesByCongress { get; }

    /// <summary>Gets officers of a county congress: its presidium, or ten deputies.</summary>
    public FigureSeries<NominationRules> CountyOfficers { get; }

    /// <summary>Gets officers of a township congress: its presidium, or ten deputies.</summary>
    public FigureSeries<NominationRules> TownshipOfficers { get; }

    /// <summary>Gets a county Party committee and discipline commission, and since 28 December 2020 the standing committee, on the paper by strokes.</summary>
    public FigureSeries<NominationRules> PartyCommittee { get; }

    /// <summary>Gets secretaries and deputy secretaries of a county, and to 27 December 2020 the standing committee, in the order approved above.</summary>
    public FigureSeries<NominationRules> PartyLeaders { get; }

    private FigureSeries<NominationRules> Direct()
    {
        Citation seconders = El("1979", "26", Secondary, Secondary, "el.nom.who.1979")
            .Noted("Derived: the proposer and three seconders make four. " + RecalledArticle);
        Citation ten1986 = El("1986", "", TextSeen, Secondary, "el.nom.who");
        Citation provisions = Cite.Seen(ChinaInstruments.DirectElectionProvisions, "1983", "10", "el.nom.cap.1983");
        NominationTimetable days1979 = Days(20.By(El("1986", "28", Secondary, Secondary, "el.list.initial.20")), Five("1986", ""));
        NominationTimetable days1995 = Days(15.By(El("1995, 2004", "31(1)", TextSeen, Secondary, "el.list.initial.15")), Five("1995, 2004", "31(1)"));
        return Series(
            From(ElectoralLawVersions.Of1979, ElectoralLawVersions.Before(ElectoralLawVersions.Provisions1983), Deputies(seconders, 4, null, days1979)),
            From(ElectoralLawVersions.Provisions1983, ElectoralLawVersions.Before(Of1986), Deputies(seconders, 4, provisions, days1979)),
            From(Of1986, ElectoralLawVersions.Before(ElectoralLawVersions.Of1995), Deputies(ten1986, 10, provisions, days1979)),
            From(
                ElectoralLawVersions.Of1995,
                ElectoralLawVersions.Before(ElectoralLawVersions.Of2010),
                Deputies(El("1995, 2004", "29(2)", TextSeen, Secondary, "el.nom.who"), 10, provisions, days1995)),
            From(ElectoralLawVersions.Of2010, ElectoralLawVersions.Before(ElectoralLawVersions.Of2020), Deputies2010("2010, 2015", "29", "31(1)")),
            From(ElectoralLawVersions.Of2020, to: null, Deputies2010("2020", "30", "32(1)")));
    }

    private static Cited<int> Five(string version, string article) => 5.By(El(version, article, TextSeen, Unverified, "el.list.final.5"));

    private Cited<NominationRules> Deputies2010(string version, string article, string lists) => Deputies(
        El(version, article + "(2)", TextSeen, Secondary, "el.nom.who"),
        10,
        El(version, article + "(3)", TextSeen, TextSeen, "el.nom.cap"),
        Days(
            15.By(El(version, lists, TextSeen, Secondary, "el.list.initial.15")),
            7.By(El(version, lists, TextSeen, Unverified, "el.list.final.7"))));

    private Cited<NominationRules> Deputies(Citation who, int signers, Citation? cap, NominationTimetable days) => Rules(
        "cn/nominations/deputies-direct",
        who,
        [Organizations("parties", NominatorForm.OrganizationsAloneOrJointly, who), Signers("voters", signers, who)],
        cap,
        BallotOrder.SurnameStrokes.By(Cite.Seen(LocalInstruments.BeijingAndZhejiang, "2021", "43; 35, 36", "el.list.order")
            .Noted("Local rules of today, article 43 in Beijing and 35, 36 in Zhejiang. National law orders only a list fixed by a preselection, by votes.")),
        days);

    private FigureSeries<NominationRules> ByCongress()
    {
        return Series(
            From(Of1986, ElectoralLawVersions.Before(ElectoralLawVersions.Of2010), Of("1986, 1995, 2004", "29", limit: "29")),
            From(ElectoralLawVersions.Of2010, ElectoralLawVersions.Before(ElectoralLawVersions.Of2020), Of("2010, 2015", "29(2)", "29(3)")),
            From(ElectoralLawVersions.Of2020, to: null, Of("2020", "30(2)", "30(3)")));

        Cited<NominationRules> Of(string version, string article, string limit)
        {
            Citation who = El(version, article, TextSeen, Unverified, "el.ind.nom");
            return Rules(
                "cn/nominations/deputies-by-congress",
                who,
                [Organizations("parties", NominatorForm.OrganizationsAloneOrJointly, who), Signers("deputies", 10, who)],
                El(version, limit, TextSeen, Unverified, "el.ind.nom"),
                StrokesByMeasures(),
                Days(null, null));
        }
    }

    private FigureSeries<NominationRules> Officers(string id, params string[] parts)
    {
        string[] who = [.. parts.Select(part => $"ol.{part}.nom")];
        string[] cap = [.. parts.Where(part => part is "sc" or "gov").Select(part => $"ol.{part}.nomcap").DefaultIfEmpty($"ol.{parts[0]}.nom")];
        return Series(
            From(ElectoralLawVersions.Of1995, ElectoralLawVersions.Before(OrganicLaw2022), Of("1995, 2004, 2015", "21")),
            From(OrganicLaw2022, to: null, Of("2022", "26")));

        Cited<NominationRules> Of(string version, string article)
        {
            Citation nominators = Cite.Of(ChinaInstruments.OrganicLaw, version, article, TextSeen, Unverified, who);
            return Rules(
                id,
                nominators,
                [Organizations("presidium", NominatorForm.OneOrganization, nominators), Signers("deputies", 10, nominators)],
                Cite.Of(ChinaInstruments.OrganicLaw, version, article + "(3)", TextSeen, Unverified, cap),
                StrokesByMeasures(),
                Days(null, null));
        }
    }

    private FigureSeries<NominationRules> Party(string id, BallotOrder order)
    {
        Citation who = Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994, 2020", "", Unverified, Unverified, "pl.com.nom");
        return Series(
            From(PartyRegulations1994, PartyRegulations2020.PlusDays(-1), Of(
                Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994", "39", TextSeen, Unverified, "pl.com.order")
                    .Noted("The article is on the order of announcement; the paper is read to follow it."))),
            From(PartyRegulations2020, to: null, Of(
                Cite.Of(ChinaInstruments.LocalPartyRegulations, "2020", "30", TextSeen, Unverified, "pl.com.ballotorder")
                    .Noted(order == BallotOrder.Stated ? "For secretaries and deputy secretaries only; the standing committee stands by strokes." : ""))));

        Cited<NominationRules> Of(Citation article) => Rules(
            id,
            who,
            [Organizations("outgoing-committee", NominatorForm.OneOrganization, who)],
            cap: null,
            order.By(article),
            Days(null, null));
    }

    private Cited<NominationRules> Rules(
        string id, Citation who, EquatableArray<NominatorRule> nominators, Citation? cap, Cited<BallotOrder> order, NominationTimetable days) =>
        new NominationRules
        {
            Id = id,
            Nominators = nominators,
            NamesPerList = null,
            NamesPerNominator = cap is null ? null : NameCap.AsManyAsSeats.By(cap),
            ExcessSignatures = excess.By((cap ?? who).Noted(Silent)),
            Consent = ConsentRule.PresumedUnlessDeclined.By(who.Noted("Derived: those put forward may decline; no text demands consent beforehand.")),
            Order = order,
            Shortage = [ShortageRemedy.Reopen.By(who.Noted(ReopenDerived))],
            Timetable = days,
        }.By(who);

    private static NominatorRule Organizations(string key, NominatorForm form, Citation citation) =>
        new() { Class = key, Form = form, LeastSigners = 0, Citation = citation };

    private static NominatorRule Signers(string key, int least, Citation citation) =>
        new() { Class = key, Form = NominatorForm.Electors, LeastSigners = least, Citation = citation };

    private static NominationTimetable Days(Cited<int>? nominees, Cited<int>? candidates) =>
        new() { NomineesDaysBefore = nominees, CandidatesDaysBefore = candidates };

    private static Cited<BallotOrder> StrokesByMeasures() => BallotOrder.SurnameStrokes.By(
        Cite.Of(ChinaInstruments.LocalRules, "2021", "", Unverified, Unverified, "el.list.order")
            .Noted("National law is silent; the measures of each session settle the order, commonly by strokes."));

    private static Citation El(string version, string article, Evidence content, Evidence start, string rule) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version, article, content, start, rule);
}
