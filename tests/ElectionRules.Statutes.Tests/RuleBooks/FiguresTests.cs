using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using ElectionRules.TestSupport.RuleBooks;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>Contests keep to the figures of the articles on both sides of each boundary; a number changed in a book shows in one of them.</summary>
public class FiguresTests
{
    private static readonly IReadOnlyList<Figure> All = Figure.ReadAll(Path.Combine(
        GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "figures.txt"));

    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    private const string Head = """
        # Numbers changed on purpose

        Every number of every rule book of China is changed by the least step: a count by one, the terms of a fraction by one, "more than" to "at least" and back, each day in force by one. A change counts as noticed only where a contest then comes out otherwise than the article says: `tests/ElectionRules.Statutes.Tests/Data/figures.txt` states each figure from the law, and contests are held on both sides of each boundary. Changed days that make two versions overlap are refused by `RuleBookSeries` itself. A test writes this page.

        What no contest notices is listed. Such a change still fails `BoundariesTests`, which keeps every boundary of every book in a file; but that file was written from the code, so it only shows that something changed. All but two are the number of times of a rule after which seats stay vacant: no further ballot follows it, so one time and two are the same law. The two margins are "exactly a fifth": with a smaller upper end no whole number lies in the band, and the least is taken as before.


        """;

    public static TheoryData<string> Lines => [.. All.Select(figure => figure.Text)];

    [Theory, MemberData(nameof(Lines))]
    public void A_figure_decides_contests_on_both_sides_of_its_boundary(string line)
    {
        Figure figure = All.Single(found => found.Text == line);

        figure.Failure(Books.Find(figure.BookId)!).Should().BeNull();
    }

    /// <summary>The page lists what no figure holds; a change in it is to be read, not only accepted.</summary>
    [Fact]
    public void A_number_changed_in_a_book_of_China_decides_some_contest_otherwise_but_for_those_on_the_page()
    {
        ILookup<string, Figure> figures = All.ToLookup(figure => figure.BookId, StringComparer.Ordinal);

        Survey survey = Survey.Of(Books.All, series => figures[series.Id].Any(figure => figure.Failure(series) is not null));

        GoldenFile.CheckIn(
            Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law"),
            $"{Head}{survey.Mutants} changes, {survey.Held} noticed, {survey.Mutants - survey.Held} not.\n\n| Number that only the golden file holds | Changes |\n|---|---|\n"
                + string.Concat(survey.Survivors.Select(place => $"| `{place.Place}` | {place.Mutants} |\n")),
            "mutations.md",
            Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");
    }
}
