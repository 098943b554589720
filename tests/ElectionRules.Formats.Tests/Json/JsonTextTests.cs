using System.Text.Json;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Tests.Json;

/// <summary>Documents, and the part of the catalogue that concerns JSON: B107 to B112, B018, B019, B039.</summary>
public sealed class JsonTextTests
{
    private const string County = """
        {
          "name": "青山县",
          "open": true,
          "contests": [
            { "id": "mayor", "seats": 1, "day": "2011-06-23" },
            { "id": "members", "seats": 12, "day": "2011-06-22" }
          ]
        }
        """;

    [Fact]
    public void Values_are_read_as_what_they_should_be_and_know_where_they_stand()
    {
        Reading reading = Reading.Of(County);
        JsonNodeAt root = reading.Json()!;
        JsonObjectAt county = root.AsObject()!;
        county.Required("name")!.AsName().Should().Be("青山县");
        county.Required("open")!.AsBoolean().Should().BeTrue();
        JsonObjectAt members = county.Required("contests")!.AsArray()[1].AsObject()!;
        members.Required("id")!.AsKey().Should().Be("members");
        members.Required("seats")!.AsInteger(1, 99).Should().Be(12);
        members.Required("day")!.AsDate().Should().Be(new LocalDate(2011, 6, 22));
        members.Required("seats")!.Path.Should().Be("$.contests[1].seats");
        members.Required("seats")!.Position.Should().Be(new TextPosition(6, 33, 145));
        reading.Found.Should().BeEmpty();
    }

    [Fact]
    public void A_character_that_JSON_cannot_go_on_with_is_shown_whole()
    {
        Reading reading = Reading.Of("{\"a\": 陈}");
        reading.Json().Should().BeNull();
        reading.Errors.Errors[0].Message.Should().StartWith("JSON cannot go on with '陈' here.");
    }

    [Fact]
    public void Mistakes_of_meaning_point_at_the_value_and_are_all_collected()
    {
        Reading reading = Reading.Of("{\"a\": 1,\n \"b\": \"2011-02-30\", \"c\": [true, 12, \"x\"], \"d\": null}");
        JsonObjectAt root = reading.Json()!.AsObject()!;
        root.Required("a")!.AsText().Should().BeNull();
        root.Required("b")!.AsDate().Should().BeNull();
        root.Required("c")!.AsArray().Select(item => item.AsInteger(1, 9)).Should().Equal((long?[])[null, null, null]);
        root.Optional("d")!.AsText().Should().BeNull();
        root.Required("e").Should().BeNull();
        root.Optional("f").Should().BeNull();
        reading.Found.Should().Equal(
            "E_JSON_KIND @1:7+6",
            "E_INVALID_DATE @2:7+15",
            "E_JSON_KIND @2:27+35",
            "E_OUT_OF_RANGE @2:33+41",
            "E_JSON_KIND @2:37+45",
            "E_JSON_KIND @2:48+56",
            "E_JSON_MISSING_MEMBER @1:1+0");
        reading.Errors.Errors[2].ToString().Should().Be(
            "test:2:27: E_JSON_KIND: Here must stand a whole number without quotes, not true or false. Correct the value. [$.c[0]]");
    }

    [Fact]
    public void Members_that_nobody_asked_for_are_refused_wherever_an_object_was_read()
    {
        Reading reading = Reading.Of("{\"list\": [{\"id\": \"a\", \"sats\": 2}], \"seats\": {\"x\": {\"y\": 1}}, \"note\": [{\"z\": 1}]}");
        JsonNodeAt root = reading.Json()!;
        JsonObjectAt top = root.AsObject()!;
        foreach (JsonNodeAt item in top.Required("list")!.AsArray())
        {
            item.AsObject()!.Required("id");
            item.AsObject()!.Optional("seats");
        }

        top.Required("seats")!.AsObject();
        root.RefuseUnread();
        reading.Found.Should().BeEquivalentTo(
            "E_JSON_UNKNOWN_MEMBER @1:31+30", "E_JSON_UNKNOWN_MEMBER @1:51+50", "E_JSON_UNKNOWN_MEMBER @1:70+69");
        reading.Errors.Errors.Should().Contain(error => error.Path == "$.list[0].sats" && error.Message.Contains("Did you mean 'seats'?"));
    }

    [Fact]
    public void Words_are_compared_exactly_and_the_nearest_is_offered()
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal) { ["direct"] = 1, ["congress"] = 2 };
        Reading reading = Reading.Of("[\"direct\", \"Direct\", \"neither\"]");
        reading.Json()!.AsArray().Select(item => item.AsWord(words)).Should().Equal(1, null, null);
        reading.Errors.Errors.Select(error => error.Message).Should().Equal(
            "'Direct' is not one of the words allowed here. Did you mean 'direct'?",
            "'neither' is not one of the words allowed here. Known are 'congress', 'direct'.");
    }

    [Fact]
    public void A_path_quotes_names_that_are_no_identifiers() =>
        Reading.Of("{\"a b\": {\"\": [0]}}").Json()!.Items[0].Items[0].Items[0].Path.Should().Be("$['a b'][''][0]");

    [Fact]
    public void B019_text_after_the_document() => Syntax("{} x", 1, 4);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("nul")]
    [InlineData("+1")]
    [InlineData("0x10")]
    [InlineData("01")]
    [InlineData("'a'")]
    public void B039_B109_words_and_numbers_that_are_not_json(string text)
    {
        Reading reading = Reading.Of(text);
        reading.Json().Should().BeNull();
        reading.Found.Should().ContainSingle().Which.Should().StartWith("E_JSON_SYNTAX @1:");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"1\"")]
    public void B039_other_values_are_no_counts(string text)
    {
        Reading reading = Reading.Of(text);
        reading.Json()!.AsInteger(0, 9).Should().BeNull();
        reading.Found.Should().Equal("E_JSON_KIND @1:1+0");
    }

    [Fact]
    public void B107_duplicate_members_even_when_escaped()
    {
        Reading reading = Reading.Of("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}");
        reading.Json()!.AsObject()!.Required("a")!.AsInteger(0, 9).Should().Be(1);
        reading.Found.Should().Equal("E_JSON_DUPLICATE_MEMBER @1:28+27");
    }

    [Theory]
    [InlineData(64, "")]
    [InlineData(65, "E_LIMIT_JSON_DEPTH @1:65+64")]
    [InlineData(1_000_000, "E_LIMIT_JSON_DEPTH @1:65+64")]
    public void B108_depth(int depth, string expected)
    {
        Reading reading = Reading.Of(new string('[', depth) + new string(']', Math.Min(depth, 64)));
        (reading.Json() is null).Should().Be(expected.Length > 0);
        string.Join(' ', reading.Found).Should().Be(expected);
    }

    [Fact]
    public void B109_comments() => Syntax("{\n  // a\n}", 2, 3).Should().Contain("Comments");

    [Theory]
    [InlineData("[1,]", 4)]
    [InlineData("{\"a\":1,}", 8)]
    public void B109_trailing_commas(string text, int column) => Syntax(text, 1, column).Should().Contain("comma too many");

    [Fact]
    public void B109_the_byte_order_mark_is_dropped() => Reading.Of("\uFEFF{}").Json()!.Kind.Should().Be(JsonValueKind.Object);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("1E+2")]
    public void B110_numbers_that_are_not_written_as_whole(string text)
    {
        Reading reading = Reading.Of(text);
        reading.Json()!.AsInteger(long.MinValue, long.MaxValue).Should().BeNull();
        reading.Found.Should().Equal("E_NOT_INTEGER @1:1+0");
    }

    [Fact]
    public void B110_numbers_beyond_32_bits_are_numbers() => Reading.Of("2147483648").Json()!.AsInteger(0, long.MaxValue).Should().Be(2_147_483_648);

    [Theory]
    [InlineData("[\"\\ud800\"]", "E_JSON_STRING @1:2+1")]
    [InlineData("[\"a\\u0000\"]", "E_JSON_STRING @1:2+1")]
    [InlineData("{\"\\udc00\": 1}", "E_JSON_STRING @1:2+1")]
    public void B111_escapes_that_are_no_characters(string text, string expected)
    {
        Reading reading = Reading.Of(text);
        reading.Json();
        reading.Found.Should().Equal(expected);
    }

    [Fact]
    public void B112_a_long_string_stops_at_the_limit()
    {
        Reading reading = Reading.Of("[\"" + new string('x', 65_537) + "\"]");
        reading.Json().Should().BeNull();
        reading.Found.Should().Equal("E_LIMIT_FIELD @1:2+1");
    }

    [Fact]
    public void B112_many_values_stop_at_the_limit()
    {
        Reading reading = Reading.Of("[1,2,3]", TextLimits.Default with { JsonValues = 3 });
        reading.Json().Should().BeNull();
        reading.Found.Should().Equal("E_LIMIT_JSON_VALUES @1:6+5");
    }

    [Fact]
    public void B038_a_number_of_ten_thousand_digits_is_refused_unparsed()
    {
        Reading reading = Reading.Of(new string('9', 10_000));
        reading.Json()!.AsInteger(0, 9).Should().BeNull();
        reading.Found.Should().Equal("E_LIMIT_DIGITS @1:1+0");
    }

    [Fact]
    public void A_raw_line_break_inside_a_text_is_explained() => Syntax("[\"a\nb\"]", 1, 4).Should().Contain("line break");

    [Fact]
    public void A_blank_document_ends_too_early() => Syntax(" \n ", 2, 2).Should().Contain("ends too early");

    private static string Syntax(string text, int line, int column)
    {
        Reading reading = Reading.Of(text);
        reading.Json().Should().BeNull();
        TextError error = reading.Errors.Errors.Should().ContainSingle().Which;
        error.Code.Id.Should().Be("E_JSON_SYNTAX");
        (error.Position.Line, error.Position.Column).Should().Be((line, column));
        return error.Message;
    }
}
