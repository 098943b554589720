using ElectionRules.Formats.Json;
using ElectionRules.Selection;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>An inspection in a selection: against whom it spoke, and on which days the names were public.</summary>
/// <param name="Record">Who inspected and what was found of all the others.</param>
/// <param name="Adverse">Those against whom it spoke, each with the finding.</param>
/// <param name="Public">The days on which the names were public, or null.</param>
/// <param name="RestDays">The days among them that are no working days; null where none are named.</param>
internal sealed record InspectionSpec(
    string Record, IReadOnlyList<(Located<string> Person, string Record)> Adverse, DateInterval? Public, IReadOnlyList<LocalDate>? RestDays)
{
    public static InspectionSpec? Read(JsonObjectAt item)
    {
        string? record = item.Required("record")?.AsName();
        IReadOnlyList<(Located<string> Person, string Record)> adverse = ReadPersons(item.Optional("adverse"));
        JsonObjectAt? publicAt = item.Optional("public")?.AsObject();
        DateInterval? days = publicAt is null ? null : ReadDays(publicAt);
        JsonNodeAt? restAt = publicAt?.Optional("restDays");
        List<LocalDate>? rest = restAt is null ? null : [.. restAt.AsArray().Select(node => node.AsDate()).OfType<LocalDate>()];
        return record is null ? null : new(record, adverse, days, rest);
    }

    /// <summary>Reads persons, each with what is on record: <c>[{"person": "a", "record": "…"}]</c>.</summary>
    public static IReadOnlyList<(Located<string> Person, string Record)> ReadPersons(JsonNodeAt? array)
    {
        List<(Located<string>, string)> persons = [];
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsObject() is { } item
                && item.Required("person") is { } personAt
                && personAt.AsKey() is string person
                && item.Required("record")?.AsName() is string record)
            {
                persons.Add((new(person, personAt), record));
            }
        }

        return persons;
    }

    /// <summary>The report: everybody in the stage of whom nothing adverse is said is favourable by the record.</summary>
    public InspectionReport Of(IEnumerable<PersonId> people) => new(
        [
            .. people.Select(person => Adverse.FirstOrDefault(finding => finding.Person.Value == person.Value) is { Person: not null } adverse
                ? new InspectionFinding(person, InspectionVerdict.Adverse, adverse.Record)
                : new InspectionFinding(person, InspectionVerdict.Favourable, Record)),
        ],
        Public);

    private static DateInterval? ReadDays(JsonObjectAt item)
    {
        LocalDate? from = item.Required("from")?.AsDate();
        JsonNodeAt? toAt = item.Required("to");
        LocalDate? to = toAt?.AsDate();
        if (from is not LocalDate first || to is not LocalDate last)
        {
            return null;
        }

        if (last < first)
        {
            toAt!.Report(ScenarioErrorCodes.DateOutOfOrder, "The names are taken down before they are put up. Correct one of the days.");
            return null;
        }

        return new DateInterval(first, last);
    }
}
