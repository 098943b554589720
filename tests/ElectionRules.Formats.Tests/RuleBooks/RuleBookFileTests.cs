using System.Text.Json;
using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.RuleBooks;

/// <summary>Rule books as JSON: what is written is read back, keeps to the schema, and mistakes point at their line.</summary>
public sealed class RuleBookFileTests
{
    private static readonly RuleBook[] BuiltIn =
    [
        .. new ChinaRuleBooks(Readings.Cautious).All.SelectMany(series => series.Versions),
        .. new AssemblyRuleBooks(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst }).All.SelectMany(series => series.Versions),
    ];

    private static readonly string Bylaws = File.ReadAllText(RepositoryFile("docs/examples/association/board.json"));

    [Fact]
    public void Every_built_in_book_is_read_back_equal()
    {
        foreach (RuleBook book in BuiltIn)
        {
            RuleBookOutcome outcome = RuleBookFile.Parse(RuleBookFile.Write(book), book.Id);

            outcome.Should().BeOfType<RuleBookOutcome.Read>(book.ToString()).Which.Book.Should().Be(book);
        }
    }

    [Fact]
    public void Every_built_in_book_and_the_example_keep_to_the_published_schema()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(RepositoryFile("docs/schema/rulebook.schema.json")));
        foreach (string json in BuiltIn.Select(RuleBookFile.Write).Append(Bylaws))
        {
            using JsonDocument document = JsonDocument.Parse(json);
            new SchemaCheck(schema.RootElement).Violations(document.RootElement).Should().BeEmpty(json[..200]);
        }
    }

    [Fact, Trait("wrong-variant", "schema")]
    public void The_schema_refuses_an_unknown_member_and_a_word_that_is_none()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(RepositoryFile("docs/schema/rulebook.schema.json")));
        using JsonDocument wrong = JsonDocument.Parse(Bylaws
            .Replace("\"kind\": \"election\"", "\"kind\": \"ballot\"", StringComparison.Ordinal)
            .Replace("\"least\": 0", "\"lowest\": 0", StringComparison.Ordinal));

        new SchemaCheck(schema.RootElement).Violations(wrong.RootElement).Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void Bylaws_as_a_file_are_used_like_a_built_in_book()
    {
        RuleBook book = ((RuleBookOutcome.Read)RuleBookFile.Parse(Bylaws, "board.json")).Book;
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("Ada", "Ben", "Cyd"));

        ContestState.BallotDue second = first.Count(new Turnout { WholeBody = 40, Present = 20 }, Votes.For(20, 9, 7, 4))
            .Should().BeOfType<ContestState.BallotDue>().Subject;
        second.Slate.Should().Equal(Votes.Slate("Ada", "Ben"));
        second.Reasons.Should().Contain(reason => reason.ToString() ==
            "Ada: 9 of 20, more than 1/2 of votes for persons needed (11), short by 2 — Bylaws of the Riverside Chess Club (2024) art. 12(1)");
        second.Count(new Turnout(), Votes.For(19, 9, 10)).Should().BeOfType<ContestState.Concluded>()
            .Which.Elected.Should().ContainSingle().Which.Candidate.Name.Should().Be("Ben");
        Rounds.RuleBooks.Check(book, CountingBase.WholeBody, CountingBase.Present).Should().BeEmpty();
        Rounds.RuleBooks.Check(book, CountingBase.Present).Should().ContainSingle().Which.Code.Should().Be(RuleBookReasons.BaseNotSupplied);
    }

    [Theory]
    [InlineData("\"by\": \"quorum\"", "\"by\": \"quorun\"", "E_RULEBOOK_CITATION", "$.ballots[0].pollTests[0].by")]
    [InlineData("\"moreThan\": \"1/2\"", "\"moreThan\": \"3/2\"", "E_RULEBOOK_VALUE", "$.ballots[0].winning[0].moreThan")]
    [InlineData("\"moreThan\": \"1/2\"", "\"moreThan\": \"half\"", "E_RULEBOOK_FRACTION", "$.ballots[0].winning[0].moreThan")]
    [InlineData("\"then\": \"lot\"", "\"then\": \"lots\"", "E_UNKNOWN_WORD", "$.ballots[0].tie.then")]
    [InlineData("\"count\": 2", "\"count\": 0", "E_OUT_OF_RANGE", "$.ballots[0].shortfall[0].slate.count")]
    [InlineData("\"count\": 2, ", "", "E_JSON_MISSING_MEMBER", "$.ballots[0].shortfall[0].slate")]
    [InlineData("\"onceCandidatesAre\"", "\"onceCandidates\"", "E_JSON_UNKNOWN_MEMBER", "$.ballots[1].onceCandidates")]
    public void A_mistake_is_reported_with_its_line_and_its_place(string right, string wrong, string code, string path)
    {
        string text = Bylaws.Replace("\"kind\": \"another-election\",", "\"kind\": \"another-election\",\n      \"onceCandidatesAre\": 2,", StringComparison.Ordinal);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        at.Should().BePositive();

        RuleBookOutcome outcome = RuleBookFile.Parse(text.Remove(at, right.Length).Insert(at, wrong), "board.json");

        TextError error = outcome.Should().BeOfType<RuleBookOutcome.Refused>().Which.Errors.Should().ContainSingle().Subject;
        error.Code.ToString().Should().Be(code);
        error.Path.Should().Be(path);
        if (code != "E_JSON_MISSING_MEMBER")
        {
            error.Position.Line.Should().Be(text[..at].Count(letter => letter == '\n') + 1);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_and_not_an_exception() =>
        RuleBookFile.ReadFile("no-such-book.json", TextLimits.Default).Should().BeOfType<RuleBookOutcome.Refused>()
            .Which.Errors.Should().ContainSingle().Which.Code.ToString().Should().Be("E_IO");

    private static string RepositoryFile(string path) => Path.Combine(GoldenFile.RepositoryRoot(), path);
}
