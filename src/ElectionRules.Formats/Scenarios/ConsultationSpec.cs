using ElectionRules.Formats.Json;
using ElectionRules.Rounds;
using ElectionRules.Selection;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A deliberation or discussion in a selection: who attended, and who was dropped and why.</summary>
internal sealed record ConsultationSpec(string Record, Turnout Attendance, IReadOnlyList<(Located<string> Person, string Record)> Dropped)
{
    public static ConsultationSpec? Read(JsonObjectAt item)
    {
        string? record = item.Required("record")?.AsName();
        JsonObjectAt? attendance = item.Optional("attendance")?.AsObject();
        JsonNodeAt? presentAt = attendance?.Required("present");
        long? entitled = attendance?.Required("entitled")?.AsInteger(1, int.MaxValue);
        long? present = presentAt?.AsInteger(0, int.MaxValue);
        IReadOnlyList<(Located<string> Person, string Record)> dropped = InspectionSpec.ReadPersons(item.Optional("dropped"));
        if (present > entitled)
        {
            presentAt!.Report(ScenarioErrorCodes.DoesNotReconcile, "More are present than may attend. Correct the figures.");
            return null;
        }

        return record is null ? null : new(record, new Turnout { Entitled = entitled, Present = present }, dropped);
    }

    public ConsultationReport Report => new(Attendance, Record) { Dropped = [.. Dropped.Select(each => new DroppedPerson(new PersonId(each.Person.Value), each.Record))] };
}
