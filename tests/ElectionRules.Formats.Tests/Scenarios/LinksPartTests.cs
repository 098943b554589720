using ElectionRules.Bodies;

namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class LinksPartTests
{
    private const string Sound = """
        "links": {
          "among": [{"contest": "third", "of": ["first", "second"]}],
          "rolls": [{"body": "council", "from": ["first", "second"]}]}
        """;

    [Fact]
    public void Winners_come_from_the_contests_before_and_make_up_the_body()
    {
        ContestsReading reading = ContestsReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Rows(0).Should().Equal(
            "Council: Head | 1 | Board: Chair, Board: Clerk | 1 | 0",
            "Council | 2 | Chair, Clerk | 2 | 0");
        reading.Reasons(0).Should().BeEmpty();
    }

    [Fact]
    public void A_winner_who_was_not_elected_before_is_named()
    {
        ContestsReading reading = ContestsReading.Of("""
            "links": {"among": [{"contest": "third", "of": ["second"]}]}
            """);

        reading.Rows(0).Should().Equal("Council: Head | 1 | Board: Clerk | 0 | 1");
        reading.Reasons(0).Should().Equal("An: not elected in Board: Clerk, as needed for Council: Head");
        reading.Result!.Sections[0].Reasons[0].Code.Should().Be(BodyReasons.NotElectedFirst);
    }

    [Fact]
    public void A_body_with_fewer_elected_than_members_is_short()
    {
        ContestsReading reading = ContestsReading.Of("""
            "links": {"rolls": [{"body": "council", "from": ["first"]}]}
            """);

        reading.Rows(0).Should().Equal("Council | 2 | Chair | 1 | 1");
        reading.Reasons(0).Should().Equal("Council: 1, at least 2 needed, short by 1");
    }

    [Fact]
    public void A_member_of_the_roll_who_was_not_elected_is_named()
    {
        ContestsReading reading = ContestsReading.Of("""
            "links": {"rolls": [{"body": "board", "from": ["first", "second"]}]}
            """);

        reading.Reasons(0).Should().Equal(
            "Board: 2, at least 3 needed, short by 1", "Cai: not elected in Chair, Clerk, as needed for Board");
    }

    [Theory]
    [InlineData("2011-05-09", 0)]
    [InlineData("2011-05-08", 4)]
    public void A_contest_may_follow_on_the_same_day_and_not_before(string day, int errors) =>
        ContestsReading.Of(Sound, thirdDay: day).Found.Where(error => error.StartsWith("E_DATE_OUT_OF_ORDER $.links")).Should().HaveCount(errors);

    [Theory]
    [InlineData("\"contest\": \"third\"", "\"contest\": \"thrid\"", "E_UNKNOWN $.links.among[0].contest")]
    [InlineData("\"of\": [\"first\", \"second\"]", "\"of\": [\"first\", \"secnd\"]", "E_UNKNOWN $.links.among[0].of[1]")]
    [InlineData("\"of\": [\"first\", \"second\"]", "\"of\": [\"first\", \"first\"]", "E_DUPLICATE $.links.among[0].of[1]")]
    [InlineData("\"of\": [\"first\", \"second\"]", "\"of\": []", "E_JSON_MISSING_MEMBER $.links.among[0].of")]
    [InlineData("\"body\": \"council\"", "\"body\": \"councl\"", "E_UNKNOWN $.links.rolls[0].body")]
    [InlineData("\"from\": [\"first\", \"second\"]", "\"from\": [\"frist\", \"second\"]", "E_UNKNOWN $.links.rolls[0].from[0]")]
    [InlineData("\"among\"", "\"amongst\"", "E_JSON_UNKNOWN_MEMBER $.links.amongst")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        ContestsReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }
}
