using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Deputies to people's congresses: elected directly by voters, or by the congress one level down.</summary>
internal static class DeputyBooks
{
    /// <summary>One amendment of the Electoral Law: its days and where the topics of a round stand in it.</summary>
    private sealed record Version(
        string Year, LocalDate From, LocalDate? To, string Margin, string Lists, string Options, string Validity, string Result, string ByElection)
    {
        public bool IsOld => From < new LocalDate(1995, 2, 28);

        /// <summary>Whether the winner needs more than half of all voters, and no turnout is asked beside it.</summary>
        public bool AsksAllVoters => From < new LocalDate(1986, 12, 2);

        /// <summary>The article with its paragraph; nothing where the article is not known.</summary>
        public static string At(string article, string paragraph) => article.Length == 0 ? "" : article + paragraph;
    }

    private const string Unseen = "The text before 1995 was not seen on this point; what later texts have is put here.";

    private const string OtherCount = "Paragraphs are counted here as in the text of 2020; another count of this article is one lower, and which is right is not settled.";

    /// <summary>Paragraphs of the article of 1995 and 2004 whose numbers are in doubt.</summary>
    private static readonly HashSet<string> Unsettled = ["41(3)", "41(4)", "41(5)"];

    /// <summary>Rules whose source says that they hold before 1995 too.</summary>
    private static readonly HashSet<string> Before1995 =
    [
        "el.options", "el.valid.election", "el.valid.ballot", "el.short.third", "el.short.kinds", "el.ind.win", "el.ind.margin", "el.turnout",
        "el.win.direct", "el.win.surplus",
    ];

    private static readonly Version[] Versions =
    [
        new("1979", new(1980, 1, 1), new(1982, 12, 9), "27", "28", "", "", "35", ""),
        new("1982", new(1982, 12, 10), new(1986, 12, 1), "27", "28", "", "", "35", ""),
        new("1986", new(1986, 12, 2), new(1995, 2, 27), "", "28", "", "", "", ""),
        new("1995", new(1995, 2, 28), new(2004, 10, 26), "30", "31", "37", "40", "41", "49"),
        new("2004", new(2004, 10, 27), new(2010, 3, 13), "30", "31", "37", "40", "41", "51"),
        new("2010", new(2010, 3, 14), new(2015, 8, 28), "30", "31", "39", "42", "43", "54"),
        new("2015", new(2015, 8, 29), new(2020, 10, 17), "30", "31", "40", "43", "44", "56"),
        new("2020", new(2020, 10, 18), null, "31", "32", "41", "44", "45", "57"),
    ];

    public static RuleBookSeries Direct(ChinaReadings readings) => new(Versions.Select(version => Direct(version, readings)));

    public static RuleBookSeries DirectByElection(ChinaReadings readings) => new(Versions.Where(version => !version.IsOld).Select(version => Direct(version, readings) with
    {
        Id = "cn/deputies/direct-by-election",
        Name = new("Deputies: by-election by voters", "代表：选民补选", "代表：選民補選"),
        Ballots = [.. Direct(version, readings).Ballots.Select(ballot => ballot with { Margin = ByElectionMargin(version, ballot.Kind) })],
    }));

    public static RuleBookSeries ByCongress(ChinaReadings readings) =>
        new(Versions.SelectMany(ByQuorum).Select(version => ByCongress(version, readings)));

    /// <summary>A version in which national law came to set the quorum of a session has one book before that day and one since.</summary>
    private static IEnumerable<Version> ByQuorum(Version version) =>
        version.From < CongressSession.NationalQuorum && (version.To is not { } to || to >= CongressSession.NationalQuorum)
            ? [version with { To = CongressSession.NationalQuorum.PlusDays(-1) }, version with { From = CongressSession.NationalQuorum }]
            : [version];

    private static RuleBook Direct(Version version, ChinaReadings readings)
    {
        Cited<PollTest> turnout = new PollTest(
            CountingBase.Participants, MoreThan(1, 2).Of(CountingBase.RegisteredVoters), PollFailure.PollVoid)
            .By(El(version, Version.At(version.Result, "(1)"), Unverified, "el.turnout"));
        BallotRule election = new()
        {
            Kind = BallotKind.Election,
            Times = 1,
            OnceCandidatesAre = null,
            Electorate = null,
            Margin = Margin(version),
            Paper = Paper(version),
            PollTests = version.AsksAllVoters ? [] : [turnout],
            PapersAtMost = CountingBase.Participants.By(El(version, Version.At(version.Validity, "(1)"), Unverified, "el.valid.election")),
            Winning = [Winning(version)],
            InEachHouse = false,
            Lead = null,
            Tie = Tie(version, "el.win.tie", "el.win.surplus"),
            Eliminations = [],
            Shortfall = [NotRerun(Another(version, readings, "el.short", "el.short.kinds"))],
        };
        return new RuleBook
        {
            Id = "cn/deputies/direct",
            Name = new("Deputies: direct election", "代表：直接选举", "代表：直接選舉"),
            InForce = new(version.From, version.To),
            Preselection = Preselection(version),
            Ballots =
            [
                election,
                election with
                {
                    Kind = BallotKind.AnotherElection,
                    PollTests = readings.RunoffTurnout == RunoffTurnout.SameAsFirst && !version.AsksAllVoters ? [turnout] : [],
                    Winning =
                    [
                        AtLeast(1, 3).Of(CountingBase.BallotsReturned).By(El(version, Version.At(version.Result, "(5)"), Unverified, "el.short.third")),
                    ],
                    Shortfall =
                    [
                        ((ShortfallOption)new ShortfallOption.LeaveVacant()).By(
                            Cite.Of(ChinaInstruments.LocalRules, "2015–2021", "", TextSeen, Secondary, "el.short.twice")
                                .Noted("National law is silent on a second shortfall; Zhejiang, Shanghai and Shandong hold no further vote.")),
                    ],
                },
            ],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings = [.. DirectReadings(version, readings)],
        };
    }

    private static RuleBook ByCongress(Version version, ChinaReadings readings)
    {
        BallotRule election = new()
        {
            Kind = BallotKind.Election,
            Times = 1,
            OnceCandidatesAre = null,
            Electorate = null,
            Margin = CandidateMargin.Between(Extra.ShareOfSeats(1, 5), Extra.ShareOfSeats(1, 2))
                .By(El(version, version.Margin + (version.Year == "2020" ? "(2)" : ""), Secondary, "el.ind.margin")
                    .AlsoNoted("Derived: the least rounds up and the most rounds down; where no whole number lies between, one extra.")),
            Paper = Paper(version),
            PollTests = [.. CongressSession.Quorum(version.From, readings)],
            PapersAtMost = CountingBase.Participants.By(El(version, Version.At(version.Validity, "(1)"), Unverified, "el.valid.election")),
            Winning = [MoreThan(1, 2).Of(CountingBase.WholeBody).By(El(version, Version.At(version.Result, "(2)"), Unverified, "el.ind.win"))],
            InEachHouse = false,
            Lead = null,
            Tie = Tie(version, "el.ind.tie"),
            Eliminations = [],
            Shortfall = [Another(version, readings, "el.ind.short")],
        };
        return new RuleBook
        {
            Id = "cn/deputies/by-congress",
            Name = new("Deputies elected by a congress one level down", "代表：间接选举", "代表：間接選舉"),
            InForce = new(version.From, version.To),
            Preselection = version.IsOld ? Preselection(version) : new PreselectionRule
            {
                ByConsultation = false,
                ByBallot = true,
                PollTests = [],
                Reaching = null,
                SatisfiesMargin = false,
            }.By(El(version, version.Lists + "(2)", Unverified, "el.ind.pre")),
            Ballots =
            [
                election,
                election with
                {
                    Kind = BallotKind.AnotherElection,
                    Times = null,
                    Winning =
                    [
                        MoreThan(1, 2).Of(CountingBase.WholeBody).By(El(version, Version.At(version.Result, "(5)"), Unverified, "el.ind.short")),
                    ],
                },
            ],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings = [CongressSession.AllDeputiesReading(readings), RunoffPaperReading(version, readings)],
        };
    }

    private static Cited<PaperForm> Paper(Version version) => new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark)
        .By(El(version, version.IsOld ? "" : $"{version.Options}, {version.Validity}(2)", Unverified, "el.options", "el.valid.ballot")
            .AlsoNoted("The law is silent on a mark both for and against: only that mark is left out, since only too many names void a paper."));

    /// <summary>A ballot might narrow the list to 1986 and may since 2004; between, discussion alone did.</summary>
    private static Cited<PreselectionRule> Preselection(Version version) => new PreselectionRule
    {
        ByConsultation = true,
        ByBallot = version.Year is not ("1986" or "1995"),
        PollTests = [],
        Reaching = null,
        SatisfiesMargin = false,
    }.By(version.Year switch
    {
        "1979" or "1982" => Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, "28", Secondary, Secondary, "el.narrow.1979"),
        "1986" => Cite.Of(ChinaInstruments.ElectoralLaw, "1986", "28", Secondary, Secondary, "el.narrow.1986"),
        "1995" => Cite.Of(ChinaInstruments.ElectoralLaw, "1995", "31(1)", Secondary, Secondary, "el.narrow.1986"),
        _ => Cite.Seen(ChinaInstruments.ElectoralLaw, version.Year, version.Lists + "(1)", "el.narrow.2004"),
    });

    private static Cited<CandidateMargin> Margin(Version version) => version.AsksAllVoters
        ? CandidateMargin.Between(Extra.ShareOfSeats(1, 2), Extra.ShareOfSeats(1, 1))
            .By(Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, version.Margin, Secondary, Secondary, "el.margin.direct.1979")
                .Noted("Derived: the extra candidates must be at least half of the seats, so a fraction rounds up. The article number is from memory."))
        : CandidateMargin.Between(Extra.ShareOfSeats(1, 3), Extra.ShareOfSeats(1, 1))
            .By(Cite.Of(
                    ChinaInstruments.ElectoralLaw,
                    version.Year,
                    version.Margin + (version.Year == "2020" ? "(2)" : ""),
                    version.IsOld ? Secondary : TextSeen,
                    Secondary,
                    "el.margin.direct")
                .Noted("Derived: the extra candidates must be at least a third of the seats, so a fraction rounds up."));

    private static Cited<Requirement> Winning(Version version) => version.AsksAllVoters
        ? MoreThan(1, 2).Of(CountingBase.RegisteredVoters)
            .By(Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, version.Result, Unverified, Unverified, "el.win.direct.1979").Noted("The article number is from memory."))
        : MoreThan(1, 2).Of(CountingBase.Participants).By(El(version, Version.At(version.Result, "(1)"), Unverified, "el.win.direct"));

    private static Cited<TieRule> Tie(Version version, params ReadOnlySpan<string> ruleIds) =>
        ((TieRule)new TieRule.BallotAmongTied(then: null)).By(El(version, Version.At(version.Result, "(3)"), Unverified, ruleIds));

    private static Cited<ShortfallOption> Another(Version version, ChinaReadings readings, params ReadOnlySpan<string> ruleIds) =>
        ((ShortfallOption)new ShortfallOption.AnotherBallot(
            new NextSlate.OrderOfVotes(readings.RunoffPaper == RunoffPaper.WithWriteIns)))
        .By(El(version, Version.At(version.Result, "(4)"), Unverified, ruleIds));

    private static Cited<ShortfallOption> NotRerun(Cited<ShortfallOption> another) =>
        another.Value.By(another.Citation.AlsoNoted("That a void poll is run again and a valid one that fills too few seats is not is from a secondary source."));

    private static Cited<CandidateMargin> ByElectionMargin(Version version, BallotKind kind)
    {
        Citation by = El(version, version.ByElection, Unverified, "el.byelection")
            .Noted(version.From < new LocalDate(2010, 3, 14) ? "The article number of this version is not established." : "");
        return CandidateMargin.AtLeast(Extra.Fixed(0)).By(kind == BallotKind.Election ? by : by.AlsoNoted(
            "Whether another election after a by-election needs two candidates for one seat, as after a general election, is not said: read as the by-election."));
    }

    private static IEnumerable<Cited<LocalizedText>> DirectReadings(Version version, ChinaReadings readings)
    {
        if (version.AsksAllVoters)
        {
            yield return RunoffPaperReading(version, readings);
            yield break;
        }

        yield return (readings.RunoffTurnout == RunoffTurnout.SameAsFirst
            ? new LocalizedText(
                "The turnout of more than half covers another election too", "另行选举也须过半数选民参加投票", "另行選舉也須過半數選民參加投票")
            : new LocalizedText(
                "The turnout of more than half does not cover another election", "过半数参加投票的要求不适用于另行选举", "過半數參加投票的要求不適用於另行選舉"))
            .By(El(version, Version.At(version.Result, "(1)"), Unverified, "el.turnout"));
        yield return RunoffPaperReading(version, readings);
    }

    private static Cited<LocalizedText> RunoffPaperReading(Version version, ChinaReadings readings) =>
        RunoffPaperReading(readings, El(version, Version.At(version.Result, "(4)"), Unverified, "el.short"));

    /// <summary>Whether the order of votes for another election counts persons written in, by the provision that is so read.</summary>
    public static Cited<LocalizedText> RunoffPaperReading(ChinaReadings readings, Citation by) =>
        (readings.RunoffPaper == RunoffPaper.WithWriteIns
            ? new LocalizedText(
                "The order of votes for another election counts persons written in", "另行选举的得票顺序包括另选他人", "另行選舉的得票順序包括另選他人")
            : new LocalizedText(
                "The order of votes for another election leaves out persons written in", "另行选举的得票顺序不包括另选他人", "另行選舉的得票順序不包括另選他人"))
        .By(by);

    /// <summary>A provision of a version; of a version before 1995 only what its source carries back that far is claimed.</summary>
    private static Citation El(Version version, string article, Evidence start, params ReadOnlySpan<string> ruleIds) => version.IsOld
        ? Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, article, Unverified, Unverified, [.. ruleIds.ToArray().Where(Before1995.Contains)])
            .Noted(Unseen)
        : Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, article, TextSeen, start, ruleIds).Noted(Unsettled.Contains(article) ? OtherCount : "");
}
