using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Villagers' and residents' committees, and trade unions: self-government below the township.</summary>
internal static class GrassrootsBooks
{
    private const string FurtherSilent =
        "The law asks for more than half of the voters once and does not repeat it for another election; on its margin and on a second shortfall it is silent as well.";

    private const string FurtherUnseen = "What was seen of the law does not repeat the turnout for another election.";

    private const string Silent = "The law is silent on this point; the election measures of the place set it.";

    public static RuleBookSeries Villagers() => new(
    [
        Villagers("2018", new(2018, 12, 29), new(2025, 12, 31), "15"),
        Villagers("2025", new(2026, 1, 1), null, "18"),
    ]);

    public static RuleBookSeries ResidentsByVoters() =>
        Residents("voters", new("by all voters", "由全体有选举权的居民选举", "由全體有選舉權的居民選舉"), MoreThan(1, 2));

    public static RuleBookSeries ResidentsByHouseholds() =>
        Residents("households", new("by households", "由每户派代表选举", "由每戶派代表選舉"), MoreThan(1, 2));

    public static RuleBookSeries ResidentsByRepresentatives() =>
        Residents("representatives", new("by representatives", "由居民代表选举", "由居民代表選舉"), MoreThan(2, 3));

    public static RuleBookSeries TradeUnion()
    {
        Citation recalled = Cite.Of(ChinaInstruments.TradeUnionLaw, "2021", "10", Unverified, Unverified, "tu.elect")
            .Noted("The figures are those of the base election rules of 2016, from memory.");
        BallotRule election = Ballot(
            CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 20)).By(recalled),
            new PollTest(CountingBase.Present, AtLeast(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum).By(recalled),
            MoreThan(1, 2).Of(CountingBase.EntitledToAttend).By(recalled),
            recalled) with
        {
            Shortfall = [((ShortfallOption)new ShortfallOption.LeaveVacant()).By(recalled.Noted(Silent))],
        };
        return new([Book(
            "cn/trade-union/committee",
            new("Trade union committee", "工会委员会", "工會委員會"),
            new(new(2022, 1, 1), null),
            election)]);
    }

    private static RuleBook Villagers(string year, LocalDate from, LocalDate? to, string article)
    {
        Citation by = Cite.Seen(ChinaInstruments.VillagersCommitteesLaw, year, article, "vc.elect");
        return Book(
            "cn/villagers-committee",
            new("Villagers' committee", "村民委员会", "村民委員會"),
            new(from, to),
            TwoBallots(CandidateMargin.AtLeast(Extra.Fixed(1)).By(by), MoreThan(1, 2), withWriteIns: true, by.Noted("The law lets persons (人员) with more votes stand, not candidates only."), by)) with
        {
            Readings = [FurtherTurnout(by.Noted(year == "2018" ? FurtherSilent : FurtherUnseen))],
        };
    }

    private static RuleBookSeries Residents(string electors, LocalizedText way, Threshold turnout)
    {
        Citation by = Cite.Seen(ChinaInstruments.ResidentsCommitteesLaw, "2025", "14, 18, 19", "rc.elect.2026");
        Cited<CandidateMargin> margin = CandidateMargin.AtLeast(Extra.Fixed(0)).By(by.Noted("No margin was seen."));
        return new([Book(
            "cn/residents-committee/" + electors,
            new("Residents' committee, " + way.English, "居民委员会：" + way.Simplified, "居民委員會：" + way.Traditional),
            new(new(2026, 1, 1), null),
            TwoBallots(margin, turnout, withWriteIns: false, by, by)) with
        {
            Readings = [FurtherTurnout(by.Noted(FurtherUnseen))],
        }]);
    }

    private static Cited<LocalizedText> FurtherTurnout(Citation by) => new LocalizedText(
        "The turnout of the first vote is not needed in another election", "首次投票的参加人数要求不适用于另行选举", "首次投票的參加人數要求不適用於另行選舉").By(by);

    /// <summary>More than half of those voting; then those with more votes, and most votes with at least a third of the papers.</summary>
    private static BallotRule[] TwoBallots(Cited<CandidateMargin> margin, Threshold turnout, bool withWriteIns, Citation further, Citation by)
    {
        BallotRule election = Ballot(
            margin,
            new PollTest(CountingBase.Participants, turnout.Of(CountingBase.RegisteredVoters), PollFailure.PollVoid).By(by),
            MoreThan(1, 2).Of(CountingBase.Participants).By(by),
            by);
        return
        [
            election with
            {
                Shortfall =
                [
                    ((ShortfallOption)new ShortfallOption.AnotherBallot(new NextSlate.OrderOfVotes(withWriteIns))).By(further),
                ],
            },
            election with
            {
                Kind = BallotKind.AnotherElection,
                Margin = CandidateMargin.AtLeast(Extra.Fixed(0)).By(by.Noted("Those unelected with more votes stand; no margin was seen for the further vote.")),
                PollTests = [],
                Winning = [AtLeast(1, 3).Of(CountingBase.BallotsReturned).By(by)],
                Shortfall = [((ShortfallOption)new ShortfallOption.LeaveVacant()).By(by.Noted(Silent))],
            },
        ];
    }

    private static BallotRule Ballot(Cited<CandidateMargin> margin, Cited<PollTest> test, Cited<Requirement> winning, Citation by) => new()
    {
        Kind = BallotKind.Election,
        Times = 1,
        OnceCandidatesAre = null,
        Electorate = null,
        Margin = margin,
        Paper = new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark).By(by.Noted(Silent)),
        PollTests = [test],
        PapersAtMost = null,
        Winning = [winning],
        InEachHouse = false,
        Lead = null,
        Tie = ((TieRule)new TieRule.DecidedBy(TieMeans.NamedBody)).By(by.Noted(Silent)),
        Eliminations = [],
        Shortfall = [],
    };

    private static RuleBook Book(string id, LocalizedText name, EffectivePeriod inForce, params BallotRule[] ballots) => new()
    {
        Id = id,
        Name = name,
        InForce = inForce,
        Preselection = null,
        Ballots = [.. ballots],
        RepeatsFrom = null,
        Unopposed = null,
        Approval = null,
        Readings = [],
    };
}
