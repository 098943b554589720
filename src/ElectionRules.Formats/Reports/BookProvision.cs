using ElectionRules.Formats.Scenarios;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>The provisions of a rule book, each with what it settles.</summary>
/// <param name="Citation">The provision.</param>
/// <param name="Topics">What it settles, each once.</param>
internal sealed record BookProvision(Citation Citation, EquatableArray<string> Topics)
{
    /// <summary>Returns the books that the contests of a scenario were decided by, in the order of their first use.</summary>
    public static IEnumerable<RuleBook> BooksOf(ScenarioResult result) => result.Contests.Select(contest => contest.Terms.Book).Distinct();

    /// <summary>Returns the provisions of a book in the order in which a contest meets them.</summary>
    public static IEnumerable<BookProvision> Of(RuleBook book, ReportWords words) => All(book)
        .Select(item => (Topic: words[item.Topic], item.Citation))
        .Concat(book.Readings.Select(reading => (Topic: words.Fill("topic.reading", ("reading", words.Of(reading.Value))), reading.Citation)))
        .GroupBy(item => item.Citation)
        .Select(group => new BookProvision(group.Key, [.. group.Select(item => item.Topic).Distinct(StringComparer.Ordinal)]));

    private static IEnumerable<(string Topic, Citation Citation)> All(RuleBook book)
    {
        if (book.Preselection is { } preselection)
        {
            yield return ("topic.preselection", preselection.Citation);
            foreach (Cited<PollTest> test in preselection.Value.PollTests)
            {
                yield return ("topic.pollTest", test.Citation);
            }

            if (preselection.Value.Reaching is { } reaching)
            {
                yield return ("topic.reaching", reaching.Citation);
            }
        }

        foreach ((string, Citation) item in book.Ballots.SelectMany(Rule))
        {
            yield return item;
        }

        if (book.Approval is { } approval)
        {
            yield return ("topic.approval", approval.Citation);
        }
    }

    private static IEnumerable<(string Topic, Citation Citation)> Rule(BallotRule rule) =>
    [
        ("topic.margin", rule.Margin.Citation),
        ("topic.paper", rule.Paper.Citation),
        .. rule.PollTests.Select(test => ("topic.pollTest", test.Citation)),
        .. rule.PapersAtMost is { } most ? [("topic.papersAtMost", most.Citation)] : Array.Empty<(string, Citation)>(),
        .. rule.Winning.Select(needed => ("topic.winning", needed.Citation)),
        ("topic.tie", rule.Tie.Citation),
        .. rule.Eliminations.Select(elimination => ("topic.elimination", elimination.Citation)),
        .. rule.Shortfall.Select(option => ("topic.shortfall", option.Citation)),
    ];
}
