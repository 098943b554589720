using System.Text;
using ElectionRules.Conduct;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Programme;

namespace ElectionRules.Formats.Tests.Scenarios;

/// <summary>A scenario without contests, to read what stands around them and compute it.</summary>
internal sealed class AroundReading
{
    public const string LastDay = "2011-06-30";

    private const string People =
        "person,name,sex,born,education\nan,An,female,1980-05-01,bachelor\nbo,Bo,male,1975-05-02,secondary\ncai,Cai,male,,bachelor\n";

    private const string Rolls = "body,person\nboard,an\nboard,bo\nboard,cai\nboard2,an\n";

    private static readonly Citation Source = new(
        new Instrument("test/rules", LocalizedText.Same("Rules")), "1", "1", Evidence.TextSeen, Evidence.TextSeen);

    private AroundReading(TextErrorBatch errors, ReportParts parts)
    {
        Errors = errors;
        Parts = parts;
    }

    public TextErrorBatch Errors { get; }

    public ReportParts Parts { get; }

    /// <summary>Gets code and path of each error: <c>E_UNKNOWN $.programme[0].template</c>.</summary>
    public IEnumerable<string> Found => Errors.Errors.Select(error => $"{error.Code} {error.Path}");

    /// <summary>Gets name, figures and agreement of each measure.</summary>
    public IEnumerable<string> Measured => Parts.Measures.Select(measure =>
        $"{measure.Name.English} = {measure.Computed}, published {measure.Published}, {(measure.Agrees == true ? "agrees" : "differs")}");

    /// <summary>Gets the rows of a section in English.</summary>
    public IEnumerable<string> Rows(int section) =>
        Parts.Sections[section].Rows.Select(row => string.Join(" | ", row.Select(cell => cell.English)));

    public static AroundReading Of(string members)
    {
        string json = $$"""
            {"format": "election-rules/scenario/1", "title": "t", "readings": {}, "files": {"people": ["people.csv"], "rolls": ["rolls.csv"]},
            "calendar": {"opens": "2011-03-08", "closes": "{{LastDay}}"},
            "jurisdictions": [{"id": "place", "name": "Place", "level": "county"}],
            "bodies": [
              {"id": "board", "kind": "board", "name": "Board", "jurisdiction": "place", "members": 3},
              {"id": "board2", "kind": "board", "name": "Board 2", "jurisdiction": "place", "members": 3},
              {"id": "empty", "kind": "board", "name": "Empty", "jurisdiction": "place", "members": 3}],
            "offices": [{"id": "chair", "name": "Chair"}], "contests": [],
            {{members}}}
            """;
        TextErrorBatch errors = new(TextLimits.Default.Errors);
        ScenarioDocument document = ScenarioDocument.Read(Text("scenario.json", json, errors)!)!;
        ScenarioTables tables = new(document, name => Text(name.Value, name.Value == "people.csv" ? People : Rolls, errors));
        ScenarioLibrary library = new()
        {
            Books = _ => null,
            Programmes = (id, law) => id switch
            {
                "plan" when law.Year >= 2000 => Plan(),
                "forward" => Forward(),
                _ => null,
            },
            Codes = id => id == "code" ? Code() : null,
            Qualifications = (_, _) => null,
            Nominations = (_, _) => null,
        };
        return new(errors, document.Around.Compute(new ScenarioContext(tables, library, document.Calendar, [])));
    }

    private static SourceText? Text(string name, string text, TextErrorBatch errors) =>
        SourceText.FromBytes(Encoding.UTF8.GetBytes(text), name, TextLimits.Default, errors);

    /// <summary>Two stages: a list at least five days before the vote, and the vote on its day.</summary>
    private static ProgrammePlan Plan()
    {
        Anchor voteDay = new Anchor.Given(new AnchorId("vote-day"));
        ProgrammeTask list = new(new TaskId("list"), LocalizedText.Same("List"))
        {
            Limits = [new(LimitKind.NotLater, new(voteDay, DayDirection.Before, 5, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted), null)],
        };
        ProgrammeTask vote = new(new TaskId("vote"), LocalizedText.Same("Vote"))
        {
            After = [list.Id],
            Limits = [new(LimitKind.NotEarlier, DayPoint.On(voteDay), null), new(LimitKind.NotLater, DayPoint.On(voteDay), null)],
        };
        return Make(new(LocalizedText.Same("Before"), list), new(LocalizedText.Same("After"), vote));
    }

    /// <summary>A session within two months of the vote.</summary>
    private static ProgrammePlan Forward() => Make(new ProgrammeStage(
        LocalizedText.Same("After"),
        new ProgrammeTask(new TaskId("session"), LocalizedText.Same("Session"))
        {
            Limits =
            [
                new(
                    LimitKind.NotLater,
                    new(new Anchor.Given(new AnchorId("vote-day")), DayDirection.After, 2, DayUnit.Months, PeriodCounting.AnchorNotCounted),
                    null),
            ],
        }));

    private static ProgrammePlan Make(params ProgrammeStage[] stages) =>
        ((PlanDecision.Accepted)ProgrammePlan.Make(LocalizedText.Same("Plan"), stages, [], citation: null)).Plan;

    private static ConductCode Code()
    {
        ProhibitionId bribes = new("bribes");
        Prohibition head = new(bribes, LocalizedText.Same("Bribes"), Source);
        Prohibition item = new(new ProhibitionId("gifts"), LocalizedText.Same("Gifts"), Source) { Under = bribes };
        return new(LocalizedText.Same("Code"), [head, item], [new Sanction(bribes, Standing.OnTheList, Source, new Consequence.StruckFromList())]);
    }
}
