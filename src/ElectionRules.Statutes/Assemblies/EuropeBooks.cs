using ElectionRules.Law;
using ElectionRules.Rounds;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>Heads of state and governments elected by parliaments of Europe.</summary>
internal static class EuropeBooks
{
    private static readonly Requirement MajorityOfMembers = MoreThan(1, 2).Of(WholeBody);
    private static readonly Requirement TwoThirdsOfMembers = AtLeast(2, 3).Of(WholeBody);
    private static readonly Requirement ThreeFifthsOfMembers = AtLeast(3, 5).Of(WholeBody);
    private static readonly Requirement MajorityOfVotes = MoreThan(1, 2).Of(VotesForPersons);

    public static IEnumerable<RuleBookSeries> All() =>
        [Italy(), SwissFederalCouncil(), Czech(), Estonia(), Latvia(), Hungary(), Greece1986(), Greece2019(), Albania()];

    private static RuleBookSeries Italy()
    {
        Sheet sheet = Of("it-president", "Italy: President", "Constitution of Italy", "83(3)", "1948", Secondary, "");
        return new([sheet.Book(
            In(1948), null, sheet.FreeBallot(3, [TwoThirdsOfMembers], Open), sheet.FreeBallot(null, [MajorityOfMembers], Open))]);
    }

    /// <summary>Anybody at first; from ballot 2 fewer than ten votes put out, from ballot 3 the last place does, and no new names come.</summary>
    private static RuleBookSeries SwissFederalCouncil()
    {
        Sheet sheet = Of("ch-bundesrat", "Switzerland: member of the Federal Council", "Parliament Act (SR 171.10)", "130, 132", "2003", Secondary, "Art. 130 was read; art. 132 after a newspaper, and after art. 137, which has the same wording for the courts.");
        Elimination ten = new Elimination.Below(AtLeast(1, 1).OfNumber(10));
        return new([sheet.Book(
            new(2003, 12, 1),
            null,
            sheet.FreeBallot(1, [MajorityOfVotes], Open),
            sheet.FreeBallot(1, [MajorityOfVotes], new NextSlate.AllUnelected(WithWriteIns: true)) with { Eliminations = sheet.Drop(ten) },
            sheet.Ballot(null, [MajorityOfVotes], Same) with
            {
                Eliminations = sheet.Drop(ten, new Elimination.Lowest(LowestTie.NobodyGoes, null, leave: 2, onlyIfNobodyElse: false)),
            })]);
    }

    /// <summary>The members of each house, then those present of each, then both together.</summary>
    private static RuleBookSeries Czech()
    {
        Sheet sheet = Of("cz-president-parliament", "Czech Republic: President, by Parliament", "Constitution of the Czech Republic", "58", "1993", Secondary, "Equal votes in a house: by the sum of both, from memory; in the book both go on. The last day in force is from memory.");
        return new([sheet.Book(
            In(1993),
            new(2012, 9, 30),
            sheet.Ballot(1, [MajorityOfMembers], new NextSlate.HighestInEachHouse()) with { InEachHouse = true },
            sheet.Ballot(1, [MoreThan(1, 2).Of(Present)], Same) with { InEachHouse = true },
            sheet.Ballot(1, [MoreThan(1, 2).Of(Present)], null))]);
    }

    /// <summary>Three ballots in parliament, two in a college, and again from the start.</summary>
    private static RuleBookSeries Estonia()
    {
        Sheet sheet = Of("ee-president", "Estonia: President", "Constitution of Estonia", "79", "1992", Secondary, "");
        Cited<LocalizedText> college = sheet.Cite(LocalizedText.Same("Electoral college: the Riigikogu and delegates of local councils"));
        return new([sheet.Book(
            In(1992),
            null,
            sheet.Ballot(1, [TwoThirdsOfMembers], Open),
            sheet.Ballot(1, [TwoThirdsOfMembers], Two),
            sheet.Ballot(1, [TwoThirdsOfMembers], Open),
            sheet.Ballot(1, [MoreThan(1, 2).Of(Participants)], Two) with { Electorate = college },
            sheet.Ballot(1, [MoreThan(1, 2).Of(Participants)], Open) with { Electorate = college }) with
        {
            RepeatsFrom = 0,
        }]);
    }

    /// <summary>Each candidate is voted on apart; the last goes from the second ballot on, and the only one left still needs 51.</summary>
    private static RuleBookSeries Latvia()
    {
        Sheet sheet = Of("lv-president", "Latvia: President", "Constitution of Latvia", "36", "1922", Secondary, "Who is out on equal votes was not found.");
        BallotRule ballot = sheet.Ballot(1, [MajorityOfMembers], Same) with
        {
            Paper = sheet.Cite(new PaperForm(NameLimit.EachCandidate, Ballots.WriteInRule.Forbidden, Ballots.ContradictionRule.VoidsMark)),
        };
        return new([sheet.Book(
            In(1993),
            null,
            ballot,
            ballot with
            {
                Times = null,
                Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 1, onlyIfNobodyElse: false)),
            },
            ballot with { OnceCandidatesAre = 1, Shortfall = sheet.Then(new ShortfallOption.LeaveVacant()) })]);
    }

    private static RuleBookSeries Hungary()
    {
        Sheet old = Of("hu-president", "Hungary: President", "Constitution of Hungary", "29/B", "1989", Unverified, "");
        Sheet current = Of("hu-president", "Hungary: President", "Fundamental Law of Hungary", "11", "2011", Unverified, "");
        return new(
        [
            old.Book(
                In(1989),
                EndOf(2011),
                old.Ballot(1, [TwoThirdsOfMembers], Open),
                old.Ballot(1, [TwoThirdsOfMembers], Two),
                old.Ballot(1, [MajorityOfVotes], null)),
            current.Book(
                In(2012),
                null,
                current.Ballot(1, [TwoThirdsOfMembers], Two),
                current.Ballot(1, [], null)),
        ]);
    }

    /// <summary>Three ballots; if none elects, the parliament is dissolved and the next one votes three times, at last by most votes.</summary>
    private static RuleBookSeries Greece1986()
    {
        Sheet sheet = Of("gr-president-1986", "Greece: President (1986)", "Constitution of Greece", "32(3)–(4)", "1986", Secondary, "");
        Cited<LocalizedText> next = sheet.Cite(LocalizedText.Same("The parliament elected after the dissolution"));
        return new([sheet.Book(
            In(1986),
            new(2019, 11, 27),
            sheet.Ballot(2, [TwoThirdsOfMembers], Open),
            sheet.Ballot(1, [ThreeFifthsOfMembers], null) with { Shortfall = sheet.Then(new ShortfallOption.FreshNominations()) },
            sheet.Ballot(1, [ThreeFifthsOfMembers], Open) with { Electorate = next },
            sheet.Ballot(1, [MajorityOfMembers], Two) with { Electorate = next },
            sheet.Ballot(1, [], null) with { Electorate = next })]);
    }

    private static RuleBookSeries Greece2019()
    {
        Sheet sheet = Of("gr-president-2019", "Greece: President (2019)", "Constitution of Greece", "32", "2019", Secondary, "The first day is from memory.");
        return new([sheet.Book(
            new(2019, 11, 28),
            null,
            sheet.Ballot(2, [TwoThirdsOfMembers], Open),
            sheet.Ballot(1, [ThreeFifthsOfMembers], Open),
            sheet.Ballot(1, [MajorityOfMembers], Open),
            sheet.Ballot(1, [], null))]);
    }

    /// <summary>Five ballots; if none elects, the Assembly is dissolved and the next one elects with more than half of its members.</summary>
    private static RuleBookSeries Albania()
    {
        Sheet sheet = Of("al-president", "Albania: President", "Constitution of Albania", "87", "2008", Unverified, "");
        return new([sheet.Book(
            In(2008),
            null,
            sheet.Ballot(2, [ThreeFifthsOfMembers], Open),
            sheet.Ballot(1, [ThreeFifthsOfMembers], Two),
            sheet.Ballot(1, [MajorityOfMembers], Same),
            sheet.Ballot(1, [MajorityOfMembers], null) with { Shortfall = sheet.Then(new ShortfallOption.FreshNominations()) },
            sheet.Ballot(null, [MajorityOfMembers], Open) with
            {
                Electorate = sheet.Cite(LocalizedText.Same("The Assembly elected after the dissolution")),
            })]);
    }
}
