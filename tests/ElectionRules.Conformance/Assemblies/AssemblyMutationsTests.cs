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

        Every number of every book of assemblies is changed by the least step, as on [the page for China](mutations.md). A change counts as noticed where a published election, replayed, no longer comes out as published; the eight elections from memory do not count. A test writes this page.

        The published elections hold only what they happen to show: few end on a boundary, and few fall on the first or last day of a version. What they do not hold is listed by book. Of these, some boundaries are decided by `AssemblyRuleBooksTests`, which are not counted here; the rest is only kept by `BoundariesTests`, in a file that was written from the code.


        """;

    private static readonly ILookup<string, PublishedElection> Elections = ElectionsFile.Read()
        .Where(election => election.Evidence != "memory").ToLookup(election => "assemblies/" + election.RuleSet, StringComparer.Ordinal);

    [Fact]
    public void A_number_changed_makes_a_published_election_come_out_otherwise_but_for_those_on_the_page()
    {
        AssemblyRuleBooks books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });
        books.All.SelectMany(series => Elections[series.Id].Where(election => Differs(election, series))).Should().BeEmpty("unchanged, all replay");

        Survey survey = Survey.Of(books.All, series => Elections[series.Id].Any(election => Differs(election, series)));

        GoldenFile.CheckIn(
            Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law"),
            $"{Head}{survey.Mutants} changes, {survey.Held} noticed, {survey.Mutants - survey.Held} not.\n\n| Book | Changes not noticed |\n|---|---|\n"
                + string.Concat(survey.Survivors.GroupBy(place => place.Place.Split(": ")[0])
                    .Select(book => $"| {book.Key} | {string.Join(", ", book.Select(place => $"{place.Place.Split(": ")[1]} ({place.Mutants})"))} |\n")),
            "assemblies-mutations.md",
            Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");
    }

    private static bool Differs(PublishedElection election, RuleBookSeries series)
    {
        try
        {
            RuleBook book = series.On(election.Day);
            if (election.Completeness == "all-rounds")
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
