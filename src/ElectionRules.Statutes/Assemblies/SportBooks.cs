using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>Presidents and hosts chosen by sports bodies.</summary>
internal static class SportBooks
{
    public static IEnumerable<RuleBookSeries> All() => [FifaPresident(), FifaHost(), IocHost()];

    /// <summary>Two thirds of those present and eligible, then more than half of the votes; the last goes from ballot 2 on.</summary>
    private static RuleBookSeries FifaPresident()
    {
        Sheet sheet = Of(
            "fifa-president", "FIFA: President", "FIFA Statutes", "27", "2015", Secondary, "The article is numbered as in 2015; the same system is reported since 1974.");
        BallotRule first = sheet.Ballot(1, [AtLeast(2, 3).Of(Present)], Same);
        BallotRule later = sheet.Ballot(null, [MoreThan(1, 2).Of(VotesForPersons)], Same) with
        {
            Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false)),
        };
        RuleBook old = sheet.Book(In(1974), new(2016, 4, 26), first, later) with { Unopposed = sheet.By };
        Sheet recent = sheet with
        {
            By = Of("fifa-president", sheet.Title, "FIFA Statutes", "", "2016", Unverified, "Two thirds are asked only of more than two candidates: from memory.").By,
        };
        return new([old, old with
        {
            InForce = new(new LocalDate(2016, 4, 27), null),
            Ballots = [first, later with { Times = 1, OnceCandidatesAre = 2, Winning = [recent.Cite(MoreThan(1, 2).Of(VotesForPersons))] }, later],
        }]);
    }

    private static RuleBookSeries FifaHost()
    {
        Sheet sheet = Of(
            "fifa-exco-host", "FIFA Executive Committee: host of a World Cup", "FIFA Executive Committee practice", "", "2000–2010", Secondary, "Who goes on equal votes in the last place was not found.");
        BallotRule ballot = sheet.Ballot(null, [MoreThan(1, 2).Of(VotesForPersons)], Same) with
        {
            Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false)),
        };
        return new([sheet.Book(
            In(2000),
            EndOf(2010),
            ballot,
            sheet.Ballot(1, [], null) with { OnceCandidatesAre = 2, Tie = sheet.Tie(TieMeans.CastingVote) })]);
    }

    /// <summary>The electorate grows as countries drop out; a tie for the last place is a ballot on who stays.</summary>
    private static RuleBookSeries IocHost()
    {
        Sheet sheet = Of(
            "ioc-host-city", "IOC: host city", "Olympic Charter", "33 and by-law", "1986–2019", Secondary, "Read in part: who may not vote, and that abstentions are not counted. The last day is from memory. Who decides a tie in the final ballot is reported in two ways: the President, or the Executive Board.");
        BallotRule ballot = sheet.Ballot(null, [MoreThan(1, 2).Of(VotesForPersons)], Same) with
        {
            Electorate = sheet.Cite(LocalizedText.Same("Members without those of countries whose city is still in")),
            Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.BallotAmongTied, null, leave: 2, onlyIfNobodyElse: false)),
        };
        return new([sheet.Book(
            In(1986),
            new(2019, 6, 25),
            ballot,
            ballot with
            {
                Times = 1,
                OnceCandidatesAre = 2,
                Winning = [],
                Tie = sheet.Tie(TieMeans.NamedBody),
                Eliminations = [],
                Shortfall = sheet.Then(new ShortfallOption.LeaveVacant()),
            })]);
    }
}
