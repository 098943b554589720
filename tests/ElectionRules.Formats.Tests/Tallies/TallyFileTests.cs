using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Formats.Tallies;
using ElectionRules.Formats.Tests.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Tallies;

/// <summary>Tallies as JSON: what is written is read back, keeps to the schema, and a contradiction points at its line.</summary>
public sealed class TallyFileTests
{
    private const string Written = """
        {
          "format": "election-rules/tally/1",
          "papers": 7,
          "valid": 5,
          "candidates": [
            { "for": 3, "against": 0 },
            { "for": 1, "against": 1 }
          ],
          "writeIns": [
            { "code": 7, "votes": 1 }
          ],
          "fromPapers": {
            "blank": 1,
            "underVotes": 5,
            "voidByReason": {
              "tooManyMarks": 1,
              "contradictory": 0,
              "unreadable": 1
            },
            "marksVoidByReason": {
              "contradiction": 0,
              "writeInForbidden": 0,
              "writeInWithoutVoteAgainst": 0,
              "repeatedWriteIn": 0
            },
            "papersByMarks": [
              1,
              3,
              1
            ]
          },
          "batches": [
            "box 1"
          ]
        }

        """;

    [Fact]
    public void A_tally_is_written_with_every_figure_at_its_place() => TallyFile.Write(Counted("box 1")).Should().Be(Written);

    [Fact]
    public void Totals_without_papers_leave_out_what_only_papers_tell() =>
        TallyFile.Write(ApprovalTally.FromTotals(new BatchId("box 1"), long.MaxValue, 0, [], [], [])).Should().Be(
            $$"""
            {
              "format": "election-rules/tally/1",
              "papers": {{long.MaxValue}},
              "valid": {{long.MaxValue}},
              "candidates": [],
              "writeIns": [],
              "batches": [
                "box 1"
              ]
            }

            """);

    [Fact]
    public void What_is_written_is_read_back_equal_and_written_the_same() => RandomTallies.All.ForAll(
        tally =>
        {
            string json = TallyFile.Write(tally);
            ApprovalTally read = Read(json);
            read.Should().Be(tally);
            TallyFile.Write(read).Should().Be(json);
        },
        cases: 2_000);

    [Fact]
    public void Two_tallies_have_the_same_text_exactly_when_they_have_the_same_bytes() => Gen.Select(RandomTallies.All, RandomTallies.All).ForAll(
        (one, other) => (TallyFile.Write(one) == TallyFile.Write(other)) == one.ToBytes().AsSpan().SequenceEqual(other.ToBytes())
            && Read(TallyFile.Write(one)).ToBytes().AsSpan().SequenceEqual(one.ToBytes()),
        cases: 1_000);

    [Fact, Trait("wrong-variant", "tally-text")]
    public void A_text_that_leaves_out_the_batches_would_not_tell_two_tallies_apart()
    {
        ApprovalTally one = Counted("box 1");
        ApprovalTally other = Counted("box 2");

        Wrong(one).Should().Be(Wrong(other));
        TallyFile.Write(one).Should().NotBe(TallyFile.Write(other));

        static string Wrong(ApprovalTally tally) => TallyFile.Write(tally)[..TallyFile.Write(tally).IndexOf("\"batches\"", StringComparison.Ordinal)];
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture() =>
        Cultures.Each(() => TallyFile.Write(Counted("box 1"))).Should().OnlyContain(text => text == Written);

    [Fact]
    public void Members_batches_and_written_in_names_may_come_in_any_order()
    {
        const string json = """{"batches":["b","a"],"writeIns":[{"votes":1,"code":2},{"code":1,"votes":2}],"candidates":[],"valid":2,"papers":3,"format":"election-rules/tally/1"}""";

        ApprovalTally read = Read(json);

        read.Batches.Should().Equal(new BatchId("a"), new BatchId("b"));
        read.WriteIns.Should().Equal(new WriteInVotes(1, 2), new WriteInVotes(2, 1));
    }

    [Fact]
    public void Every_tally_keeps_to_the_published_schema()
    {
        using JsonDocument schema = Schema();
        RandomTallies.All.ForAll(
            tally =>
            {
                using JsonDocument document = JsonDocument.Parse(TallyFile.Write(tally));
                new SchemaCheck(schema.RootElement).Violations(document.RootElement).Should().BeEmpty();
            },
            cases: 500);
    }

    [Theory, Trait("wrong-variant", "schema")]
    [InlineData("\"papers\": 7", "\"papers\": -7")]
    [InlineData("\"papers\": 7", "\"papers\": \"7\"")]
    [InlineData("\"code\": 7", "\"code\": 2147483648")]
    [InlineData("\"blank\"", "\"blanks\"")]
    [InlineData("tally/1", "tally/2")]
    public void The_schema_refuses_what_the_reader_refuses(string right, string wrong)
    {
        using JsonDocument schema = Schema();
        string json = Written.Replace(right, wrong, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(json);

        new SchemaCheck(schema.RootElement).Violations(document.RootElement).Should().NotBeEmpty();
        TallyFile.Parse(json, "t").Should().BeOfType<TallyOutcome.Refused>();
    }

    [Theory]
    [InlineData("\"valid\": 5", "\"valid\": 8", "E_TALLY_FIGURE", "$.valid")]
    [InlineData("\"for\": 3", "\"for\": 6", "E_TALLY_FIGURE", "$.candidates[0].for")]
    [InlineData("\"against\": 1", "\"against\": 5", "E_TALLY_FIGURE", "$.candidates[1].against")]
    [InlineData("\"votes\": 1", "\"votes\": 6", "E_TALLY_FIGURE", "$.writeIns[0].votes")]
    [InlineData("\"unreadable\": 1", "\"unreadable\": 2", "E_TALLY_FIGURE", "$.fromPapers.voidByReason.unreadable")]
    [InlineData("\"unreadable\": 1", "\"unreadable\": 9223372036854775807", "E_TALLY_FIGURE", "$.fromPapers.voidByReason.unreadable")]
    [InlineData("\"voidByReason\": {\n      \"tooManyMarks\": 1", "\"voidByReason\": {\n      \"tooManyMarks\": 0", "E_TALLY_FIGURE", "$.fromPapers.voidByReason")]
    [InlineData("\"blank\": 1", "\"blank\": 2", "E_TALLY_FIGURE", "$.fromPapers.blank")]
    [InlineData("      3,\n", "      4,\n", "E_TALLY_FIGURE", "$.fromPapers.papersByMarks[2]", 1)]
    [InlineData("\"papersByMarks\": [\n      1,\n      3", "\"papersByMarks\": [\n      1,\n      2", "E_TALLY_FIGURE", "$.fromPapers.papersByMarks")]
    [InlineData("\"box 1\"", "\"box 1\", \"box 1\"", "E_TALLY_TWICE", "$.batches[1]")]
    [InlineData("{ \"code\": 7, \"votes\": 1 }", "{ \"code\": 7, \"votes\": 1 }, { \"code\": 7, \"votes\": 0 }", "E_TALLY_TWICE", "$.writeIns[1].code")]
    [InlineData("\"papers\": 7", "\"papers\": -1", "E_OUT_OF_RANGE", "$.papers")]
    [InlineData("\"underVotes\": 5", "\"underVotes\": -5", "E_OUT_OF_RANGE", "$.fromPapers.underVotes")]
    [InlineData("\"code\": 7", "\"code\": 2147483648", "E_OUT_OF_RANGE", "$.writeIns[0].code")]
    [InlineData("\"for\": 3", "\"for\": 9223372036854775808", "E_OVERFLOW", "$.candidates[0].for")]
    [InlineData("\"for\": 3", "\"for\": 3.0", "E_NOT_INTEGER", "$.candidates[0].for")]
    [InlineData("\"for\": 3", "\"for\": \"3\"", "E_JSON_KIND", "$.candidates[0].for")]
    [InlineData("\"fromPapers\": {", "\"fromPapers\": null, \"other\": {", "E_JSON_KIND", "$.fromPapers", 0, 2)]
    [InlineData("\"tooManyMarks\"", "\"tooManyNames\"", "E_JSON_MISSING_MEMBER", "$.fromPapers.voidByReason", -1, 2)]
    [InlineData("tally/1", "tally/2", "E_UNKNOWN_WORD", "$.format")]
    public void Each_broken_promise_is_refused_at_its_line(string right, string wrong, string code, string path, int linesDown = 0, int errors = 1)
    {
        int at = Written.IndexOf(right, StringComparison.Ordinal);
        at.Should().BePositive();

        TallyOutcome outcome = TallyFile.Parse(Written.Remove(at, right.Length).Insert(at, wrong), "box.json");

        EquatableArray<TextError> found = outcome.Should().BeOfType<TallyOutcome.Refused>().Which.Errors;
        (found.Count, found[0].Code.ToString(), found[0].Path).Should().Be((errors, code, path));
        found[0].Position.Line.Should().Be(Written[..at].Count(letter => letter == '\n') + 1 + linesDown);
        found[0].Position.Column.Should().BePositive();
    }

    [Theory]
    [InlineData("\"for\": 3", "\"for\": 5")]
    [InlineData("\"against\": 1", "\"against\": 4")]
    [InlineData("\"votes\": 1", "\"votes\": 5")]
    [InlineData("\"blank\": 1", "\"blank\": 0")]
    [InlineData("\"code\": 7", "\"code\": 2147483647")]
    [InlineData("\"underVotes\": 5", "\"underVotes\": 9223372036854775807")]
    public void A_figure_at_its_limit_is_read(string right, string limit) =>
        TallyFile.Write(Read(Written.Replace(right, limit, StringComparison.Ordinal))).Should().Be(Written.Replace(right, limit, StringComparison.Ordinal));

    [Theory]
    [InlineData("", "E_VALUE_MISSING")]
    [InlineData("   ", "E_VALUE_MISSING")]
    [InlineData("box\\u202E1", "E_BIDI_CONTROL")]
    [InlineData("box\\u200B1", "E_INVISIBLE_CHARACTER")]
    [InlineData("box\\n1", "E_CONTROL_CHARACTER")]
    [InlineData("box\\uD800", "E_JSON_STRING")]
    [InlineData("box\\u0000", "E_JSON_STRING")]
    [InlineData("box\\uE000", "E_NOT_CHARACTER")]
    public void An_id_that_cannot_be_seen_or_turns_the_text_is_refused(string id, string code) =>
        TallyFile.Parse(Written.Replace("box 1", id, StringComparison.Ordinal), "box.json").Should().BeOfType<TallyOutcome.Refused>()
            .Which.Errors.Should().ContainSingle().Which.Code.ToString().Should().Be(code);

    [Theory]
    [InlineData("box\u202E1")]
    [InlineData("box\u200B1")]
    [InlineData("box\n1")]
    [InlineData("box\0")]
    public void An_id_that_no_text_may_carry_is_not_written(string id) =>
        FluentActions.Invoking(() => TallyFile.Write(ApprovalTally.FromTotals(new BatchId(id), 0, 0, [], [], [])))
            .Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void An_id_with_half_a_character_is_kept_by_the_bytes_only()
    {
        ApprovalTally tally = ApprovalTally.FromTotals(new BatchId("box \ud800"), 0, 0, [], [], []);

        ApprovalTally.FromBytes(tally.ToBytes()).Should().Be(tally);
        FluentActions.Invoking(() => TallyFile.Write(tally)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The id of the batch 'box <U+D800>' has a character that no text may carry.*");
    }

    [Theory]
    [InlineData("</script>")]
    [InlineData("\"},{\"")]
    [InlineData("\\u0031")]
    [InlineData("=1+1")]
    [InlineData("../x")]
    [InlineData(" 1 ")]
    [InlineData("0")]
    [InlineData("e\u0301")]
    public void Any_other_id_is_data(string id) =>
        Read(TallyFile.Write(ApprovalTally.FromTotals(new BatchId(id), 0, 0, [], [], []))).Batches.Should().Equal(new BatchId(id));

    [Fact]
    public void A_long_id_is_read_under_a_limit_raised_for_it()
    {
        byte[] json = Encoding.UTF8.GetBytes(TallyFile.Write(ApprovalTally.FromTotals(new BatchId(new string('x', 513)), 0, 0, [], [], [])));

        TallyFile.Read(new MemoryStream(json), "t", TextLimits.Default).Should().BeOfType<TallyOutcome.Refused>()
            .Which.Errors.Should().ContainSingle().Which.Code.ToString().Should().Be("E_LIMIT_NAME");
        TallyFile.Read(new MemoryStream(json), "t", TextLimits.Default with { NameLength = 513 }).Should().BeOfType<TallyOutcome.Read>();
    }

    [Fact]
    public void More_values_than_the_limit_are_not_kept()
    {
        string json = Written.Replace("\"box 1\"", string.Join(',', Enumerable.Range(0, 1_000).Select(box => string.Create(CultureInfo.InvariantCulture, $"\"{box}\""))), StringComparison.Ordinal);

        TallyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "t", TextLimits.Default with { JsonValues = 900 }).Should().BeOfType<TallyOutcome.Refused>()
            .Which.Errors.Should().ContainSingle().Which.Code.ToString().Should().Be("E_LIMIT_JSON_VALUES");
        TallyFile.Parse(json, "t").Should().BeOfType<TallyOutcome.Read>();
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_and_not_an_exception() =>
        TallyFile.ReadFile("no-such-tally.json", TextLimits.Default).Should().BeOfType<TallyOutcome.Refused>()
            .Which.Errors.Should().ContainSingle().Which.Code.ToString().Should().Be("E_IO");

    private static ApprovalTally Read(string json) => TallyFile.Parse(json, "tally.json").Should().BeOfType<TallyOutcome.Read>().Which.Tally;

    private static JsonDocument Schema() => JsonDocument.Parse(File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "schema", "tally.schema.json")));

    private static ApprovalTally Counted(string id)
    {
        ApprovalBatchBuilder box = new(new BatchId(id), candidateCount: 2);
        box.Add([0]);
        box.Add([0, 1], []);
        box.Add([0], [1]);
        box.Add([], [], [7]);
        box.AddBlank();
        box.Add([0, 1], [], [8]);
        box.AddVoid(VoidReason.Unreadable);
        return TallyEngine.Count(box.Build(), new PaperRule { MaxMarks = 2, WriteIns = WriteInRule.Allowed, Contradictions = ContradictionRule.VoidsMark });
    }
}
