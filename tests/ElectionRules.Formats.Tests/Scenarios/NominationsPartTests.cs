namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class NominationsPartTests
{
    private const string Sound = """
        "nominations": [{"contest": "first", "rules": "township", "closes": "2011-05-08", "published": {"lists": 2, "standing": 2},
          "lists": [
            {"id": "1", "class": "presidium", "received": "2011-05-07", "organizations": ["council"], "candidates": ["an"]},
            {"id": "2", "class": "deputies", "received": "2011-05-08", "signers": ["an", "bo"], "candidates": ["cai"]}]}]
        """;

    [Fact]
    public void Lists_are_judged_and_those_that_stand_make_the_slate()
    {
        ContestsReading reading = ContestsReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Rows(0).Should().Equal(
            "Board: Chair | 1 | Council | 2011-05-07 | 1 | 0 | yes",
            "Board: Chair | 2 | people who signed jointly | 2011-05-08 | 1 | 2 | no");
        reading.Reasons(0).Should().Equal(
            "List 2: 2 signatures count, 10 needed, short by 8", "Cai: no list that stands names this person");
        reading.Measured.Should().Equal(
            "Board: Chair: lists = 2, published 2, agrees", "Board: Chair: lists that stand = 1, published 2, differs");
    }

    [Fact]
    public void A_list_that_comes_after_the_last_day_is_late() =>
        ContestsReading.Of(Sound.Replace("\"received\": \"2011-05-08\"", "\"received\": \"2011-05-09\"", StringComparison.Ordinal)).Reasons(0).First()
            .Should().Be("List 2 came on 2011-05-09; the last day was 2011-05-08, 1 days too late");

    [Theory]
    [InlineData("\"candidates\": [\"an\"]", "\"candidates\": [\"bo\"]")]
    [InlineData("\"candidates\": [\"an\"]", "\"candidates\": [\"an\", \"bo\"]")]
    [InlineData("\"class\": \"presidium\"", "\"class\": \"president\"")]
    [InlineData("\"contest\": \"first\"", "\"contest\": \"second\"")]
    public void Whoever_stands_by_the_lists_must_be_on_the_slate_and_nobody_else(string good, string bad)
    {
        Sound.Should().Contain(good);
        ContestsReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found
            .Should().Equal("E_DOES_NOT_RECONCILE $.nominations[0].contest");
    }

    [Theory]
    [InlineData("\"contest\": \"first\"", "\"contest\": \"frst\"", "E_UNKNOWN $.nominations[0].contest")]
    [InlineData("\"contest\": \"first\"", "\"contest\": \"third\"", "E_UNKNOWN $.nominations[0].contest")]
    [InlineData("\"rules\": \"township\"", "\"rules\": \"twnship\"", "E_UNKNOWN $.nominations[0].rules")]
    [InlineData("\"closes\": \"2011-05-08\"", "\"closes\": \"2011-05-10\"", "E_DATE_OUT_OF_ORDER $.nominations[0].closes")]
    [InlineData("\"received\": \"2011-05-08\"", "\"received\": \"2011-05-10\"", "E_DATE_OUT_OF_ORDER $.nominations[0].lists[1].received")]
    [InlineData("[\"council\"]", "[\"concil\"]", "E_UNKNOWN $.nominations[0].lists[0].organizations[0]")]
    [InlineData("[\"an\", \"bo\"]", "[\"an\", \"bob\"]", "E_UNKNOWN $.nominations[0].lists[1].signers[1]")]
    [InlineData("[\"cai\"]", "[\"cay\"]", "E_UNKNOWN $.nominations[0].lists[1].candidates[0]")]
    [InlineData("[\"cai\"]", "[\"cai\", \"cai\"]", "E_DUPLICATE $.nominations[0].lists[1].candidates[1]")]
    [InlineData("[\"cai\"]", "[]", "E_JSON_MISSING_MEMBER $.nominations[0].lists[1].candidates")]
    [InlineData("\"id\": \"2\"", "\"id\": \"1\"", "E_DUPLICATE $.nominations[0].lists[1].id")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        ContestsReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }

    [Fact]
    public void The_nominations_of_a_contest_are_given_once()
    {
        string one = Sound[(Sound.IndexOf('[', StringComparison.Ordinal) + 1)..^1];

        ContestsReading.Of($"\"nominations\": [{one}, {one}]").Found.Should().Equal("E_DUPLICATE $.nominations[1].contest");
    }
}
