using ElectionRules.Conduct;

namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class ConductPartTests
{
    private const string Sound = """
        "conduct": {"code": "code", "published": {"heads": 1, "items": 1, "sanctions": 1, "breaches": 0},
          "breaches": [{"person": "bo", "prohibition": "gifts", "day": "2011-05-01", "state": "established", "standing": "onTheList"}],
          "handouts": [{"name": "Reader", "kind": "receipt", "issued": 350, "returned": 349, "published": {"issued": 350, "returned": 350}}],
          "surveys": [{"name": "Survey", "base": "formsReturned", "issued": 4, "returned": 3, "valid": 3, "published": {"returned": 3},
            "questions": [{"name": "aware", "published": {"count": 100, "of": 100},
              "answers": [{"name": "yes", "favourable": true, "count": 2}, {"name": "no", "favourable": false, "count": 1}]}]}]}
        """;

    [Fact]
    public void Breaches_handouts_and_surveys_stand_beside_the_published_figures()
    {
        AroundReading reading = AroundReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Measured.Should().Equal(
            "Code: heads = 1, published 1, agrees",
            "Code: items under them = 1, published 1, agrees",
            "Code: provisions on what follows = 1, published 1, agrees",
            "Code: breaches found = 1, published 0, differs",
            "Reader: Handed out = 350, published 350, agrees",
            "Reader: Came back = 349, published 350, differs",
            "Survey: forms returned = 3, published 3, agrees",
            "Survey: aware = 2/3, published 100 %, differs");
        reading.Parts.Sections[0].Reasons.Select(reason => reason.Code).Should().Equal(ConductReasons.Sanctioned);
        reading.Rows(0).Should().Equal("Bribes | — | 0 | 1 | 0", "Gifts | Bribes | 0 | 1 | 0");
        reading.Rows(1).Should().Equal("Reader | receipt | 350 | 349 | 1");
        reading.Rows(2).Should().Equal("aware | 2 | 3 | 2/3 | 100 %");
    }

    [Theory]
    [InlineData("formsIssued", "1/2")]
    [InlineData("formsReturned", "2/3")]
    [InlineData("validForms", "2/3")]
    [InlineData("answers", "2/3")]
    public void A_rate_is_taken_of_the_base_named(string word, string rate) =>
        AroundReading.Of(Sound.Replace("formsReturned", word, StringComparison.Ordinal)).Parts.Measures.Last().Computed
            .Should().Be(rate == "1/2" ? "50 %" : rate);

    [Theory]
    [InlineData("alleged", 0)]
    [InlineData("dismissed", 0)]
    [InlineData("established", 1)]
    public void Only_an_established_breach_is_found(string state, int found) =>
        AroundReading.Of(Sound.Replace("established", state, StringComparison.Ordinal)).Parts.Measures[3].Computed.Should().Be($"{found}");

    [Theory]
    [InlineData("\"code\": \"code\"", "\"code\": \"cod\"", "E_UNKNOWN $.conduct.code")]
    [InlineData("\"person\": \"bo\"", "\"person\": \"bob\"", "E_UNKNOWN $.conduct.breaches[0].person")]
    [InlineData("\"prohibition\": \"gifts\"", "\"prohibition\": \"gift\"", "E_UNKNOWN $.conduct.breaches[0].prohibition")]
    [InlineData("\"state\": \"established\"", "\"state\": \"rumoured\"", "E_UNKNOWN_WORD $.conduct.breaches[0].state")]
    [InlineData("\"standing\": \"onTheList\"", "\"standing\": \"listed\"", "E_UNKNOWN_WORD $.conduct.breaches[0].standing")]
    [InlineData("\"returned\": 349", "\"returned\": 351", "E_DOES_NOT_RECONCILE $.conduct.handouts[0].returned")]
    [InlineData("\"returned\": 349", "\"returned\": -1", "E_OUT_OF_RANGE $.conduct.handouts[0].returned")]
    [InlineData("\"kind\": \"receipt\"", "\"kind\": \"reciept\"", "E_UNKNOWN_WORD $.conduct.handouts[0].kind")]
    [InlineData("\"issued\": 4", "\"issued\": 2", "E_DOES_NOT_RECONCILE $.conduct.surveys[0]")]
    [InlineData("\"valid\": 3", "\"valid\": 4", "E_DOES_NOT_RECONCILE $.conduct.surveys[0]")]
    [InlineData("\"favourable\": true, \"count\": 2", "\"favourable\": true, \"count\": 3", "E_DOES_NOT_RECONCILE $.conduct.surveys[0]")]
    [InlineData("{\"count\": 100, \"of\": 100}", "{\"count\": 101, \"of\": 100}", "E_DOES_NOT_RECONCILE $.conduct.surveys[0].questions[0].published.count")]
    [InlineData("\"base\": \"formsReturned\", ", "", "E_JSON_MISSING_MEMBER $.conduct.surveys[0]")]
    [InlineData("\"heads\": 1", "\"head\": 1", "E_JSON_UNKNOWN_MEMBER $.conduct.published.head")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        AroundReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }
}
