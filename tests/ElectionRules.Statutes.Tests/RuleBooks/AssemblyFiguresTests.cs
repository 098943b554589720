using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;
using ElectionRules.TestSupport.RuleBooks;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>The books of assemblies keep to the figures of the survey, row by row; no figure is read from the code.</summary>
public class AssemblyFiguresTests
{
    private static readonly IReadOnlyList<Clause> All = Clause.ReadAll(Path.Combine(
        GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "assembly-figures.txt"));

    private static readonly AssemblyRuleBooks Books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });

    public static TheoryData<string> Rows => [.. All.Select(clause => clause.Text).Distinct()];

    [Theory, MemberData(nameof(Rows))]
    public void A_book_keeps_to_a_figure_of_the_survey(string row)
    {
        Clause clause = All.First(found => found.Text == row);

        clause.Failure(Books.Find(clause.BookId)!).Should().BeNull();
    }

    [Fact]
    public void Every_book_has_rows_for_its_source_its_days_its_papers_its_threshold_and_its_course() =>
        Books.All.SelectMany(series => new[] { "source", "days", "course" }.Where(kind => !All.Any(clause => clause.BookId == series.Id && clause.Kind == kind)))
            .Should().BeEmpty();
}
