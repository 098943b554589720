namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class CompositionPartTests
{
    private const string Sound = """
        "composition": [{"name": "Members", "rolls": ["board", "board2"],
          "ages": {"on": "2011-05-01", "leapDay": "on28February", "attained": "onBirthday", "rounding": "halfUp", "published": {"youngest": 31, "average": 33}},
          "traits": [
            {"name": "women", "attribute": "sex", "values": ["female"], "published": {"count": 1, "shareAbove": {"count": 33, "of": 100}}},
            {"name": "bachelor", "attribute": "education", "values": ["bachelor"], "lastTerm": {"count": 1, "of": 4}, "published": {"count": 2, "change": 1}},
            {"name": "31 and under", "age": {"upTo": 31, "reading": "includesTheNumber"}, "published": {"count": 1}}]}]
        """;

    /// <summary>A person on two rolls is counted once; the age that is not known leaves two counts possible, and nothing agrees.</summary>
    [Fact]
    public void Counts_shares_ages_and_changes_stand_beside_the_published_figures()
    {
        AroundReading reading = AroundReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Measured.Should().Equal(
            "Members: women = 1, published 1, agrees",
            "Members: women = 1/3, published > 33 %, agrees",
            "Members: bachelor = 2, published 2, agrees",
            "Members: bachelor: change on the last term = +1, published +1, agrees",
            "Members: 31 and under = 1–2, published 1, differs",
            "Members: youngest = 31, published 31, differs",
            "Members: average age = 33 (66/2), published 33, differs");
        reading.Rows(0).Should().Equal(
            "women | 1 | 3 | 33.33 % | > 33 %",
            "bachelor | 2 | 3 | 66.66 % | 2",
            "bachelor: change on the last term | +1 | — | — | +1",
            "31 and under | 1–2 | 3 | 33.33 % | 1",
            "youngest | 31 | 2 | — | 31",
            "oldest | 35 | 2 | — | —",
            "average age | 33 (66/2) | 2 | — | 33");
    }

    [Theory]
    [InlineData("{\"count\": 1, \"of\": 3}", "differs")]
    [InlineData("{\"count\": 333, \"of\": 1000}", "agrees")]
    public void A_published_lower_bound_is_exceeded_or_not(string bound, string verdict) =>
        AroundReading.Of(Sound.Replace("{\"count\": 33, \"of\": 100}", bound, StringComparison.Ordinal)).Measured.ElementAt(1).Should().EndWith(verdict);

    [Theory]
    [InlineData("includesTheNumber", "1–2")]
    [InlineData("excludesTheNumber", "0–1")]
    public void The_age_itself_belongs_to_the_band_as_it_is_read(string word, string count) =>
        AroundReading.Of(Sound.Replace("includesTheNumber", word, StringComparison.Ordinal)).Rows(0).ElementAt(3).Should().StartWith($"31 and under | {count} |");

    [Theory]
    [InlineData("\"on\": \"2011-05-01\"", "\"on\": \"2011-04-30\"", "youngest | 30 |")]
    [InlineData("\"attained\": \"onBirthday\"", "\"attained\": \"onDayAfterBirthday\"", "youngest | 30 |")]
    public void Ages_are_reckoned_on_the_day_and_in_the_way_named(string good, string other, string row) =>
        AroundReading.Of(Sound.Replace(good, other, StringComparison.Ordinal)).Rows(0).ElementAt(4).Should().StartWith(row);

    [Theory]
    [InlineData("\"rolls\": [\"board\", \"board2\"]", "\"elected\": [\"chiar\"]", "E_UNKNOWN $.composition[0].elected[0]")]
    [InlineData("\"rolls\": [\"board\", \"board2\"],", "", "E_JSON_MISSING_MEMBER $.composition[0]")]
    [InlineData("\"board2\"]", "\"bord2\"]", "E_UNKNOWN $.composition[0].rolls[1]")]
    [InlineData("\"board2\"]", "\"empty\"]", "E_UNKNOWN $.composition[0].rolls[1]")]
    [InlineData("[\"female\"]", "[\"femal\"]", "E_UNKNOWN $.composition[0].traits[0].values[0]")]
    [InlineData("[\"female\"]", "[]", "E_VALUE_MISSING $.composition[0].traits[0].values")]
    [InlineData("\"attribute\": \"sex\"", "\"attribute\": \"sexe\"", "E_UNKNOWN_WORD $.composition[0].traits[0].attribute")]
    [InlineData("\"reading\": \"includesTheNumber\"", "\"reading\": \"usual\"", "E_UNKNOWN_WORD $.composition[0].traits[2].age.reading")]
    [InlineData("\"upTo\": 31, \"reading\": \"includesTheNumber\"", "\"upTo\": 31", "E_JSON_MISSING_MEMBER $.composition[0].traits[2].age")]
    [InlineData("\"upTo\": 31, \"reading\": \"includesTheNumber\"", "\"least\": 35, \"most\": 34", "E_OUT_OF_RANGE $.composition[0].traits[2].age.most")]
    [InlineData("\"lastTerm\": {\"count\": 1, \"of\": 4}, ", "", "E_JSON_MISSING_MEMBER $.composition[0].traits[1].published.change")]
    [InlineData("{\"count\": 1, \"of\": 4}", "{\"count\": 5, \"of\": 4}", "E_DOES_NOT_RECONCILE $.composition[0].traits[1].lastTerm.count")]
    [InlineData("\"rounding\": \"halfUp\", ", "", "E_JSON_MISSING_MEMBER $.composition[0].ages")]
    [InlineData("\"on\": \"2011-05-01\"", "\"on\": \"1979-05-01\"", "E_DATE_OUT_OF_ORDER $.composition[0].ages.on")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        AroundReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }

    [Fact]
    public void Ages_without_a_day_are_refused() =>
        AroundReading.Of("""
            "composition": [{"name": "Members", "rolls": ["board"], "traits": [{"name": "young", "age": {"least": 18, "most": 35}}]}]
            """).Found.Should().Equal("E_JSON_MISSING_MEMBER $.composition[0].traits[0].age");
}
