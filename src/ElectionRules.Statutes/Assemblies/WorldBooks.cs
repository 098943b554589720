using ElectionRules.Rounds;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>The United Nations, the Church, the European and the African Union.</summary>
internal static class WorldBooks
{
    public static IEnumerable<RuleBookSeries> All() =>
        [SecurityCouncil(), Conclave(), ParliamentPresident(), CommissionPresident(), AfricanUnion()];

    /// <summary>One open ballot, three restricted to twice the places, three open again, and so on without end.</summary>
    private static RuleBookSeries SecurityCouncil()
    {
        Sheet sheet = Of(
            "unga-security-council",
            "UN General Assembly: members of the Security Council",
            "UN General Assembly Rules of Procedure",
            "83, 92–94",
            "A/520",
            Secondary,
            "The base is papers with a name: abstentions are out. Voting tables and a description by the United Nations were read, rules 93 and 94 only as quoted. The special ballot on a tie, for a restricted place or for the seat, is from memory.");
        BallotRule open = sheet.FreeBallot(2, [AtLeast(2, 3).Of(VotesForPersons)], Open) with { Tie = sheet.Tie(new TieRule.BallotAmongTied(then: null)) };
        BallotRule lastOpen = open with { Times = 1, Shortfall = sheet.Then(new ShortfallOption.AnotherBallot(new NextSlate.HighestPerSeat(2, CutTie.Decided))) };
        BallotRule restricted = lastOpen with { Times = 2, Paper = sheet.Ballot(1, [], null).Paper };
        return new([sheet.Book(
            In(1947),
            null,
            lastOpen,
            restricted,
            restricted with { Times = 1, Shortfall = open.Shortfall },
            open,
            lastOpen) with
        {
            RepeatsFrom = 1,
        }]);
    }

    private static RuleBookSeries Conclave()
    {
        const string Weeks = "The number of ballots before the change follows from days of voting and pauses: about 33 or 34, taken as 34.";
        Sheet old = Of("papal-conclave", "Pope", "Universi Dominici Gregis", "62, 74, 75", "1996", Secondary, Weeks + " One vote more where the electors cannot be divided by three is from memory.");
        Sheet current = Of("papal-conclave", "Pope", "Universi Dominici Gregis", "62, 75", "2007", Secondary, Weeks);
        Sheet latest = Of("papal-conclave", "Pope", "Universi Dominici Gregis", "62, 75", "2013", Secondary, Weeks + " That those voting are counted is from memory.");
        BallotRule twoThirds = old.FreeBallot(34, [AtLeast(2, 3).Of(Present)], Open);
        return new(
        [
            old.Book(
                new(1996, 2, 22),
                new(2007, 6, 10),
                twoThirds,
                twoThirds with { Times = null, Shortfall = old.Then(new ShortfallOption.AnotherBallot(Open), new ShortfallOption.NextRule(Open)) },
                old.FreeBallot(null, [MoreThan(1, 2).Of(Present)], Open)),
            current.Book(new(2007, 6, 11), new(2013, 2, 21), [.. Ballots(current, Present)]),
            latest.Book(new(2013, 2, 22), null, [.. Ballots(latest, Participants)]),
        ]);

        static IEnumerable<BallotRule> Ballots(Sheet sheet, CountingBase whole)
        {
            yield return sheet.FreeBallot(33, [AtLeast(2, 3).Of(whole)], Open);
            yield return sheet.FreeBallot(1, [AtLeast(2, 3).Of(whole)], Two);
            yield return sheet.Ballot(null, [AtLeast(2, 3).Of(Participants)], Same) with
            {
                Electorate = sheet.Cite(LocalizedText.Same("Electors present and voting without the two, who keep no vote")),
            };
        }
    }

    private static RuleBookSeries ParliamentPresident()
    {
        Sheet sheet = Of(
            "eu-parliament-president", "European Parliament: President", "European Parliament Rules of Procedure", "14–16", "2014–2024", TextSeen, "Read in Parliament's notices.");
        BallotRule ballot = sheet.Ballot(2, [MoreThan(1, 2).Of(VotesForPersons)], Open);
        return new([sheet.Book(
            In(2014),
            null,
            ballot,
            ballot with { Times = 1, Shortfall = sheet.Then(new ShortfallOption.AnotherBallot(Two)) },
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(TieMeans.OlderWins) })]);
    }

    private static RuleBookSeries CommissionPresident()
    {
        Sheet sheet = Of(
            "eu-commission-president", "European Commission: President", "Treaty on European Union", "17(7)", "Lisbon", TextSeen, "The base is members in office, not seats: read in Parliament's notice.");
        return new([sheet.Book(
            new(2009, 12, 1),
            null,
            sheet.Ballot(null, [MoreThan(1, 2).Of(WholeBody)], null) with
            {
                Margin = sheet.Cite(OneProposal),
                Shortfall = sheet.Then(new ShortfallOption.FreshNominations()),
            })]);
    }

    /// <summary>After each third ballot the last withdraws, down to one, who still needs two thirds.</summary>
    private static RuleBookSeries AfricanUnion()
    {
        Sheet sheet = Of(
            "au-commission-chair", "African Union Commission: Chairperson", "African Union Assembly Rules of Procedure", "38, 42", "2002", Secondary, "The rule numbers are from memory; who goes on equal votes in the last place was not found.");
        BallotRule ballot = sheet.Ballot(2, [AtLeast(2, 3).Of(EntitledToAttend)], Same);
        BallotRule alone = sheet.Ballot(1, [AtLeast(2, 3).Of(EntitledToAttend)], null) with { OnceCandidatesAre = 1 };
        BallotRule third = ballot with
        {
            Times = 1,
            Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 1, onlyIfNobodyElse: false)),
        };
        return new([sheet.Book(In(2002), null, ballot, alone, third, alone) with { RepeatsFrom = 0 }]);
    }
}
