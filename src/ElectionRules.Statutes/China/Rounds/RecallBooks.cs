using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>
/// Votes on removing one person, and on accepting a resignation. The person stands alone on the paper; a vote for is a vote for
/// the motion, and whoever comes out elected is removed.
/// </summary>
internal static class RecallBooks
{
    private static readonly LocalDate From1995 = new(1995, 2, 28);

    /// <summary>More than half of all voters of the district, where half of those voting were enough to elect.</summary>
    public static RuleBookSeries DeputyByVoters() => One(
        "cn/recall/deputy-by-voters",
        new("Recall of a deputy by the voters", "选民罢免代表", "選民罷免代表"),
        From1995,
        null,
        MoreThan(1, 2).Of(CountingBase.RegisteredVoters),
        Cite.Of(ChinaInstruments.ElectoralLaw, "1995–", "52, 53(1) (2020)", TextSeen, Unverified, "el.recall.pass"));

    public static RuleBookSeries DeputyByCongress(ChinaReadings readings) => InSession(
        readings,
        "cn/recall/deputy-by-congress",
        new("Recall of a deputy by the electing congress", "原选举单位罢免代表", "原選舉單位罷免代表"),
        Cite.Of(ChinaInstruments.ElectoralLaw, "1995–", "51, 53(2) (2020)", TextSeen, Unverified, "el.recall.ind"));

    public static RuleBookSeries DeputyByStandingCommittee() => OfWholeBody(
        "cn/recall/deputy-by-standing-committee",
        new("Recall of a deputy by the standing committee, between sessions", "闭会期间常委会罢免代表", "閉會期間常委會罷免代表"),
        Cite.Of(ChinaInstruments.ElectoralLaw, "1995–", "51, 53(2) (2020)", TextSeen, Unverified, "el.recall.ind"));

    public static RuleBookSeries DeputyResignation() => OfWholeBody(
        "cn/resignation/deputy",
        new("Accepting a deputy's resignation", "接受代表辞职", "接受代表辭職"),
        Cite.Of(ChinaInstruments.ElectoralLaw, "1995–", "55 (2020)", TextSeen, Unverified, "el.resign")
            .Noted("The whole body is the county's standing committee, or the township congress; the congress meets with two thirds of its deputies."));

    public static RuleBookSeries CountyOfficer(ChinaReadings readings) => InSession(
        readings,
        "cn/recall/county-officer",
        new("Recall of an officer of the county", "罢免县级国家机关领导人员", "罷免縣級國家機關領導人員"),
        Cite.Of(ChinaInstruments.OrganicLaw, "1995–", "31 (2022); 26", TextSeen, Unverified, "ol.gov.remove", "ol.sc.remove", "ol.jud.remove")
            .Noted("The removal of a procurator also needs approval one level up."));

    public static RuleBookSeries TownshipOfficer(ChinaReadings readings) => InSession(
        readings,
        "cn/recall/township-officer",
        new("Recall of an officer of the township", "罢免乡镇国家机关领导人员", "罷免鄉鎮國家機關領導人員"),
        Cite.Of(ChinaInstruments.OrganicLaw, "1995–", "31(2) (2022); 26(2)", TextSeen, Unverified, "ol.tc.remove", "ol.tg.remove"));

    public static RuleBookSeries TradeUnionChair() => One(
        "cn/recall/trade-union-chair",
        new("Removal of a trade union chair or vice chair", "罢免工会主席、副主席", "罷免工會主席、副主席"),
        new(2022, 1, 1),
        null,
        MoreThan(1, 2).Of(CountingBase.WholeBody),
        Cite.Of(ChinaInstruments.TradeUnionLaw, "2021", "18", TextSeen, Unverified, "tu.elect"));

    /// <summary>More than half of those registered must vote, and more than half of those voting must agree.</summary>
    public static RuleBookSeries VillagersCommittee()
    {
        RuleBook old = Villagers(new(2010, 10, 28), new(2025, 12, 31), Cite.Of(ChinaInstruments.VillagersCommitteesLaw, "2010, 2018", "16", TextSeen, Secondary, "vc.recall"));
        return new([old, Villagers(new(2026, 1, 1), null, Cite.Seen(ChinaInstruments.VillagersCommitteesLaw, "2025", "19", "vc.recall"))]);
    }

    private static RuleBook Villagers(LocalDate from, LocalDate? to, Citation by)
    {
        RuleBook book = Book(
            "cn/recall/villagers-committee",
            new("Recall of a member of the villagers' committee", "罢免村民委员会成员", "罷免村民委員會成員"),
            from,
            to,
            MoreThan(1, 2).Of(CountingBase.Participants),
            by);
        Cited<PollTest> turnout =
            new PollTest(CountingBase.Participants, MoreThan(1, 2).Of(CountingBase.RegisteredVoters), PollFailure.PollVoid).By(by);
        return book with { Ballots = [.. book.Ballots.Select(ballot => ballot with { PollTests = [turnout] })] };
    }

    /// <summary>More than half of all deputies, in a session of the congress with its quorum.</summary>
    private static RuleBookSeries InSession(ChinaReadings readings, string id, LocalizedText name, Citation by)
    {
        return new([Of(From1995, CongressSession.NationalQuorum.PlusDays(-1)), Of(CongressSession.NationalQuorum, to: null)]);

        RuleBook Of(LocalDate from, LocalDate? to)
        {
            RuleBook book = Book(id, name, from, to, MoreThan(1, 2).Of(CountingBase.WholeBody), by);
            return book with { Ballots = [.. book.Ballots.Select(ballot => ballot with { PollTests = [.. CongressSession.Quorum(from, readings)] })] };
        }
    }

    private static RuleBookSeries OfWholeBody(string id, LocalizedText name, Citation by) =>
        One(id, name, From1995, null, MoreThan(1, 2).Of(CountingBase.WholeBody), by);

    private static RuleBookSeries One(string id, LocalizedText name, LocalDate from, LocalDate? to, Requirement needed, Citation by) =>
        new([Book(id, name, from, to, needed, by)]);

    private static RuleBook Book(string id, LocalizedText name, LocalDate from, LocalDate? to, Requirement needed, Citation by) => new()
    {
        Id = id,
        Name = name,
        InForce = new(from, to),
        Preselection = null,
        Ballots =
        [
            new BallotRule
            {
                Kind = BallotKind.Election,
                Times = 1,
                OnceCandidatesAre = null,
                Electorate = null,
                Margin = CandidateMargin.None.By(by),
                Paper = new PaperForm(NameLimit.Seats, WriteInRule.Forbidden, ContradictionRule.VoidsMark).By(by),
                PollTests = [],
                PapersAtMost = null,
                Winning = [needed.By(by)],
                InEachHouse = false,
                Lead = null,
                Tie = ((TieRule)new TieRule.NobodyElected()).By(by),
                Eliminations = [],
                Shortfall = [((ShortfallOption)new ShortfallOption.LeaveVacant()).By(by)],
            },
        ],
        RepeatsFrom = null,
        Unopposed = null,
        Approval = null,
        Readings = [],
    };
}
