using System.Text;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Tests;

/// <summary>How a reader of a scenario is written: a document, a table, and one list of all mistakes with their places.</summary>
public sealed class UsageTests
{
    [Fact]
    public void A_document_and_a_table_are_read_and_all_mistakes_are_told_together()
    {
        const string document = """
            {
              "contest": "mayor",
              "opens": "2011-06-23", "closes": "2011-06-22",
              "seats": 0,
              "favourite": "chne-daming",
              "quorom": true
            }
            """;
        const string slate = "id,name,born\nchen-daming,陈大明,1960-02-29\nli-si,李四,1961-02-29\n";

        TextLimits limits = TextLimits.Default;
        TextErrorBatch errors = new(limits.Errors);
        KeyedList<string> candidates = new("candidate");
        NameBatch names = new();
        if (SourceText.FromBytes(Encoding.UTF8.GetBytes(slate), "slate.csv", limits, errors) is SourceText csv)
        {
            foreach (CsvRow row in CsvTable.Read(csv, CsvColumn.Required("id"), CsvColumn.Required("name"), CsvColumn.Optional("born")).Rows)
            {
                row.Optional("born")?.AsDate();
                if (row.Required("id") is CsvCell id && id.AsKey() is string key && row.Required("name") is CsvCell cell && cell.AsName() is string name)
                {
                    candidates.Add(new Located<string>(key, id), name);
                    names.Add(name, cell);
                }
            }
        }

        if (SourceText.FromBytes(Encoding.UTF8.GetBytes(document), "scenario.json", limits, errors) is SourceText json
            && JsonText.Read(json) is JsonNodeAt root && root.AsObject() is JsonObjectAt contest)
        {
            contest.Required("contest")?.AsKey();
            contest.Required("seats")?.AsInteger(1, 999);
            candidates.Find(contest.Optional("favourite"));
            contest.Optional("quorum")?.AsBoolean();
            LocalDate? opens = contest.Required("opens")?.AsDate();
            if (contest.Required("closes") is JsonNodeAt closes && closes.AsDate() < opens)
            {
                closes.Report(ScenarioErrorCodes.DateOutOfOrder, $"The poll closes before it opens on {opens:uuuu-MM-dd}. Correct one of the days.");
            }

            root.RefuseUnread();
        }

        Action end = errors.ThrowIfAny;
        end.Should().Throw<FormatErrorException>().WithMessage("""
            slate.csv:3:10: E_INVALID_DATE: '1961-02-29' is not a date. Write year, month and day of the calendar as 2011-06-10. [born]
            scenario.json:4:12: E_OUT_OF_RANGE: 0 is not between 1 and 999. Correct the number. [$.seats]
            scenario.json:5:16: E_UNKNOWN: There is no candidate 'chne-daming'. Did you mean 'chen-daming'? [$.favourite]
            scenario.json:3:36: E_DATE_OUT_OF_ORDER: The poll closes before it opens on 2011-06-23. Correct one of the days. [$.closes]
            scenario.json:6:13: E_JSON_UNKNOWN_MEMBER: The member 'quorom' means nothing here. Did you mean 'quorum'? [$.quorom]
            """);
    }
}
