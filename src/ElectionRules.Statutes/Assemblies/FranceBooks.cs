using ElectionRules.Rounds;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>France: president, deputies, municipal councils, mayors, assemblies.</summary>
internal static class FranceBooks
{
    private static readonly Requirement MajorityOfVotes = MoreThan(1, 2).Of(VotesForPersons);

    public static IEnumerable<RuleBookSeries> All() =>
        [PresidentByVoters(), Deputies(), SmallCommunes(), Mayor(), AssemblyPresident(), FourthRepublic()];

    private static RuleBookSeries PresidentByVoters()
    {
        Sheet sheet = Of("fr-president-popular", "France: President, by voters", "Constitution of the French Republic", "7", "1962", Unverified, "");
        return new([sheet.Book(
            new(1962, 11, 6), null, sheet.Ballot(1, [MajorityOfVotes], Two), sheet.Ballot(1, [MajorityOfVotes], null))]);
    }

    /// <summary>Two tests at once in the first ballot; an eighth of those registered opens the second.</summary>
    private static RuleBookSeries Deputies()
    {
        Sheet sheet = Of("fr-deputies", "France: deputies", "Code électoral", "L.126, L.162", "1986", TextSeen, "");
        return new([sheet.Book(
            new(1986, 7, 12),
            null,
            sheet.Ballot(1, [MajorityOfVotes, AtLeast(1, 4).Of(RegisteredVoters)], new NextSlate.Reaching(AtLeast(1, 8).Of(RegisteredVoters), filledTo: 2)),
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(TieMeans.OlderWins) })]);
    }

    private static RuleBookSeries SmallCommunes()
    {
        Sheet sheet = Of(
            "fr-municipal-small", "France: councillors of small communes", "Code électoral", "L.253", "2013", TextSeen, "The days in force are from memory: communes under 1000 since 2013, repealed in 2025.");
        return new([sheet.Book(
            new(2013, 5, 18),
            EndOf(2025),
            sheet.Ballot(1, [MajorityOfVotes, AtLeast(1, 4).Of(RegisteredVoters)], Open) with { Tie = sheet.Tie(TieMeans.OlderWins) },
            sheet.Ballot(1, [], null) with { Tie = sheet.Tie(TieMeans.OlderWins) })]);
    }

    private static RuleBookSeries Mayor()
    {
        Sheet sheet = Of("fr-mayor-council", "France: mayor, by the council", "Code général des collectivités territoriales", "L.2122-4, L.2122-7", "1884 onward", TextSeen, "Blank and void papers are no votes: Conseil d'État, 7 March 1980.");
        return new([sheet.Book(
            new(1884, 4, 5),
            null,
            sheet.FreeBallot(2, [MajorityOfVotes], Open),
            sheet.FreeBallot(1, [], null) with { Tie = sheet.Tie(TieMeans.OlderWins) })]);
    }

    private static RuleBookSeries AssemblyPresident()
    {
        Sheet sheet = Of("fr-an-president", "France: President of the National Assembly", "Règlement de l'Assemblée nationale", "9", "2024", TextSeen, "Read in the Assembly's notice; known for 2024, when votes for persons who had not declared were counted as votes.");
        return new([sheet.Book(
            In(2024),
            null,
            sheet.FreeBallot(2, [MajorityOfVotes], Open),
            sheet.FreeBallot(1, [], null) with { Tie = sheet.Tie(TieMeans.OlderWins) })]);
    }

    private static RuleBookSeries FourthRepublic()
    {
        Sheet sheet = Of("fr-iv-president", "France: President of the Fourth Republic", "Constitution of the Fourth Republic", "29", "1946", Secondary, "");
        return new([sheet.Book(new(1946, 10, 27), new(1958, 10, 4), sheet.FreeBallot(null, [MajorityOfVotes], Open))]);
    }
}
