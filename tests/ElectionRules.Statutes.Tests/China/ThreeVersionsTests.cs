using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>One contest asked of three versions of the Electoral Law; the page <c>docs/law/cn/three-versions.md</c> shows the answers.</summary>
public class ThreeVersionsTests
{
    private static readonly LocalDate[] Days = [new(2006, 12, 1), new(2011, 6, 10), new(2021, 6, 10)];

    private const string Head = """
        # One contest under three versions of the Electoral Law

        The day chooses the version, and every answer carries the article that it comes from. A test asks the code again and compares this page.

        ```csharp
        RuleBook law = new ChinaRuleBooks(readings).DeputiesDirect.On(new LocalDate(2011, 6, 10));
        ```

        Seats, the day of the list and the weight of the country differ; margin and majority are the same in all three and only stand in other articles. `RuleBooks.Compare` says so field by field.

        | Question | 1 December 2006 | 10 June 2011 | 10 June 2021 |
        |---|---|---|---|

        """;

    [Fact]
    public void The_page_shows_what_the_code_answers() => GoldenFile.CheckIn(
        Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law", "cn"),
        Head + string.Concat(Lines().Select(line => line + "\n")),
        "three-versions.md",
        Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");

    [Fact]
    public void The_most_seats_of_a_county_of_400000_changed_in_2020() =>
        Seats().Select(figure => figure.Value).Should().Equal(200, 200, 220);

    [Fact]
    public void The_formal_list_must_be_public_two_days_earlier_since_2010() =>
        FormalList().Select(figure => figure.Value).Should().Equal(5, 7, 7);

    [Fact]
    public void Four_people_in_the_country_weighed_as_one_in_a_town_to_2010() =>
        Days.Select(day => ChinaSeats.RuralPerUrban.On(day).Value).Should().Equal(4, 1, 1);

    [Fact]
    public void The_same_votes_elect_under_all_three_by_another_article() =>
        Days.Select(day => Elected(day).ToString()).Should().Equal(
            "Chen: 311 of 620, more than 1/2 of those voting needed (311): elected — Electoral Law (2004) art. 41(1)",
            "Chen: 311 of 620, more than 1/2 of those voting needed (311): elected — Electoral Law (2010) art. 43(1)",
            "Chen: 311 of 620, more than 1/2 of those voting needed (311): elected — Electoral Law (2020) art. 45(1)");

    private static IEnumerable<string> Lines() =>
    [
        Line("Most seats in the congress of a county of 400,000", Seats()),
        Line("Days before election day on which the formal list is public", FormalList()),
        Line("People in the country who weigh as one in a town", Days.Select(day => ChinaSeats.RuralPerUrban.On(day))),
        Line("Candidates for 2 seats, at least", Days.Select(day => Law(day).Ballots[0].Margin).Select(margin => new Cited<long>(margin.Value.For(2).Least, margin.Citation))),
        Line("Votes needed where 620 of 1,000 take part", Days.Select(day => new Cited<long>(Elected(day).Number("needed")!.Value, Elected(day).Citation!))),
    ];

    private static string Line<T>(string question, IEnumerable<Cited<T>> answers)
        where T : notnull => $"| {question} | {string.Join(" | ", answers.Select(answer => $"{answer.Value} — {answer.Citation}"))} |";

    private static IEnumerable<Cited<long>> Seats() => Days.Select(day => ChinaSeats.County.On(day))
        .Select(formula => new Cited<long>(formula.Value.Maximum(400_000, ChinaAreaKinds.County), formula.Citation));

    private static IEnumerable<Cited<long>> FormalList() => Days.Select(day => DirectElectionDeadlines.On(day).FormalList)
        .Select(limit => new Cited<long>(limit.Point.Count, limit.Citation!));

    private static RuleBook Law(LocalDate day) => new ChinaRuleBooks(Readings.Cautious).DeputiesDirect.On(day);

    private static Transcripts.Reason Elected(LocalDate day) => ((ContestState.BallotDue)Contest.Open(Law(day), 1, Votes.Slate("Chen", "Li")))
        .Count(new Turnout { Registered = 1_000, Participants = 620, Returned = 620 }, Votes.For(620, 311, 309))
        .Reasons.Single(reason => reason.Code.Equals(RoundReasons.Elected));
}
