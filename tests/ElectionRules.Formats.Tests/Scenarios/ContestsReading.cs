using System.Text;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Scenarios;

/// <summary>A scenario of three contests, to read what is said of their candidates and compute it: An and Bo are elected, then An once more.</summary>
internal sealed class ContestsReading
{
    private const string Rolls = "body,person\nboard,an\nboard,bo\nboard,cai\n";
    private const string Slates = "contest,person\nfirst,an\nsecond,bo\nthird,an\n";

    private const string Turnouts = """
        contest,ballot,whole_body,present,participants,issued,returned
        first,1,3,3,3,3,3
        second,1,3,3,3,3,3
        third,1,2,2,2,2,2

        """;

    private const string Papers = "contest,ballot,paper,count,for\nfirst,1,1,3,an\nsecond,1,1,3,bo\nthird,1,1,2,an\n";

    private static readonly Citation Source = new(
        new Instrument("test/rules", LocalizedText.Same("Rules")), "1", "1", Evidence.TextSeen, Evidence.TextSeen);

    /// <summary>Aged 30 on the day of assessment, and in the party for two years on election day.</summary>
    private static readonly EligibilityRules Adults = new()
    {
        ToVote = [],
        ToStand =
        [
            new Qualification.AgeAtLeast(30, new(LeapDayBirthday.On28February, AgeAttained.OnBirthday))
            {
                Citation = Source,
                Day = NamedDay.AssessmentDay,
                Force = RuleForce.Always,
            },
            new Qualification.MemberOf("organization", Period.FromYears(2))
            {
                Citation = Source,
                Day = NamedDay.ElectionDay,
                Force = RuleForce.Always,
            },
        ],
    };

    private ContestsReading(TextErrorBatch errors, ScenarioResult? result)
    {
        Found = [.. errors.Errors.Select(error => $"{error.Code} {error.Path}")];
        Result = result;
    }

    /// <summary>Gets code and path of each error.</summary>
    public IReadOnlyList<string> Found { get; }

    public ScenarioResult? Result { get; }

    /// <summary>Gets name, figures and agreement of each measure.</summary>
    public IEnumerable<string> Measured => Result!.Measures.Select(measure =>
        $"{measure.Name.English} = {measure.Computed}, published {measure.Published}, {(measure.Agrees == true ? "agrees" : "differs")}");

    /// <summary>Gets the rows of a section in English.</summary>
    public IEnumerable<string> Rows(int section) =>
        Result!.Sections[section].Rows.Select(row => string.Join(" | ", row.Select(cell => cell.English)));

    /// <summary>Gets the reasons of a section, in English and without their law.</summary>
    public IEnumerable<string> Reasons(int section) =>
        Result!.Sections[section].Reasons.Select(reason => reason.Fill(reason.Code.English, Language.English, ""));

    public static ContestsReading Of(
        string members, string people = "person,name\nan,An\nbo,Bo\ncai,Cai\n", string thirdDay = "2011-05-10")
    {
        string json = $$"""
            {"format": "election-rules/scenario/1", "title": "t", "readings": {}, "calendar": {"opens": "2011-03-08", "closes": "2011-06-30"},
            "files": {"people": ["people"], "rolls": ["rolls"], "slates": ["slates"], "turnouts": ["turnouts"], "papers": ["papers"]},
            "jurisdictions": [{"id": "place", "name": "Place", "level": "county"}],
            "bodies": [
              {"id": "board", "kind": "board", "name": "Board", "jurisdiction": "place", "members": 3},
              {"id": "council", "kind": "council", "name": "Council", "jurisdiction": "place", "members": 2}],
            "offices": [{"id": "chair", "name": "Chair"}, {"id": "clerk", "name": "Clerk"}, {"id": "head", "name": "Head"}],
            "contests": [
              {"id": "first", "office": "chair", "body": "board", "date": "2011-05-09", "seats": 1, "book": "cn/township-congress/chief"},
              {"id": "second", "office": "clerk", "body": "board", "date": "2011-05-09", "seats": 1, "book": "cn/township-congress/chief"},
              {"id": "third", "office": "head", "body": "council", "date": "{{thirdDay}}", "seats": 1, "book": "cn/township-congress/chief"}],
            {{members}}}
            """;
        TextErrorBatch errors = new(TextLimits.Default.Errors);
        ScenarioDocument document = ScenarioDocument.Read(Text("scenario", json, errors)!)!;
        ScenarioTables tables = new(document, name => Text(name.Value, Table(name.Value, people), errors));
        ScenarioLibrary library = new()
        {
            Books = new ChinaRuleBooks(Readings.Cautious).Find,
            Programmes = (_, _) => null,
            Codes = _ => null,
            Qualifications = (id, _) => id == "adults" ? Adults : null,
            Nominations = (id, law) => id == "township"
                ? new ChinaNominations(ExcessSignatures.LaterOnesFall).TownshipOfficers.On(law).Value
                : null,
        };
        ScenarioBooks books = new(document, _ => null, library);
        return new(errors, new ScenarioRun(document, tables, books, library, errors).Go(progress: null));
    }

    private static string Table(string name, string people) => name switch
    {
        "people" => people,
        "rolls" => Rolls,
        "slates" => Slates,
        "turnouts" => Turnouts,
        _ => Papers,
    };

    private static SourceText? Text(string name, string text, TextErrorBatch errors) =>
        SourceText.FromBytes(Encoding.UTF8.GetBytes(text), name, TextLimits.Default, errors);
}
