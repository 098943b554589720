using ElectionRules.Statutes.China;
using ElectionRules.Statutes.Tests.Rules;
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

        Every number of every rule book of China is changed by the least step: a count by one, the terms of a fraction by one, "more than" to "at least" and back, each day in force by one. A change counts as noticed only where a contest then comes out otherwise than the article says: `tests/ElectionRules.Statutes.Tests/Data/figures.txt` states each figure apart from the code that carries it, and contests are held on both sides of each boundary. Changed days that make two versions overlap are refused by `RuleBookSeries` itself. A test writes this page.

        The figures were first drafted beside the code. Since then each row has been drawn again from the catalogue of rules and the texts of law at hand, and compared with the book only after that; no figure was wrong, and one book lacked the day from which national law sets its quorum. Three texts were read again for it: the Electoral Law of 2020, the villagers' committee law of 2018, and what the Organic Law of 2022 says of elections. For every other text the record of the catalogue was relied on. The table below says what each row rests on: a text that was seen, a secondary source, memory, or a reading where the law is silent, leaves it to the place, or sources disagree. A count of votes in a row has one size for every base, so a row holds the fraction and not whom it is a fraction of; that is held by the worked examples and by `BoundariesTests`.

        What no contest notices is listed. Such a change still fails `BoundariesTests`, which keeps every boundary of every book in a file; but that file was written from the code, so it only shows that something changed. All but two are the number of times of a rule after which seats stay vacant: no further ballot follows it, so one time and two are the same law. The two margins are "exactly a fifth": with a smaller upper end no whole number lies in the band, and the least is taken as before.


        """;

    /// <summary>What a row rests on, in the words behind its #.</summary>
    private static readonly string[] Grounds = ["seen", "secondary", "memory", "reading"];

    private static readonly (string Book, string Ground, string[] Rules)[] Sources =
    [
        .. File.ReadLines(Path.Combine(GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "figures.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" ", StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (words[1], words[Array.IndexOf(words, "#") + 1].TrimEnd(':'), words[(Array.IndexOf(words, "#") + 2)..])),
    ];

    public static TheoryData<string> Lines => [.. All.Select(figure => figure.Text)];

    [Theory, MemberData(nameof(Lines))]
    public void A_figure_decides_contests_on_both_sides_of_its_boundary(string line)
    {
        Figure figure = All.Single(found => found.Text == line);

        figure.Failure(Books.Find(figure.BookId)!).Should().BeNull();
    }

    [Fact]
    public void Every_figure_says_what_it_rests_on_and_claims_no_more_than_the_catalogue()
    {
        Dictionary<string, CatalogueRule> rules = CatalogueRule.All.ToDictionary(rule => rule.Id);

        Sources.Should().HaveCount(All.Count).And.OnlyContain(source => Grounds.Contains(source.Ground) && source.Rules.Length > 0);
        Sources.SelectMany(source => source.Rules).Should().BeSubsetOf(rules.Keys);
        Sources.Where(source => source.Ground == "seen" && source.Rules.Any(rule => rules[rule].Content != "text seen")).Should().BeEmpty();
        Sources.Where(source => source.Ground == "secondary" && source.Rules.Any(rule => rules[rule].Content == "unverified")).Should().BeEmpty();
    }

    /// <summary>The page lists what no figure holds; a change in it is to be read, not only accepted.</summary>
    [Fact]
    public void A_number_changed_in_a_book_of_China_decides_some_contest_otherwise_but_for_those_on_the_page()
    {
        ILookup<string, Figure> figures = All.ToLookup(figure => figure.BookId, StringComparer.Ordinal);

        Survey survey = Survey.Of(Books.All, series => figures[series.Id].Any(figure => figure.Failure(series) is not null));

        GoldenFile.CheckIn(
            Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law"),
            $"{Head}{Table()}\n{survey.Mutants} changes, {survey.Held} noticed, {survey.Mutants - survey.Held} not.\n\n| Number that only the golden file holds | Changes |\n|---|---|\n"
                + string.Concat(survey.Survivors.Select(place => $"| `{place.Place}` | {place.Mutants} |\n")),
            "mutations.md",
            Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");
    }

    /// <summary>How many rows of each book rest on what.</summary>
    private static string Table() =>
        $"| Book | {string.Join(" | ", Grounds)} |\n|---|{string.Concat(Grounds.Select(_ => "---|"))}\n"
            + string.Concat(Sources.GroupBy(source => source.Book).Append(Sources.GroupBy(_ => "all").Single()).Select(book =>
                $"| {(book.Key == "all" ? "all rows" : $"`{book.Key}`")} | {string.Join(" | ", Grounds.Select(ground => book.Count(source => source.Ground == ground)))} |\n"));
}
