using ElectionRules.Law;
using ElectionRules.Rounds;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>Asia: heads of state, speakers and chief executives.</summary>
internal static class AsiaBooks
{
    private static readonly Requirement MajorityOfMembers = MoreThan(1, 2).Of(WholeBody);
    private static readonly Requirement TwoThirdsOfMembers = AtLeast(2, 3).Of(WholeBody);
    private static readonly Requirement MajorityOfVotes = MoreThan(1, 2).Of(VotesForPersons);

    public static IEnumerable<RuleBookSeries> All() =>
    [
        Israel(), Turkey(), Lebanon(), HongKongCouncil(), NationalCongress(), NationalCongressAppointments(),
        HongKong(), Macau(), Japan(), Taiwan(),
    ];

    /// <summary>Two ballots on more than half of the members, then more than half of the votes, without the last of the ballot before.</summary>
    private static RuleBookSeries Israel()
    {
        const string FromMemory = "That the last of the ballot before goes, from the third ballot on, is from memory.";
        Sheet first = Law("1949", FromMemory + " In 1952 all who had not withdrawn stood in the third ballot, so that here the last goes from the fourth on.");
        Sheet basic = Law("1964", FromMemory + " Only the year is known.");
        Sheet current = Law("2014", "As applied in 2014.");
        return new(
        [
            first.Book(In(1949), EndOf(1963), first.Ballot(2, [MajorityOfMembers], Same), Later(first)),
            basic.Book(
                In(1964),
                EndOf(2013),
                basic.Ballot(1, [MajorityOfMembers], Same),
                basic.Ballot(1, [MajorityOfMembers], Same) with { Eliminations = Last(basic) },
                Later(basic)),
            current.Book(In(2014), null, current.Ballot(1, [MajorityOfMembers], Two), current.Ballot(null, [MajorityOfVotes], Same)),
        ]);

        static Sheet Law(string version, string note) =>
            Of("il-president", "Israel: President", "Basic Law: The President of the State", "8", version, Secondary, note);

        static EquatableArray<Cited<Elimination>> Last(Sheet sheet) =>
            sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false));

        static BallotRule Later(Sheet sheet) => sheet.Ballot(null, [MajorityOfVotes], Same) with { Eliminations = Last(sheet) };
    }

    private static RuleBookSeries Turkey()
    {
        Sheet sheet = Of("tr-speaker", "Turkey: Speaker", "Constitution of Turkey", "94", "1982", Secondary, "");
        return new([sheet.Book(
            In(1982),
            null,
            sheet.Ballot(2, [TwoThirdsOfMembers], Same),
            sheet.Ballot(1, [MajorityOfMembers], Two),
            sheet.Ballot(1, [], null))]);
    }

    private static RuleBookSeries Lebanon()
    {
        Sheet sheet = Of("lb-president", "Lebanon: President", "Constitution of Lebanon", "49", "1926", Secondary, "The quorum of two thirds for every ballot is practice, not text.");
        EquatableArray<Cited<PollTest>> quorum = [sheet.Cite(new PollTest(Present, TwoThirdsOfMembers, PollFailure.NoQuorum))];
        return new([sheet.Book(
            In(1926),
            null,
            sheet.FreeBallot(1, [TwoThirdsOfMembers], Open) with { PollTests = quorum },
            sheet.FreeBallot(null, [MajorityOfMembers], Open) with { PollTests = quorum })]);
    }

    /// <summary>A rule that always ends: the last goes, ties for the last by a ballot among them and then by lot, and so for the first.</summary>
    private static RuleBookSeries HongKongCouncil()
    {
        Sheet sheet = Of("hk-urban-council-1988", "Hong Kong Urban Council: internal elections", "Urban Council Ordinance (Cap. 101)", "schedule, 3–6", "1988", TextSeen, "");
        BallotRule ballot = sheet.Ballot(null, [MajorityOfVotes], Same) with
        {
            Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.BallotAmongTied, LowestTie.Decided, leave: 2, onlyIfNobodyElse: false)),
        };
        return new([sheet.Book(
            In(1988),
            EndOf(1999),
            ballot,
            sheet.Ballot(1, [], null) with { OnceCandidatesAre = 2, Tie = sheet.Tie(new TieRule.BallotAmongTied(TieMeans.Lot)) })]);
    }

    private static RuleBookSeries NationalCongress() => Congress("prc-npc-election", "National People's Congress: elections", Ballots.WriteInRule.OnlyWithVoteAgainst);

    private static RuleBookSeries NationalCongressAppointments() =>
        Congress("prc-npc-appointment", "National People's Congress: appointments", Ballots.WriteInRule.Forbidden);

    private static RuleBookSeries HongKong()
    {
        const string Half = "More than 600 (750) is written here as more than half of 1200 (1500), the seats of the committee.";
        Sheet old = Of("hk-chief-executive", "Hong Kong: Chief Executive", "Basic Law Annex I and Cap. 569", "28", "2012", Secondary, Half + " The second round is from memory.");
        Sheet current = Of("hk-chief-executive", "Hong Kong: Chief Executive", "Basic Law Annex I and Cap. 569", "28", "2021", Secondary, Half + " The first day and the second round are from memory.");
        return new(
        [
            old.Book(
                In(2012),
                EndOf(2017),
                old.Ballot(1, [MoreThan(1, 2).OfNumber(1200)], Two),
                old.Ballot(1, [MoreThan(1, 2).OfNumber(1200)], null)),
            current.Book(
                new(2021, 3, 31),
                null,
                current.Ballot(1, [MoreThan(1, 2).OfNumber(1500)], Two),
                current.Ballot(1, [MoreThan(1, 2).OfNumber(1500)], null)),
        ]);
    }

    private static RuleBookSeries Macau()
    {
        Sheet sheet = Of("mo-chief-executive", "Macau: Chief Executive", "Macau Law 3/2004", "", "2004", Unverified, "");
        return new([sheet.Book(
            In(2004),
            null,
            sheet.Ballot(1, [MajorityOfMembers], Two),
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(new TieRule.BallotAmongTied(then: null)) })]);
    }

    private static RuleBookSeries Japan()
    {
        Sheet sheet = Of("jp-pm-designation", "Japan: designation of the Prime Minister", "Rules of the House of Representatives", "18, 8", "1947", TextSeen, "Read in a report of the rule. The article numbers and the lot are from memory; the lot is read for the places in the run-off too.");
        return new([sheet.Book(
            In(1947),
            null,
            sheet.FreeBallot(1, [MoreThan(1, 2).Of(BallotsReturned)], TwoByLot),
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(TieMeans.Lot) })]);
    }

    private static RuleBookSeries Taiwan()
    {
        Sheet sheet = Of("tw-ly-speaker", "Legislative Yuan: President", "Organic Act of the Legislative Yuan", "3", "1999", Unverified, "The lot is from memory; it is read for the places in the second ballot too.");
        return new([sheet.Book(
            In(1999),
            null,
            sheet.Ballot(1, [MoreThan(1, 2).Of(Present)], TwoByLot),
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(TieMeans.Lot) })]);
    }

    private static RuleBookSeries Congress(string id, string title, Ballots.WriteInRule writeIns)
    {
        Sheet sheet = Of(id, title, "Rules of Procedure of the National People's Congress", "", "1989, 2021", Secondary, "A second ballot is possible and has not been used.");
        return new([sheet.Book(
            In(1982),
            null,
            sheet.Ballot(1, [MajorityOfMembers], null) with
            {
                Paper = sheet.Cite(new PaperForm(NameLimit.Seats, writeIns, Ballots.ContradictionRule.VoidsMark)),
            })]);
    }
}
