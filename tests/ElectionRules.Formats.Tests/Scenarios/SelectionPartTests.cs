namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class SelectionPartTests
{
    private const string Members = """
        "selections": [{"id": "s", "name": "Chair", "office": "chair", "posts": 1, "plan": "plan", "keeps": [2], "law": "2011-03-08",
          "inspections": [{"record": "well thought of", "public": {"from": "2011-04-01", "to": "2011-04-07", "restDays": ["2011-04-02", "2011-04-03"]}}],
          "consultations": [{"record": "agreed", "attendance": {"entitled": 9, "present": 6}}],
          "decisions": [],
          "published": {"nominees": 1, "rounds": 1, "votes": 1}}],
        "composition": [{"name": "New", "selected": ["s"], "traits": [{"name": "bachelors", "attribute": "education", "values": ["bachelor"]}]}]
        """;

    private static readonly (string File, string Rows)[] Tables =
    [
        ("slates.csv", "s,an\ns,bo\ns,cai\n"),
        ("turnouts.csv", "s,1,20,18,18\ns,2,9,9,9\n"),
        ("totals.csv", "s,1,an,15\ns,1,bo,9\ns,1,cai,4\ns,2,an,5\ns,2,bo,4\n"),
    ];

    [Fact]
    public void Stage_by_stage_it_is_shown_who_moved_on_and_why_others_did_not()
    {
        AroundReading reading = Of("", "");

        reading.Found.Should().BeEmpty();
        reading.Measured.Should().Equal(
            "Chair: nominees = 1, published 1, agrees",
            "Chair: nominees who were elected = 0, published 1, differs",
            "Chair: rounds of recommendation = 1, published 1, agrees",
            "Chair: votes = 1, published 1, agrees");
        reading.Rows(0).Should().Equal(
            "Recommendation | Board | 3 | 2 | Cai",
            "Inspection | Inspectors | 2 | 2 | —",
            "Discussion | Board | 2 | 2 | —",
            "Vote | Board | 2 | 1 | Bo");
        reading.Parts.Sections[0].Summary!.English.Should().Be("Nominees: An.");
        reading.Parts.Sections[0].Reasons.Select(reason => reason.Code.Id).Should().Equal("selection.outvoted", "selection.short");
        reading.Rows(1).Should().Equal("bachelors | 1 | 1 | 100.00 % | —");
    }

    [Fact]
    public void Half_of_those_entitled_is_not_enough_and_the_selection_has_no_nominee()
    {
        AroundReading reading = Of("s,2,9,9,9", "s,2,10,10,10", "turnouts.csv");

        reading.Parts.Sections[0].Summary!.English.Should().Be("The selection has no nominees.");
        reading.Measured.First().Should().Be("Chair: nominees = 0, published 1, differs");
        reading.Found.Should().Equal("E_UNKNOWN $.composition[0].selected[0]");
    }

    [Fact]
    public void One_short_of_two_thirds_present_leaves_the_discussion_due()
    {
        AroundReading reading = Of("\"present\": 6", "\"present\": 5");

        reading.Found.Should().Contain("E_STEP_NOT_DUE ");
    }

    [Theory]
    [InlineData("\"plan\": \"plan\"", "\"plan\": \"plann\"", "E_UNKNOWN $.selections[0].plan")]
    [InlineData("\"keeps\": [2]", "\"keeps\": [1]", "E_DOES_NOT_RECONCILE $.selections[0].plan")]
    [InlineData("\"office\": \"chair\"", "\"office\": \"chief\"", "E_UNKNOWN $.selections[0].office")]
    [InlineData("\"posts\": 1", "\"posts\": 0", "E_OUT_OF_RANGE $.selections[0].posts")]
    [InlineData("\"to\": \"2011-04-07\"", "\"to\": \"2011-03-31\"", "E_DATE_OUT_OF_ORDER $.selections[0].inspections[0].public.to")]
    [InlineData(", \"restDays\": [\"2011-04-02\", \"2011-04-03\"]", "", "E_DOES_NOT_RECONCILE $.selections[0].inspections[0]")]
    [InlineData("\"record\": \"well thought of\"", "\"record\": \"well thought of\", \"adverse\": [{\"person\": \"cai\", \"record\": \"r\"}]", "E_UNKNOWN_CANDIDATE $.selections[0].inspections[0].adverse[0].person")]
    [InlineData("\"present\": 6", "\"present\": 10", "E_DOES_NOT_RECONCILE $.selections[0].consultations[0].attendance.present")]
    [InlineData("\"record\": \"agreed\"", "\"record\": \"agreed\", \"dropped\": [{\"person\": \"dan\", \"record\": \"r\"}]", "E_UNKNOWN_CANDIDATE $.selections[0].consultations[0].dropped[0].person")]
    [InlineData("\"decisions\": []", "\"decisions\": [{\"choice\": \"persons\", \"record\": \"r\", \"persons\": [\"an\"]}]", "E_STEP_NOT_DUE $.selections[0].decisions[0]")]
    [InlineData("\"selected\": [\"s\"]", "\"selected\": [\"t\"]", "E_UNKNOWN $.composition[0].selected[0]")]
    public void One_broken_thing_in_the_document_is_refused_with_its_code_and_place(string good, string bad, string found) =>
        Of(good, bad).Found.Should().Contain(found);

    [Theory]
    [InlineData("slates.csv", "s,cai\n", "s,an\n", "E_DUPLICATE")]
    [InlineData("slates.csv", "s,cai\n", "t,cai\n", "E_UNKNOWN")]
    [InlineData("totals.csv", "s,1,cai,4", "s,1,dan,4", "E_UNKNOWN_CANDIDATE")]
    [InlineData("totals.csv", "s,1,an,15", "s,1,an,19", "E_DOES_NOT_RECONCILE")]
    [InlineData("totals.csv", "s,1,an,15\ns,1,bo,9\ns,1,cai,4\n", "", "E_NO_VOTES")]
    [InlineData("turnouts.csv", "s,2,9,9,9\n", "s,2,9,9,9\ns,3,9,9,9\n", "E_STEP_NOT_DUE")]
    public void One_broken_row_is_refused_with_its_code(string file, string good, string bad, string code) =>
        Of(good, bad, file).Errors.Errors.Select(error => error.Code.Id).Should().Contain(code);

    [Fact]
    public void An_adverse_finding_leaves_too_few_and_says_so()
    {
        AroundReading reading = Of(
            "\"record\": \"well thought of\"", "\"record\": \"well thought of\", \"adverse\": [{\"person\": \"bo\", \"record\": \"debts\"}]");

        reading.Found.Should().Contain("E_STEP_NOT_DUE ", "the second ballot is never held");
    }

    private static AroundReading Of(string good, string bad, string file = "scenario.json")
    {
        string members = Replaced("scenario.json", Members);
        return AroundReading.Of(members, [.. Tables.Select(table => (table.File, Replaced(table.File, table.Rows)))]);

        string Replaced(string name, string text)
        {
            if (good.Length == 0 || name != file)
            {
                return text;
            }

            text.Should().Contain(good);
            return text.Replace(good, bad, StringComparison.Ordinal);
        }
    }
}
