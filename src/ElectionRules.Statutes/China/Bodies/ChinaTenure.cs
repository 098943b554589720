using ElectionRules.Bodies;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>How long one person stays, what goes together with what, and how a vacancy is filled.</summary>
public static class ChinaTenure
{
    private const string Scope = "For Party and government posts at county level and up; townships are outside (article 2, tn.scope).";

    /// <summary>Gets the most terms running in one post, two, since 10 June 2006.</summary>
    public static Cited<TenureLimit> TwoTerms { get; } = ((TenureLimit)new TenureLimit.ConsecutiveTerms(2)).By(
        Cite.Seen(ChinaInstruments.TenureProvisions, "2006", "6", "tn.term", "tn.scope").Noted(Scope));

    /// <summary>Gets the years in posts of one level after which none of that level follows, fifteen, since 10 June 2006.</summary>
    public static Cited<TenureLimit> FifteenYears { get; } = ((TenureLimit)new TenureLimit.YearsInGrade(15)).By(
        Cite.Seen(ChinaInstruments.TenureProvisions, "2006", "7", "tn.term", "tn.scope").Noted(Scope));

    /// <summary>Gets the most moves of a holder within one term, one as a rule.</summary>
    public static Cited<int> MovesPerTerm { get; } = 1.By(Cite.Seen(ChinaInstruments.TenureProvisions, "2006", "4", "tn.move"));

    /// <summary>Gets the year-long trial of appointed, not elected, leaders (试用期).</summary>
    public static Cited<ProbationRule> Probation { get; } = new ProbationRule(12, TenureBasis.Appointed).By(
        Cite.Of(ChinaInstruments.CadreRegulations, "2014", "42", TextSeen, Unverified, "cr.probation").Noted("For the posts listed there, none of them elected."));

    /// <summary>Gets the exchange after ten years in one post.</summary>
    /// <param name="chiefsBeside">The other chief posts of the place, which as a rule do not change hands at the same time; may be empty.</param>
    public static Cited<ExchangeRule> Exchange(params ReadOnlySpan<OfficeId> chiefsBeside) =>
        new ExchangeRule(10) { NotTogetherWith = EquatableArray.Create(chiefsBeside) }.By(
            Cite.Of(ChinaInstruments.CadreRegulations, "2014", "54", TextSeen, Unverified, "ex.ten")
                .Noted("The exchange provisions of 2006 are similar; since when is from memory."));

    /// <summary>Gets what a member of a standing committee may hold nothing in: government, supervisory commission, court, procuratorate.</summary>
    public static EquatableArray<Incompatibility> StandingCommitteeMember { get; } =
    [
        With(ChinaBodyKinds.Government, CommitteeMember()),
        With(ChinaBodyKinds.SupervisoryCommission, CommitteeMember()),
        With(ChinaBodyKinds.Court, CommitteeMember()),
        With(ChinaBodyKinds.Procuratorate, CommitteeMember()),
    ];

    /// <summary>Gets what a chair or vice chair of a township congress may hold nothing in: any government.</summary>
    public static EquatableArray<Incompatibility> TownshipChair { get; } =
    [
        With(
            ChinaBodyKinds.Government,
            Cite.Of(ChinaInstruments.OrganicLaw, "2022", "18", TextSeen, Unverified, "ol.tc.number").Noted("Article 14 before 2022.")),
    ];

    /// <summary>Gets what a deputy may not be beside: deputy of another area, neither of which lies in the other.</summary>
    public static FigureSeries<Incompatibility> Deputy { get; } = Series(
        From(ElectoralLawVersions.Of2010, ElectoralLawVersions.Before(ElectoralLawVersions.Of2015), Dual("2010", "45")),
        From(ElectoralLawVersions.Of2015, ElectoralLawVersions.Before(ElectoralLawVersions.Of2020), Dual("2015", "47")),
        From(ElectoralLawVersions.Of2020, to: null, Dual("2020", "48")));

    /// <summary>Gets why the mandate of a deputy ends before its term; the post of an officer who must be a deputy falls with it.</summary>
    public static EquatableArray<Cited<TenureEnd>> DeputyMandateEnds { get; } =
    [
        TenureEnd.MovedAway.By(MandateEnds()),
        TenureEnd.Resigned.By(MandateEnds()),
        TenureEnd.StayedAway.By(MandateEnds().Noted("Absent twice from sessions without leave.")),
        TenureEnd.Recalled.By(MandateEnds()),
        TenureEnd.Disqualified.By(MandateEnds().Noted("Loss of nationality, deprivation of political rights, incapacity.")),
    ];

    /// <summary>Gets that a post in a standing committee or the chair of a township congress falls with the mandate of its holder.</summary>
    public static Cited<TenureEnd> FallsWithMandate { get; } = TenureEnd.FellWithMandate.By(
        Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "54, 56", TextSeen, Unverified, "el.recall.effect"));

    /// <summary>Gets how the vacancy of a deputy is filled: by an election in the same district or unit.</summary>
    public static Cited<FillingMethod> DeputyVacancy { get; } = ((FillingMethod)new FillingMethod.ByElection()).By(
        Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "57", TextSeen, Unverified, "el.byelection"));

    /// <summary>Gets how the vacancy of an officer elected by a congress is filled: by an election there.</summary>
    public static Cited<FillingMethod> OfficerVacancy { get; } = ((FillingMethod)new FillingMethod.ByElection()).By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "30", TextSeen, Unverified, "ol.common.byelection").Noted("Article 25 before 2022."));

    /// <summary>Gets how the vacancy of a Party committee member is filled: by alternates in the order of their votes.</summary>
    /// <param name="alternates">The office of the alternates.</param>
    public static Cited<FillingMethod> PartyCommitteeVacancy(OfficeId alternates) => ((FillingMethod)new FillingMethod.ByAlternates(alternates)).By(
        Cite.Of(ChinaInstruments.PartyConstitution, "2012", "26", TextSeen, Unverified, "pc.com.vacancy").Noted("Article 27 since 2017."));

    /// <summary>Gets that officers of a congress are elected from among its deputies.</summary>
    /// <param name="congress">The congress.</param>
    public static Cited<BodyId> MustBeDeputy(BodyId congress) => congress.By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "47(2), 18", TextSeen, Unverified, "ol.sc.from", "ol.tc.number").Noted("Articles 41 and 14 before 2022."));

    /// <summary>Gets that the election of a chief procurator takes effect once approved one level up.</summary>
    /// <param name="standingCommitteeAbove">The standing committee one level up.</param>
    public static Cited<BodyId> ProcuratorApproval(BodyId standingCommitteeAbove) => standingCommitteeAbove.By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "11(1)(6)", TextSeen, Unverified, "ol.jud.procurator"));

    private static Citation MandateEnds() =>
        Cite.Of(ChinaInstruments.DeputiesLaw, "2015", "49", TextSeen, Unverified, "dl.end");

    private static Cited<Incompatibility> Dual(string version, string article)
    {
        Citation citation = Cite.Of(ChinaInstruments.ElectoralLaw, version, article, TextSeen, Unverified, "el.dual")
            .Noted(version == "2020" ? "" : CountedArticle);
        return ((Incompatibility)new Incompatibility.UnrelatedMandate
        {
            Effect = IncompatibilityEffect.MustLeaveFirst,
            Citation = citation,
        }).By(citation);
    }

    private static Incompatibility.WithBodiesOfKind With(BodyKind kind, Citation citation) =>
        new(kind) { Effect = IncompatibilityEffect.MustLeaveFirst, Citation = citation };

    private static Citation CommitteeMember() =>
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "47(3)", TextSeen, Unverified, "ol.sc.from").Noted("Article 41 before 2022.");
}
