namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class EligibilityPartTests
{
    private const string Sound = """
        "eligibility": [{"name": "Adults", "set": "adults", "on": "2011-05-01", "candidates": ["chair", "clerk", "head"],
          "parties": [{"party": "cpc", "memberOf": ["organization"]}], "published": {"assessed": 3, "eligible": 2, "notEligible": 0}}]
        """;

    private const string People = """
        person,name,born,party,party_since
        an,An,1981-05-01,cpc,2009-05-09
        bo,Bo,1981-05-02,cpc,
        cai,Cai,,,

        """;

    [Fact]
    public void Candidates_are_held_against_the_set_and_every_failed_rule_is_listed()
    {
        ContestsReading reading = ContestsReading.Of(Sound, People);

        reading.Found.Should().BeEmpty();
        reading.Rows(0).Should().Equal("Chair | 1 | 1 | 0 | 0", "Clerk | 1 | 0 | 1 | 0", "Head | 1 | 1 | 0 | 0");
        reading.Reasons(0).Should().Equal(
            "Bo: aged 29 on 2011-05-01, 30 needed, short by 1, reached on 2011-05-02", "Bo: memberships is not known");
        reading.Result!.Sections[0].Reasons[0].ToString().Should().EndWith("— Rules (1) art. 1");
        reading.Measured.Should().Equal(
            "Adults: Assessed = 3, published 3, agrees",
            "Adults: Eligible = 2, published 2, agrees",
            "Adults: Not eligible = 1, published 0, differs");
    }

    [Theory]
    [InlineData("2009-05-09", "Chair | 1 | 1 | 0 | 0")]
    [InlineData("2009-05-10", "Chair | 1 | 0 | 1 | 0")]
    [InlineData("", "Chair | 1 | 0 | 0 | 1")]
    public void A_membership_counts_from_its_day_and_is_unknown_without_one(string since, string row) =>
        ContestsReading.Of(Sound, People.Replace("2009-05-09", since, StringComparison.Ordinal)).Rows(0).First().Should().Be(row);

    [Fact]
    public void Whoever_is_in_another_party_is_no_member() =>
        ContestsReading.Of(Sound, People.Replace("1981-05-01,cpc", "1981-05-01,none", StringComparison.Ordinal)).Reasons(0).First()
            .Should().Be("An: not a member of organization on 2011-05-09");

    [Theory]
    [InlineData("\"set\": \"adults\"", "\"set\": \"adlts\"", "E_UNKNOWN $.eligibility[0].set")]
    [InlineData("\"clerk\"", "\"clrk\"", "E_UNKNOWN $.eligibility[0].candidates[1]")]
    [InlineData("\"clerk\"", "\"chair\"", "E_DUPLICATE $.eligibility[0].candidates[1]")]
    [InlineData("2011-05-01", "2011-05-10", "E_DATE_OUT_OF_ORDER $.eligibility[0].on E_DATE_OUT_OF_ORDER $.eligibility[0].on")]
    [InlineData("2011-05-01", "2011-05-32", "E_INVALID_DATE $.eligibility[0].on")]
    [InlineData("\"candidates\"", "\"candidate\"", "E_JSON_MISSING_MEMBER $.eligibility[0] E_JSON_UNKNOWN_MEMBER $.eligibility[0].candidate")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        string.Join(' ', ContestsReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal), People).Found).Should().Be(found);
    }

    [Theory]
    [InlineData("born,party_since", "1981-05-01,1981-04-30", "E_DATE_OUT_OF_ORDER")]
    [InlineData("grassroots_since,grassroots_until", "2001-05-01,2001-04-30", "E_DATE_OUT_OF_ORDER")]
    [InlineData("rights,nationality", "entire,CN", "E_UNKNOWN_WORD")]
    public void A_fact_that_cannot_be_is_refused(string columns, string facts, string code) =>
        ContestsReading.Of("\"milestones\": []", $"person,name,{columns}\nan,An,{facts}\nbo,Bo,,\ncai,Cai,,\n").Found
            .Should().ContainSingle().Which.Should().StartWith(code);
}
