using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;
using ElectionRules.TestSupport.RuleBooks;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Which numbers of the books of assemblies the published elections hold.</summary>
public class AssemblyMutationsTests
{
    private const string Head = """
        # Numbers of assemblies changed on purpose

        Every number of every book of assemblies is changed by the least step, as on [the page for China](mutations.md). A change counts as noticed where a published election, replayed, no longer comes out as published (the eight from memory do not count), or where a contest comes out otherwise than a row of `tests/ElectionRules.Statutes.Tests/Data/assembly-figures.txt` says. The rows were written from the survey of the rules, not from the books; each names its set of rules, and the row above it the instrument and the article. A test writes this page.


        """;

    private static readonly ILookup<string, PublishedElection> Elections = ElectionsFile.Read()
        .Where(election => election.Evidence != "memory").ToLookup(election => "assemblies/" + election.RuleSet, StringComparer.Ordinal);

    private static readonly ILookup<string, Clause> Rows = Clause.ReadAll(Path.Combine(
        GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "assembly-figures.txt")).ToLookup(row => row.BookId, StringComparer.Ordinal);

    [Fact]
    public void A_number_changed_makes_a_published_election_or_a_figure_come_out_otherwise_but_for_those_on_the_page()
    {
        AssemblyRuleBooks books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });
        books.All.SelectMany(series => Elections[series.Id].Where(election => Differs(election, series))).Should().BeEmpty("unchanged, all replay");
        books.All.SelectMany(series => Rows[series.Id].Select(row => row.Failure(series))).Should().OnlyContain(failure => failure == null, "unchanged, all figures are kept");

        string page = Head + Section(books, "Numbers", Mutants.Of) + "\n" + Section(books, "Words", WordMutants.Of);
        GoldenFile.CheckIn(
            Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law"), page, "assemblies-mutations.md", Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");
    }

    private static string Section(AssemblyRuleBooks books, string title, Func<RuleBook, IEnumerable<(string What, RuleBook Book)>> mutantsOf)
    {
        int elections = 0;
        int rows = 0;
        Survey survey = Survey.Of(books.All, mutantsOf, series =>
        {
            bool byElection = Elections[series.Id].Any(election => Differs(election, series));
            bool byRow = Rows[series.Id].Any(row => row.Failure(series) is not null);
            elections += byElection ? 1 : 0;
            rows += byRow ? 1 : 0;
            return byElection || byRow;
        });

        return $"## {title}\n\n{survey.Mutants} changes: {elections} noticed by published elections, {rows} by rows, {survey.Mutants - survey.Held} by neither.\n\n| Book | Changes not noticed |\n|---|---|\n"
            + string.Concat(survey.Survivors.GroupBy(place => place.Place.Split(": ")[0])
                .Select(book => $"| {book.Key} | {string.Join(", ", book.Select(place => $"{place.Place.Split(": ")[1]} ({place.Mutants})"))} |\n"));
    }

    private static bool Differs(PublishedElection election, RuleBookSeries series)
    {
        try
        {
            RuleBook book = series.On(election.Day);
            if (election.IsWhole)
            {
                ElectionReplay.Whole(election, book);
            }
            else
            {
                ElectionReplay.Parts(election, book);
            }

            return false;
        }
        catch (Exception error) when (error is Xunit.Sdk.XunitException or ArgumentException or InvalidCastException or InvalidOperationException)
        {
            return true;
        }
    }
}
