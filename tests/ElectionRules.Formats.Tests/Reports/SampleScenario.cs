using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Formats.Tests.Reports;

/// <summary>A small county, decided by the engine: full and high votes, the hard paths, and names that try to be markup.</summary>
internal static class SampleScenario
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    private static readonly ScenarioBody Congress = Body(
        "qinghe-pc", "township-congress", new("Qinghe People's Congress", "清河镇人民代表大会", "清河鎮人民代表大會"), "qinghe", 98);

    private static readonly ScenarioBody District = Body(
        "qinghe-1", "electoral-district", new("Qinghe District 1", "清河第一选区", "清河第一選區"), "qinghe", 1_000);

    private static readonly ScenarioBody Cppcc = Body(
        "county-cppcc", "county-cppcc", new("Lanshan CPPCC", "岚山县政协", "嵐山縣政協"), "lanshan", 175);

    private static readonly ScenarioBody CountyCongress = Body(
        "county-pc", "county-congress", new("Lanshan People's Congress", "岚山县人民代表大会", "嵐山縣人民代表大會"), "lanshan", 192);

    /// <summary>Names as an attacker would choose them; each must stay text.</summary>
    public static Candidate[] Hostile { get; } =
    [
        Candidate.Of("h1", "=HYPERLINK(\"http://x.example\",\"陈\")"),
        Candidate.Of("h2", "<script>alert('李')</script>"),
        Candidate.Of("h3", "[王](javascript:alert(1))"),
        Candidate.Of("h4", "a|b `c` # *d* {votes} \u202Egnp.exe"),
        Candidate.Of("h5", "יוסי \"><img src=x onerror=alert(1)>"),
    ];

    public static ScenarioResult Small { get; } = new()
    {
        Title = new("Lanshan County, 2011", "岚山县2011年换届选举", "嵐山縣2011年換屆選舉"),
        Calendar = new DateInterval(new LocalDate(2011, 3, 8), new LocalDate(2011, 6, 30)),
        Readings =
        [
            new ScenarioReading("allDeputies", "inOffice"),
            new ScenarioReading("runoffTurnout", "sameAsFirst"),
            new ScenarioReading("of <b>one's</b> own", "a|b"),
        ],
        Jurisdictions =
        [
            new(new JurisdictionId("lanshan"), new("Lanshan County", "岚山县", "嵐山縣"), "county", null, 360_000),
            new(new JurisdictionId("qinghe"), new("Qinghe Town", "清河镇", "清河鎮"), "township", new JurisdictionId("lanshan"), 28_000),
        ],
        Bodies = [District, Congress, Cppcc, CountyCongress],
        Contests =
        [
            Contest("deputies", "deputy", new("Deputies to the congress", "镇人大代表", "鎮人大代表"), District, new(2011, 5, 3), Deputies()),
            Contest("rerun", "deputy", new("Deputy to the congress", "镇人大代表", "鎮人大代表"), District, new(2011, 5, 4), TooLowATurnout()),
            Contest("write-in", "deputy", new("Deputy to the congress", "镇人大代表", "鎮人大代表"), District, new(2011, 5, 5), WriteIn()),
            Contest("head", "head", new("Town head", "镇长", "鎮長"), Congress, new(2011, 6, 10), Head()),
            Contest("deputy-heads", "deputy-head", new("Deputy town heads", "副镇长", "副鎮長"), Congress, new(2011, 6, 10), DeputyHeads()),
            Contest("no-quorum", "head", new("Chair of the congress", "镇人大主席", "鎮人大主席"), Congress, new(2011, 6, 10), NoQuorum()),
            Contest("cppcc-sc", "cppcc-sc", new("CPPCC standing committee", "政协常委", "政協常委"), Cppcc, new(2011, 6, 22), StandingCommittee()),
            Contest("procurator", "procurator", new("Chief procurator", "检察长", "檢察長"), CountyCongress, new(2011, 6, 23), Procurator()),
        ],
        Milestones =
        [
            new(new("Town congresses done", "乡镇人代会结束", "鄉鎮人代會結束"), new LocalDate(2011, 6, 10), 1, 1, new LocalDate(2011, 6, 10)),
            new(new("County session done", "县人代会结束", "縣人代會結束"), new LocalDate(2011, 6, 22), 1, 0, new LocalDate(2011, 6, 23)),
        ],
        Measures =
        [
            new(new("CPPCC members", "政协委员", "政協委員"), "175", "175", true),
            new(new("Aged 35 or under", "35岁以下干部", "35歲以下幹部"), "4", "5", false),
            new(new("Share with higher education", "大专以上学历", "大專以上學歷"), "95/175", "", null),
        ],
        Sections =
        [
            new()
            {
                Title = new("Composition", "人员构成", "人員構成"),
                Summary = new("Shares of the new committee.", "新一届委员的构成。", "新一屆委員的構成。"),
                Columns = [new("Group", "类别", "類別"), new("Members", "人数", "人數")],
                Rows =
                [
                    [new LocalizedText("Women", "女性", "女性"), LocalizedText.Same("41")],
                    [LocalizedText.Same(Hostile[1].Name), LocalizedText.Same(Hostile[3].Name)],
                ],
                Reasons = [new Reason(new ReasonCode("sample.reason", "{subject}: counted once"), null) { Subject = LocalizedText.Same(Hostile[1].Name) }],
            },
        ],
        Warnings =
        [
            new TextError("rolls.csv", default, TextErrorCodes.NameConfusable, "'<i>A</i>' looks like '<i>А</i>'", "name"),
        ],
    };

    /// <summary>The sample with a contest more.</summary>
    public static ScenarioResult With(ContestResult contest) => Small with { Contests = [.. Small.Contests, contest] };

    /// <summary>A contest for one seat with any number of candidates, of whom the first is elected.</summary>
    public static ContestResult Crowd(params ReadOnlySpan<Candidate> candidates)
    {
        long[] votes = new long[candidates.Length];
        votes[0] = 175;
        ContestState state = Rounds.Contest.Open(Book(Books.CppccOfficers, 22, 6), 1, Slate.Of(candidates));
        return Contest(
            "crowd", "chair", new("CPPCC chair", "政协主席", "政協主席"), Cppcc, new(2011, 6, 24), Count(state, Deputies(175, 175), Votes.For(175, votes)));
    }

    // Two seats: one elected, three short, then another election at one third, which ties and is voted on again.
    private static ContestState Deputies()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.DeputiesDirect, 3), 2, Slate.Of(Hostile.AsSpan(0, 4)));
        state = Count(state, Voters(620), Votes.Totals(618, 6, [340, 290, 290, 90], [20, 15, 30, 200]));
        state = Count(state, Voters(560), Votes.Totals(560, 0, [280, 280], [0, 0]));
        return Count(state, Voters(540), Votes.Totals(540, 2, [300, 238], [0, 0]));
    }

    private static ContestState TooLowATurnout()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.DeputiesDirect, 4), 1, Votes.Slate("陈可", "李青"));
        state = Count(state, Voters(500), Votes.For(500, 400, 100));
        return Count(state, Voters(501), Votes.For(501, 250, 251));
    }

    private static ContestState WriteIn()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.DeputiesDirect, 5), 1, Votes.Slate("赵敏", "孙立"));
        return Count(state, Voters(700), Votes.Totals(700, 1, [200, 100], [0, 0], new WriteInVotes(0, 399)), Hostile[4]);
    }

    private static ContestState Head()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.TownshipChief, 10, 6), 1, Votes.Slate("周文"));
        return Count(state, Deputies(98, 95), Votes.For(95, 95));
    }

    private static ContestState DeputyHeads()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.TownshipDeputyPosts, 10, 6), 2, Slate.Of(Hostile.AsSpan(0, 3)));
        return Count(state, Deputies(98, 98), Votes.For(98, 98, 98, 0));
    }

    private static ContestState NoQuorum()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.TownshipChief, 10, 6), 1, Votes.Slate("吴楠"));
        return Count(state, Deputies(98, 65), Votes.For(65, 65));
    }

    private static ContestState StandingCommittee()
    {
        string[] names = ["郑一", "郑二", "郑三", "郑四", "郑五", "郑六", "郑七", "郑八", "郑九", "郑十"];
        ContestState state = Rounds.Contest.Open(Book(Books.CppccOfficers, 22, 6), names.Length, Votes.Slate(names));
        return Count(
            state,
            Deputies(175, 175),
            Votes.Totals(175, 0, [175, 175, 174, 175, 175, 175, 175, 174, 175, 175], [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]));
    }

    private static ContestState Procurator()
    {
        ContestState state = Rounds.Contest.Open(Book(Books.Procurator, 23, 6), 1, Votes.Slate("冯远"));
        return Count(state, Deputies(192, 190), Votes.Totals(190, 1, [97], [60]));
    }

    private static RuleBook Book(RuleBookSeries series, int day, int month = 5) => series.On(new LocalDate(2011, month, day));

    private static ContestState Count(ContestState state, Turnout turnout, ApprovalTally tally, params ReadOnlySpan<Candidate> writeIns) =>
        ((ContestState.BallotDue)state).Count(turnout, tally, writeIns);

    private static Turnout Voters(long participants) => new() { Registered = 1_000, Participants = participants };

    private static Turnout Deputies(long whole, long present) =>
        new() { WholeBody = whole, Entitled = whole, Present = present, Participants = present, Issued = present };

    private static ScenarioBody Body(string id, string kind, LocalizedText name, string place, long members) =>
        new(new BodyId(id), kind, name, new JurisdictionId(place), members);

    private static ContestResult Contest(string id, string office, LocalizedText name, ScenarioBody body, LocalDate day, ContestState state) => new()
    {
        Id = new ContestId(id),
        OfficeId = new OfficeId(office),
        Office = name,
        Body = body,
        Date = day,
        State = state,
    };
}
