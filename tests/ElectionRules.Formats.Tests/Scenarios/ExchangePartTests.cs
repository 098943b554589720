namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class ExchangePartTests
{
    private const string Sound = """
        "exchanges": [{"name": "chairs", "office": "chair", "published": {"moves": 1},
          "moves": [{"person": "an", "from": "place", "to": "other"}, {"person": "bo", "from": "other", "to": "place"}]}]
        """;

    [Fact]
    public void Whoever_was_not_elected_in_the_new_place_is_not_counted()
    {
        AroundReading reading = AroundReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Measured.Should().Equal("Exchanged: chairs = 0, published 1, differs");
        reading.Rows(0).Should().Equal("An | Place | Other | —", "Bo | Other | Place | —");
    }

    [Theory]
    [InlineData("\"person\": \"an\"", "\"person\": \"ann\"", "E_UNKNOWN $.exchanges[0].moves[0].person")]
    [InlineData("\"person\": \"an\"", "\"person\": \"bo\"", "E_DUPLICATE $.exchanges[0].moves[1].person")]
    [InlineData("\"to\": \"other\"", "\"to\": \"place\"", "E_DOES_NOT_RECONCILE $.exchanges[0].moves[0].to")]
    [InlineData("\"to\": \"other\"", "\"to\": \"nowhere\"", "E_UNKNOWN $.exchanges[0].moves[0].to")]
    [InlineData("\"office\": \"chair\"", "\"office\": \"chief\"", "E_UNKNOWN $.exchanges[0].office")]
    [InlineData("\"moves\": 1", "\"moves\": -1", "E_OUT_OF_RANGE $.exchanges[0].published.moves")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        AroundReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }
}
