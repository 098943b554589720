using ElectionRules.Bodies;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Recall of deputies, removal of officers, resignation: who moves and what carries it.</summary>
/// <remarks>Organs and classes are named by the keys of <see cref="ChinaMovers"/>.</remarks>
public static class ChinaMotions
{
    private const string AtLeastIncludes = "以上 includes the number itself, so a share that is not whole rounds up.";

    /// <summary>Gets the recall of a county deputy by the voters of the district.</summary>
    public static FigureSeries<MotionRule> RecallOfCountyDeputy { get; } = Recall(before2004: 30, since2004: 50);

    /// <summary>Gets the recall of a township deputy by the voters of the district.</summary>
    public static FigureSeries<MotionRule> RecallOfTownshipDeputy { get; } = Recall(before2004: 30, since2004: 30);

    /// <summary>Gets the recall of a deputy to the congress above by the congress that elected him or her, in session.</summary>
    public static MotionRule RecallByCongress { get; } = Rule(
        MotionKind.Recall,
        MoreThan(1, 2).Of(CountingBase.WholeBody).By(IndirectRecall()),
        ((MotionProposer)new MotionProposer.Organ(ChinaMovers.Presidium)).By(IndirectRecall()),
        ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.Deputies, AtLeast(1, 10))).By(IndirectRecall()));

    /// <summary>Gets the recall of a deputy to the congress above by the standing committee, between sessions.</summary>
    public static MotionRule RecallByStandingCommittee { get; } = Rule(
        MotionKind.Recall,
        MoreThan(1, 2).Of(CountingBase.WholeBody).By(IndirectRecall()),
        ((MotionProposer)new MotionProposer.Organ(ChinaMovers.ChairpersonsMeeting)).By(IndirectRecall()),
        ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.CommitteeMembers, AtLeast(1, 5))).By(IndirectRecall()));

    /// <summary>Gets the removal of an officer by a county congress: standing committee, government, court president.</summary>
    public static MotionRule RemovalByCountyCongress { get; } = CountyRemoval(approval: null, "ol.sc.remove", "ol.gov.remove", "ol.jud.remove");

    /// <summary>Gets the removal of the chief procurator, which takes effect once the standing committee one level up approves.</summary>
    public static MotionRule RemovalOfProcurator { get; } = CountyRemoval(
        ChinaBodyKinds.StandingCommittee.By(
            Cite.Of(ChinaInstruments.OrganicLaw, "2022", "11(1)(6)", TextSeen, Unverified, "ol.jud.procurator").Noted("Moved by the chief procurator one level up.")),
        "ol.jud.remove");

    /// <summary>Gets the removal of a chair, vice chair, head or deputy head by a township congress.</summary>
    public static MotionRule RemovalByTownshipCongress { get; } = Rule(
        MotionKind.Removal,
        AllDeputies("ol.common.majority"),
        ((MotionProposer)new MotionProposer.Organ(ChinaMovers.Presidium)).By(Removal("31(2)", "ol.tc.remove", "ol.tg.remove")),
        ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.Deputies, AtLeast(1, 5))).By(Removal("31(2)", "ol.tc.remove", "ol.tg.remove")));

    /// <summary>Gets the resignation of a county deputy, accepted by the standing committee.</summary>
    public static MotionRule ResignationOfCountyDeputy { get; } = Resignation();

    /// <summary>Gets the resignation of a township deputy, accepted by the township congress.</summary>
    public static MotionRule ResignationOfTownshipDeputy { get; } = Resignation();

    /// <summary>Gets the resignation of an officer, accepted by the congress or, between sessions, by its standing committee.</summary>
    public static MotionRule ResignationOfOfficer { get; } = Rule(
        MotionKind.Resignation,
        AllDeputies("ol.common.majority"),
        ((MotionProposer)new MotionProposer.Holder()).By(
            Cite.Of(ChinaInstruments.OrganicLaw, "2022", "32", TextSeen, Unverified, "ol.sc.resign")
                .Noted("Article 27 from 1995 to 2022. The resignation of a chief procurator also needs approval one level up.")));

    /// <summary>Gets the recall of a member of a villagers' committee.</summary>
    public static MotionRule RecallOfVillagersCommittee { get; } = new()
    {
        Kind = MotionKind.Recall,
        Proposers =
        [
            ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.Voters, AtLeast(1, 5))).By(Village()),
            ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.Representatives, AtLeast(1, 3))).By(Village()),
        ],
        Turnout = MoreThan(1, 2).Of(CountingBase.RegisteredVoters).By(Village()),
        Pass = MoreThan(1, 2).Of(CountingBase.Participants).By(Village()),
        Approval = null,
    };

    private static FigureSeries<MotionRule> Recall(int before2004, int since2004) => Series(
        From(
            Of1995,
            Before(Of2004),
            DirectRecall(
                before2004,
                Cite.Of(ChinaInstruments.ElectoralLaw, "1995", "44", Unverified, Unverified, "el.recall.petition.1995").Noted(RecalledArticle),
                "1995").By(DirectPass("1995"))),
        From(Of2004, Before(Of2010), DirectRecall(since2004, Petition("2004", "44"), "2004").By(DirectPass("2004"))),
        From(Of2010, Before(Of2015), DirectRecall(since2004, Petition("2010", "47"), "2010").By(DirectPass("2010"))),
        From(Of2015, Before(Of2020), DirectRecall(since2004, Petition("2015", "49").Noted(CountedArticle), "2015").By(DirectPass("2015"))),
        From(Of2020, to: null, DirectRecall(since2004, Petition("2020", "50"), "2020").By(DirectPass("2020"))));

    private static MotionRule DirectRecall(int signers, Citation petition, string version) => Rule(
        MotionKind.Recall,
        MoreThan(1, 2).Of(CountingBase.RegisteredVoters).By(DirectPass(version)),
        ((MotionProposer)new MotionProposer.Jointly(ChinaMovers.Voters, signers)).By(petition));

    private static MotionRule CountyRemoval(Cited<BodyKind>? approval, params ReadOnlySpan<string> rules)
    {
        Citation citation = Removal("31(1)", rules);
        return Rule(
            MotionKind.Removal,
            AllDeputies("ol.common.majority"),
            ((MotionProposer)new MotionProposer.Organ(ChinaMovers.Presidium)).By(citation),
            ((MotionProposer)new MotionProposer.Organ(ChinaMovers.StandingCommittee)).By(citation),
            ((MotionProposer)new MotionProposer.JointShare(ChinaMovers.Deputies, AtLeast(1, 10))).By(citation)) with
        {
            Approval = approval,
        };
    }

    private static MotionRule Resignation()
    {
        Citation citation = Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "55", TextSeen, Unverified, "el.resign");
        return Rule(
            MotionKind.Resignation,
            MoreThan(1, 2).Of(CountingBase.WholeBody).By(citation),
            ((MotionProposer)new MotionProposer.Holder()).By(citation));
    }

    private static MotionRule Rule(MotionKind kind, Cited<Requirement> pass, params ReadOnlySpan<Cited<MotionProposer>> proposers) => new()
    {
        Kind = kind,
        Proposers = EquatableArray.Create(proposers),
        Turnout = null,
        Pass = pass,
        Approval = null,
    };

    private static Cited<Requirement> AllDeputies(string rule) => MoreThan(1, 2).Of(CountingBase.WholeBody).By(
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", "25", TextSeen, Unverified, rule).Noted("Article 20 from 1995 to 2022."));

    private static Citation Petition(string version, string article) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version, article, TextSeen, Secondary, "el.recall.petition");

    private static Citation DirectPass(string version)
    {
        (string article, string note) = version switch
        {
            "2020" => ("53(1)", ""),
            "2015" => ("52(1)", CountedArticle),
            "2010" => ("50(1)", CountedArticle),
            _ => ("", "The article number in this version is not established."),
        };
        return Cite.Of(ChinaInstruments.ElectoralLaw, version, article, TextSeen, Unverified, "el.recall.pass").Noted(note);
    }

    private static Citation IndirectRecall() =>
        Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "51, 53(2)", TextSeen, Unverified, "el.recall.ind").Noted(AtLeastIncludes);

    private static Citation Removal(string article, params ReadOnlySpan<string> rules) =>
        Cite.Of(ChinaInstruments.OrganicLaw, "2022", article, TextSeen, Unverified, rules)
            .Noted("Article 26 from 1995 to 2022. " + AtLeastIncludes);

    private static Citation Village() =>
        Cite.Of(ChinaInstruments.VillagersCommitteesLaw, "2018", "16", TextSeen, Secondary, "vc.recall").Noted("Article 19 since 2026. " + AtLeastIncludes);
}
