using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Officers elected by a people's congress of a county or a township.</summary>
internal static class OfficerBooks
{
    /// <summary>One amendment of the Organic Law: its days and where the topics of a round stand in it.</summary>
    private sealed record Version(
        string Year, LocalDate From, LocalDate? To, string Majority, string Margin, string Options, string Further, string ByElection, string Approval)
    {
        public bool IsOld => From < new LocalDate(1995, 2, 28);

        /// <summary>The article with its paragraph; nothing where the article is not known.</summary>
        public static string At(string article, string paragraph) => article.Length == 0 ? "" : article + paragraph;
    }

    private const string Recalled = "The article number of this version is from memory.";

    private const string Unseen = "The text before 1995 was not seen on this point; what later texts have is put here.";

    /// <summary>Rules whose source says that they hold before 1995 too.</summary>
    private static readonly HashSet<string> Before1995 =
        ["ol.common.majority", "ol.sc.win", "ol.gov.win", "ol.jud.win", "ol.tc.win", "ol.tg.win", "ol.jud.procurator", "ol.jud.court"];

    private static readonly Version[] Versions =
    [
        new("1979", new(1980, 1, 1), new(1982, 12, 9), "", "16", "", "", "", ""),
        new("1982", new(1982, 12, 10), new(1986, 12, 1), "", "16", "", "", "", ""),
        new("1986", new(1986, 12, 2), new(1995, 2, 27), "", "20", "", "", "", ""),
        new("1995", new(1995, 2, 28), new(2004, 10, 26), "20", "22", "23", "24", "25", "8"),
        new("2004", new(2004, 10, 27), new(2015, 8, 28), "20", "22", "23", "24", "25", "8"),
        new("2015", new(2015, 8, 29), new(2022, 3, 11), "20", "22", "23", "24", "25", "8"),
        new("2022", new(2022, 3, 12), null, "25", "27", "28", "29", "30", "11(1)(6)"),
    ];

    private static readonly CandidateMargin NoneOrOne = CandidateMargin.Between(Extra.Fixed(0), Extra.Fixed(1));
    private static readonly CandidateMargin OneToThree = CandidateMargin.Between(Extra.Fixed(1), Extra.Fixed(3));
    private static readonly CandidateMargin TenthToFifth =
        CandidateMargin.Between(Extra.ShareOfSeats(1, 10), Extra.ShareOfSeats(1, 5));

    public static RuleBookSeries CountyChief(ChinaReadings readings) => Series(
        "cn/county-congress/chief",
        new("County head, standing committee director, court president", "县长、人大常委会主任、法院院长", "縣長、人大常委會主任、法院院長"),
        readings,
        version => Chief(version, "ol.gov.cand.head", "ol.sc.cand.director", "ol.jud.cand"),
        "ol.gov.win", "ol.sc.win", "ol.jud.win", "ol.gov.short");

    public static RuleBookSeries Procurator(ChinaReadings readings) => new(Series(
        "cn/county-congress/procurator",
        new("Chief procurator", "检察院检察长", "檢察院檢察長"),
        readings,
        version => Chief(version, "ol.jud.cand"),
        "ol.jud.win").Versions.Zip(Versions, (book, version) => book with
        {
            Approval = new LocalizedText(
                "standing committee of the congress one level up", "上一级人大常委会批准", "上一級人大常委會批准")
                .By(Ol(version, version.Approval, "ol.jud.procurator")
                    .AlsoNoted("The procurator one level up puts it to that level's standing committee.")),
        }));

    public static RuleBookSeries CountyDeputyPosts(ChinaReadings readings) => Series(
        "cn/county-congress/deputy-posts",
        new("Deputy county heads, vice directors of the standing committee", "副县长、人大常委会副主任", "副縣長、人大常委會副主任"),
        readings,
        version => OneToThree.By(Ol(version, Version.At(version.Margin, "(1)"), "ol.gov.cand.deputy", "ol.sc.cand.vice")),
        "ol.gov.win", "ol.sc.win", "ol.gov.short");

    public static RuleBookSeries StandingCommittee(ChinaReadings readings) => Series(
        "cn/county-congress/standing-committee",
        new("Members of the standing committee", "人大常委会委员", "人大常委會委員"),
        readings,
        version => TenthToFifth.By(Ol(version, Version.At(version.Margin, "(1)"), "ol.sc.cand.members")
            .AlsoNoted("Derived: the least rounds up and the most rounds down; under 5 seats no whole number lies between, and one extra stands.")),
        "ol.sc.win", "ol.sc.short");

    public static RuleBookSeries TownshipChief(ChinaReadings readings) => Series(
        "cn/township-congress/chief",
        new("Township head, chair of the township congress", "乡镇长、乡镇人大主席", "鄉鎮長、鄉鎮人大主席"),
        readings,
        version => Chief(version, "ol.tg.cand.head", "ol.tc.cand.chair"),
        "ol.tg.win", "ol.tc.win", "ol.tg.short");

    public static RuleBookSeries TownshipDeputyPosts(ChinaReadings readings) => Series(
        "cn/township-congress/deputy-posts",
        new("Deputy township heads, vice chairs of the township congress", "副乡镇长、乡镇人大副主席", "副鄉鎮長、鄉鎮人大副主席"),
        readings,
        version => OneToThree.By(Ol(version, Version.At(version.Margin, "(1)"), "ol.tg.cand.deputy", "ol.tc.cand.vice")),
        "ol.tg.win", "ol.tc.win", "ol.tc.short");

    public static RuleBookSeries ByElection(ChinaReadings readings) => new(Versions.Select(version => ByElection(version, readings)));

    private static RuleBook ByElection(Version version, ChinaReadings readings)
    {
        Cited<CandidateMargin> margin = CandidateMargin.AtLeast(Extra.Fixed(0)).By(Ol(version, version.ByElection, "ol.common.byelection"));
        RuleBook book = Book(
            "cn/congress/officers-by-election",
            new("Officers: by-election", "国家机关领导人员：补选", "國家機關領導人員：補選"),
            version,
            readings,
            margin,
            ["ol.common.majority"]);
        return book with
        {
            Ballots = [.. book.Ballots.Select(ballot => ballot.Kind == BallotKind.Election ? ballot : ballot with
            {
                Margin = margin.Value.By(margin.Citation.AlsoNoted(
                    "Whether another election after a by-election needs more candidates than posts, as after a general election, is not said: read as the by-election.")),
            })],
        };
    }

    private static RuleBookSeries Series(
        string id,
        LocalizedText name,
        ChinaReadings readings,
        Func<Version, Cited<CandidateMargin>> margin,
        params string[] ruleIds) =>
        new(Versions.Select(version => Book(
            id, name, version, readings, version.IsOld ? OldMargin(version, margin(version)) : margin(version), ruleIds)));

    /// <summary>To 1986 more candidates than posts were a general rule without a number; in 1986 the margins of 1995 stood already, if memory holds.</summary>
    private static Cited<CandidateMargin> OldMargin(Version version, Cited<CandidateMargin> later) => version.Year == "1986"
        ? later.Value.By(Cite.Of(ChinaInstruments.OrganicLaw, "1986", version.Margin, Unverified, Unverified, "ol.old.1986").Noted(Recalled))
        : CandidateMargin.AtLeast(Extra.Fixed(0))
            .By(Cite.Of(ChinaInstruments.OrganicLaw, version.Year, version.Margin, Unverified, Unverified, "ol.old.1979")
                .Noted("\"As a general rule\" more candidates than posts, without a number: from memory, with little confidence. " + Recalled));

    private static RuleBook Book(
        string id, LocalizedText name, Version version, ChinaReadings readings, Cited<CandidateMargin> margin, string[] ruleIds)
    {
        Citation further = Ol(version, Version.At(version.Further, "(2)"), ["ol.common.short", .. ruleIds.Where(id => id.EndsWith(".short", StringComparison.Ordinal))]);
        BallotRule election = new()
        {
            Kind = BallotKind.Election,
            Times = 1,
            OnceCandidatesAre = null,
            Electorate = null,
            Margin = margin,
            Paper = new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark)
                .By(Ol(version, version.Options, "ol.common.options")
                    .AlsoNoted("For a post filled from among the deputies, a person written in must be a deputy. The number of names is from local rules (Chongqing 24).")),
            PollTests = [.. CongressSession.Quorum(version.From, readings)],
            PapersAtMost = CountingBase.BallotsIssued.By(
                Cite.Of(LocalInstruments.Chongqing, "2016", "24", TextSeen, version.Year == "2022" ? TextSeen : Unverified, "ol.common.ballots")
                    .Noted("National law is silent; local and session measures use this test.")),
            Winning =
            [
                MoreThan(1, 2).Of(CountingBase.WholeBody).By(Ol(version, version.Majority, ["ol.common.majority", .. ruleIds.Where(id => !id.EndsWith(".short", StringComparison.Ordinal))])),
            ],
            InEachHouse = false,
            Lead = null,
            Tie = ((TieRule)new TieRule.BallotAmongTied(then: null)).By(Ol(version, Version.At(version.Further, "(1)"), "ol.common.tie")),
            Eliminations = [],
            Shortfall =
            [
                ((ShortfallOption)new ShortfallOption.AnotherBallot(
                    new NextSlate.OrderOfVotes(readings.RunoffPaper == RunoffPaper.WithWriteIns))).By(further),
                ((ShortfallOption)new ShortfallOption.FreshNominations()).By(further),
                ((ShortfallOption)new ShortfallOption.NextSession()).By(further),
            ],
        };
        return new RuleBook
        {
            Id = id,
            Name = name,
            InForce = new(version.From, version.To),
            Preselection = new PreselectionRule
            {
                ByConsultation = false,
                ByBallot = true,
                PollTests = [],
                Reaching = null,
                SatisfiesMargin = false,
            }.By(Ol(version, Version.At(version.Margin, "(1)"), "ol.gov.pre", "ol.sc.pre")),
            Ballots = [election, election with { Kind = BallotKind.AnotherElection, Times = null }],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings = [CongressSession.AllDeputiesReading(readings), DeputyBooks.RunoffPaperReading(readings, further)],
        };
    }

    /// <summary>Chiefs: "as a rule one more" to 2022, "may be one more" since; one nominee may be elected without margin under both.</summary>
    private static Cited<CandidateMargin> Chief(Version version, params string[] rules)
    {
        bool current = version.Year == "2022";
        string[] ids = [.. rules.Select(rule => rule == "ol.jud.cand" ? rule : rule + (current ? ".2022" : ".1995"))];
        return NoneOrOne.By(current
            ? Cite.Of(ChinaInstruments.OrganicLaw, version.Year, Version.At(version.Margin, "(1)"), TextSeen, Secondary, ids)
            : Cite.Of(ChinaInstruments.OrganicLaw, version.Year, Version.At(version.Margin, "(1)"), Secondary, Unverified, ids)
                .Noted("\"As a rule one more\"; seen only in local rules and news. " + Recalled));
    }

    /// <summary>A provision of a version; of a version before 1995 only what its source carries back that far is claimed.</summary>
    private static Citation Ol(Version version, string article, params ReadOnlySpan<string> ruleIds) => version.IsOld
        ? Cite.Of(ChinaInstruments.OrganicLaw, version.Year, article, Unverified, Unverified, [.. ruleIds.ToArray().Where(Before1995.Contains)])
            .Noted(Unseen)
        : Cite.Of(ChinaInstruments.OrganicLaw, version.Year, article, TextSeen, Unverified, ruleIds)
            .Noted(version.Year == "2022" || (version.Year == "2015" && article is ("20" or "8")) ? "" : Recalled);
}
