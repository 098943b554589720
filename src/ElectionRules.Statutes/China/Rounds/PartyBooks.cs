using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Party elections of a county (local regulations of 1994 and 2020) and of a township (grassroots regulations of 1990 and 2020).</summary>
internal static class PartyBooks
{
    private const string Recalled = "The article number is from memory.";

    private const string Nearly = "Seats are given up where nearly all are filled; how many that is, and what half is half of, the passages seen do not say.";

    /// <summary>One version of a set of regulations, with the quorum of a congress and the majority under it.</summary>
    private sealed record Version(
        Instrument Instrument,
        string Year,
        EffectivePeriod InForce,
        Cited<PollTest> Quorum,
        Cited<Requirement> Majority,
        Cited<CountingBase> PapersAtMost,
        Citation Options,
        Citation Tie,
        Citation Short,
        EquatableArray<Cited<LocalizedText>> Readings);

    /// <summary>Elected at a township congress: the majority of the county's regulations, the quorum of the township's.</summary>
    public static RuleBookSeries CountyDelegates() => new(DelegateVersions().Select(version => Book(
        "cn/party/county-delegates",
        new("Delegates to the county Party congress", "县党代会代表", "縣黨代會代表"),
        version,
        DelegateMargin(version)) with
    {
        Readings =
            [
                new LocalizedText(
                    "A township congress electing county delegates keeps its own quorum",
                    "乡镇党代会选举县党代表时适用自身的法定人数",
                    "鄉鎮黨代會選舉縣黨代表時適用自身的法定人數")
                    .By(Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pg.del.county")),
            ],
    }));

    /// <summary>Delegates to the congress one level up, elected at a county congress.</summary>
    public static RuleBookSeries CityDelegates() => new(CountyVersions(CongressQuorum).Select(version => Book(
        "cn/party/city-delegates",
        new("Delegates to the city Party congress", "出席市党代会代表", "出席市黨代會代表"),
        version,
        DelegateMargin(version))));

    public static RuleBookSeries CountyCommittee() => new(CountyVersions(CongressQuorum).Select(version => Book(
        "cn/party/county-committee",
        new("County Party committee, alternates, discipline commission", "县委委员、候补委员、纪委委员", "縣委委員、候補委員、紀委委員"),
        version,
        CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 10)).By(
            Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pl.com.margin").Noted("Rounding up was seen in restatements only.")))));

    public static RuleBookSeries CountyStandingCommittee() => new(CountyVersions(PlenaryQuorum).Select(version => Book(
        "cn/party/county-standing-committee",
        new("County Party standing committee", "县委常委", "縣委常委"),
        version,
        CandidateMargin.Between(Extra.Fixed(1), Extra.Fixed(2)).By(
            Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pl.sc.margin"))) with
    {
        Approval = ApprovedAbove(version),
    }));

    public static RuleBookSeries CountySecretaries() => new(CountyVersions(PlenaryQuorum).Select(version => Book(
        "cn/party/county-secretaries",
        new("County Party secretary and deputy secretaries", "县委书记、副书记", "縣委書記、副書記"),
        version,
        CandidateMargin.None.By(Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pl.sec.margin"))) with
    {
        Approval = ApprovedAbove(version),
    }));

    public static RuleBookSeries TownshipCommittee(ChinaReadings readings) => new(TownshipVersions(readings).Select(version => Book(
        "cn/party/township-committee",
        new("Township Party committee and discipline commission", "乡镇党委委员、纪委委员", "鄉鎮黨委委員、紀委委員"),
        version,
        version.Year == "1990"
            ? CandidateMargin.Exactly(Extra.ShareOfSeats(1, 5)).By(
                Cite.Of(version.Instrument, "1990", "12", TextSeen, Unverified, "pg.com.margin.1990").Noted("A fraction rounds up: derived."))
            : CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 5)).By(
                Cite.Of(version.Instrument, "2020", "13", Secondary, TextSeen, "pg.com.margin.2020").Noted("A fraction rounds up: derived.")))));

    public static RuleBookSeries TownshipDelegates(ChinaReadings readings) => new(TownshipVersions(readings).Select(version => Book(
        "cn/party/township-delegates",
        new("Delegates to the township Party congress", "乡镇党代会代表", "鄉鎮黨代會代表"),
        version,
        version.Year == "1990"
            ? CandidateMargin.Exactly(Extra.ShareOfSeats(1, 5)).By(
                Cite.Of(version.Instrument, "1990", "8", TextSeen, Unverified, "pg.del.margin.1990").Noted("A fraction rounds up: derived."))
            : CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 5)).By(
                Cite.Seen(version.Instrument, "2020", "9", "pg.del.margin.2020").Noted("A fraction rounds up: derived.")))));

    public static RuleBookSeries TownshipStandingCommittee(ChinaReadings readings) => new(TownshipVersions(readings).Select(version => Book(
        "cn/party/township-standing-committee",
        new("Standing committee of a grassroots Party committee", "基层党委常委", "基層黨委常委"),
        version,
        CandidateMargin.Between(Extra.Fixed(1), Extra.Fixed(2)).By(
            Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pg.sc.margin"))) with
    {
        Approval = ApprovedAbove(version, standing: true),
    }));

    public static RuleBookSeries TownshipSecretaries(ChinaReadings readings) => new(TownshipVersions(readings).Select(version => Book(
        "cn/party/township-secretaries",
        new("Township Party secretary and deputy secretaries", "乡镇党委书记、副书记", "鄉鎮黨委書記、副書記"),
        version,
        CandidateMargin.None.By(Cite.Of(version.Instrument, version.Year, "", Secondary, Unverified, "pg.sec"))) with
    {
        Approval = ApprovedAbove(version),
    }));

    private static RuleBook Book(string id, LocalizedText name, Version version, Cited<CandidateMargin> margin)
    {
        BallotRule election = new()
        {
            Kind = BallotKind.Election,
            Times = 1,
            OnceCandidatesAre = null,
            Electorate = null,
            Margin = margin,
            Paper = new PaperForm(NameLimit.Seats, WriteInRule.OnlyWithVoteAgainst, ContradictionRule.VoidsMark).By(version.Options),
            PollTests = [version.Quorum],
            PapersAtMost = version.PapersAtMost,
            Winning = [version.Majority],
            InEachHouse = false,
            Lead = null,
            Tie = ((TieRule)new TieRule.BallotAmongTied(then: null)).By(version.Tie),
            Eliminations = [],
            Shortfall =
            [
                ((ShortfallOption)new ShortfallOption.AnotherBallot(new NextSlate.OrderOfVotes(WithWriteIns: false))).By(version.Short),
                ((ShortfallOption)new ShortfallOption.ReduceSeats(AtLeast(1, 2).Of(CountingBase.EntitledToAttend))).By(version.Short),
            ],
        };
        return new RuleBook
        {
            Id = id,
            Name = name,
            InForce = version.InForce,
            Preselection = new PreselectionRule
            {
                ByConsultation = false,
                ByBallot = true,
                PollTests = [version.Quorum],
                Reaching = Preselected(version),
                SatisfiesMargin = true,
            }.By(Cite.Of(ChinaInstruments.PartyConstitution, "1982–", "11", TextSeen, Unverified, "pc.principles")),
            Ballots = [election, election with { Kind = BallotKind.AnotherElection, Times = null, Margin = FurtherMargin(version) }],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings = version.Readings,
        };
    }

    private static Cited<CandidateMargin> DelegateMargin(Version version) => CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 5))
        .By(Cite.Of(version.Instrument, version.Year, "13", Secondary, Unverified, "pl.del.margin").Noted(Recalled + " A fraction rounds up: derived."));

    private static Cited<CandidateMargin> FurtherMargin(Version version) => CandidateMargin.AtLeast(Extra.Fixed(0))
        .By(version.Short.AlsoNoted("The candidates are those unelected with more votes; no margin was seen for the further vote."));

    /// <summary>What puts a name on the list: in the county more than half of those entitled; for a township no text of its own was seen.</summary>
    private static Cited<Requirement> Preselected(Version version) => version.Instrument == ChinaInstruments.LocalPartyRegulations
        ? version.Majority.Value.By(Pl(version.Year, version.Year == "2020" ? "36" : "35", Secondary, "pl.com.pre"))
        : version.Majority.Value.By((Cite.Of(version.Instrument, version.Year, "", Unverified, Unverified) with
        {
            RuleIds = version.Majority.Citation.RuleIds,
            Note = version.Majority.Citation.Note,
        }).AlsoNoted("Read for the preselection as for the election; no text on it was seen."));

    private static Cited<LocalizedText> ApprovedAbove(Version version, bool standing = false) =>
        new LocalizedText("Party committee one level up", "报上一级党委批准", "報上一級黨委批准")
            .By(version.Instrument == ChinaInstruments.LocalPartyRegulations
                ? Cite.Of(ChinaInstruments.PartyConstitution, "2012, 2017", "27 (2012); 28 (2017)", TextSeen, Unverified, "pc.sc.approve")
                : Cite.Of(ChinaInstruments.PartyConstitution, "2012, 2017", "30 (2012); 31 (2017)", standing ? Unverified : Secondary, Unverified, "pg.sec")
                    .Noted(standing ? "The text seen speaks of secretaries; that a standing committee is approved too is read by analogy with the county's." : ""));

    private static Cited<PollTest> CongressQuorum(string year) =>
        new PollTest(CountingBase.Present, MoreThan(1, 2).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum)
            .By(year == "2020"
                ? Cite.Of(ChinaInstruments.LocalPartyRegulations, "2020", "24", TextSeen, Unverified, "pl.com.quorum.congress")
                : Cite.Of(ChinaInstruments.LocalPartyRegulations, year, "", Secondary, Unverified, "pl.com.quorum.congress")
                    .Noted("Seen in a published answer of 2017, not in the regulations."));

    private static Cited<PollTest> PlenaryQuorum(string year) =>
        new PollTest(CountingBase.Present, MoreThan(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum)
            .By(year == "2020"
                ? Cite.Of(ChinaInstruments.LocalPartyRegulations, "2020", "24", TextSeen, Unverified, "pl.sc.quorum")
                : Cite.Of(ChinaInstruments.LocalPartyRegulations, year, "", Unverified, Unverified, "pl.sc.quorum")
                    .Noted("That the regulations of 1994 had the same figure is from memory."));

    private static IEnumerable<Version> CountyVersions(Func<string, Cited<PollTest>> quorum)
    {
        yield return County("1994", new(new(1994, 1, 26), new(2020, 12, 27)), quorum("1994"), CountingBase.BallotsIssued);
        yield return County("2020", new(new(2020, 12, 28), null), quorum("2020"), CountingBase.Participants);
    }

    private static IEnumerable<Version> DelegateVersions()
    {
        Version old = County("1994", new(new(1994, 1, 26), new(2020, 7, 12)), TownshipQuorum("1990"), CountingBase.BallotsIssued);
        yield return old;
        yield return old with { InForce = new(new(2020, 7, 13), new(2020, 12, 27)), Quorum = TownshipQuorum("2020") };
        yield return County("2020", new(new(2020, 12, 28), null), TownshipQuorum("2020"), CountingBase.Participants);
    }

    private static Cited<PollTest> TownshipQuorum(string year)
    {
        bool current = year == "2020";
        Threshold fourFifths = current ? AtLeast(4, 5) : MoreThan(4, 5);
        return new PollTest(CountingBase.Present, fourFifths.Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum)
            .By(current ? Pg("2020", "19", TextSeen, "pg.com.quorum.2020") : Pg("1990", "18", Unverified, "pg.com.quorum.1990"));
    }

    private static Version County(string year, EffectivePeriod inForce, Cited<PollTest> quorum, CountingBase papersAtMost)
    {
        bool current = year == "2020";
        return new(
            ChinaInstruments.LocalPartyRegulations,
            year,
            inForce,
            quorum,
            MoreThan(1, 2).Of(CountingBase.EntitledToAttend).By(Pl(year, current ? "37" : "36", Secondary, "pl.com.win", "pl.sc.win", "pl.com.surplus")),
            papersAtMost.By(Pl(year, current ? "34" : "33", Unverified, "pl.com.valid")),
            Pl(year, "32", Unverified, "pl.com.options"),
            Pl(year, "37", Secondary, "pl.com.tie"),
            Pl(year, current ? "37" : "38", Secondary, "pl.com.short").AlsoNoted(Nearly),
            []);
    }

    private static IEnumerable<Version> TownshipVersions(ChinaReadings readings)
    {
        yield return new(
            ChinaInstruments.GrassrootsPartyRegulations,
            "1990",
            new(new(1990, 6, 27), new(2020, 7, 12)),
            TownshipQuorum("1990"),
            MoreThan(1, 2).Of(CountingBase.Present).By(Pg("1990", "26", Unverified, "pg.com.win.1990")),
            CountingBase.BallotsIssued.By(Pg("1990", "24", Unverified, "pg.com.valid.1990")),
            Pg("1990", "", Unverified, "pg.com.options"),
            Pg("1990", "26", Unverified, "pg.com.tie"),
            Pg("1990", "26", Unverified, "pg.com.short").AlsoNoted(Nearly),
            []);
        bool present = readings.GrassrootsMajority == GrassrootsMajority.Present;
        Citation contested = Pg("2020", "29", TextSeen, "pg.com.win.2020")
            .Noted("Contested: one secondary source takes those entitled, another those present. " + Recalled);
        yield return new(
            ChinaInstruments.GrassrootsPartyRegulations,
            "2020",
            new(new(2020, 7, 13), null),
            TownshipQuorum("2020"),
            MoreThan(1, 2).Of(present ? CountingBase.Present : CountingBase.EntitledToAttend).By(contested),
            CountingBase.Participants.By(Pg("2020", "27", TextSeen, "pg.com.valid.2020")),
            Pg("2020", "25", Unverified, "pg.com.options"),
            Pg("2020", "29", Unverified, "pg.com.tie"),
            Pg("2020", "29", Unverified, "pg.com.short").AlsoNoted(Nearly),
            [
                (present
                    ? new LocalizedText("The majority is of those present", "过半数以实到会人数为基数", "過半數以實到會人數為基數")
                    : new LocalizedText("The majority is of those entitled to attend", "过半数以应到会人数为基数", "過半數以應到會人數為基數"))
                .By(contested),
            ]);
    }

    private static Citation Pl(string year, string article, Evidence content, params ReadOnlySpan<string> ruleIds) =>
        Cite.Of(ChinaInstruments.LocalPartyRegulations, year, article, content, Unverified, ruleIds).Noted(Recalled);

    private static Citation Pg(string year, string article, Evidence start, params ReadOnlySpan<string> ruleIds) =>
        Cite.Of(ChinaInstruments.GrassrootsPartyRegulations, year, article, Secondary, start, ruleIds).Noted(Recalled);
}
