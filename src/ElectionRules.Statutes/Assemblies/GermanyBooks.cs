using ElectionRules.Law;
using ElectionRules.Rounds;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>Germany: federal president and chancellor, a state's minister-president, an association.</summary>
internal static class GermanyBooks
{
    private static readonly Requirement MajorityOfMembers = MoreThan(1, 2).Of(WholeBody);

    public static IEnumerable<RuleBookSeries> All(AssemblyReadings readings) =>
        [FederalPresident(), Chancellor(readings), Thuringia(readings), Association()];

    private static RuleBookSeries FederalPresident()
    {
        Sheet sheet = Of("de-bundespraesident", "Germany: Federal President", "German Basic Law", "54(6)", "1949", TextSeen, "A tie in the third ballot is not regulated; that it is repeated is from memory.");
        return new([sheet.Book(new(1949, 5, 24), null, sheet.Ballot(2, [MajorityOfMembers], Open), MostVotes(sheet))]);
    }

    /// <summary>The President's proposal; then for 14 days anybody; then at once, by most votes.</summary>
    private static RuleBookSeries Chancellor(AssemblyReadings readings)
    {
        Sheet sheet = Of("de-bundeskanzler", "Germany: Federal Chancellor", "German Basic Law", "63(2)–(4)", "1949", TextSeen, "A tie in the last ballot: repeated, from memory.");
        return new([sheet.Book(
            new(1949, 5, 24),
            null,
            [
                sheet.Ballot(1, [MajorityOfMembers], Open) with { Margin = sheet.Cite(OneProposal) },
                sheet.Ballot(null, [MajorityOfMembers], null) with
                {
                    Shortfall = sheet.Then(new ShortfallOption.AnotherBallot(Open), new ShortfallOption.NextRule(Open)),
                },
                MostVotes(sheet),
                .. Alone(sheet, readings),
            ]) with
        {
            Readings = [Reading(sheet, readings)],
        }]);
    }

    private static RuleBookSeries Thuringia(AssemblyReadings readings)
    {
        Sheet sheet = Of("de-thueringen-ministerpraesident", "Thuringia: Minister-President", "Constitution of Thuringia", "70(3)", "1993", Secondary, "The article number is from memory.");
        return new([sheet.Book(In(1993), null, [sheet.Ballot(2, [MajorityOfMembers], Open), MostVotes(sheet), .. Alone(sheet, readings)]) with
        {
            Readings = [Reading(sheet, readings)],
        }]);
    }

    /// <summary>The default law: more than half of the votes given, and more for than against; what follows is left to the bylaws.</summary>
    private static RuleBookSeries Association()
    {
        Sheet old = Of("de-verein", "German association", "German Civil Code", "32(1) s. 3", "1900", TextSeen, "\"Members present\" was read as votes given: Bundesgerichtshof, 25 January 1982.");
        Sheet current = Of("de-verein", "German association", "German Civil Code", "32(1) s. 3", "2009", TextSeen, "The first day is from memory.");
        return new(
        [
            old.Book(In(1900), new(2009, 9, 29), Ballot(old)),
            current.Book(new(2009, 9, 30), null, Ballot(current)),
        ]);

        static BallotRule Ballot(Sheet sheet) =>
            sheet.FreeBallot(null, [MoreThan(1, 2).Of(VotesForPersons), MoreThan(1, 2).Of(ForPlusAgainst)], Open);
    }

    /// <summary>Most votes; a tie elects nobody, and the ballot is repeated with whoever is proposed for it.</summary>
    private static BallotRule MostVotes(Sheet sheet) => sheet.Ballot(null, [], Open);

    private static IEnumerable<BallotRule> Alone(Sheet sheet, AssemblyReadings readings) =>
        readings.OnlyCandidate == OnlyCandidate.MoreForThanAgainst
            ? [sheet.Ballot(1, [MoreThan(1, 2).Of(ForPlusAgainst)], null) with { OnceCandidatesAre = 1 }]
            : [];

    private static Cited<LocalizedText> Reading(Sheet sheet, AssemblyReadings readings) => sheet.Cite(LocalizedText.Same(
        readings.OnlyCandidate == OnlyCandidate.MoreForThanAgainst
            ? "The only candidate of the last ballot needs more votes for than against"
            : "The only candidate of the last ballot needs one vote, whatever is against"));
}
