using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The persons looked at together: elected to some offices, on the rolls of some bodies, nominated by some selections.</summary>
internal sealed record GroupSpec(IReadOnlyList<string> Offices, IReadOnlyList<Located<ScenarioBody>> Rolls, IReadOnlyList<Located<string>> Selections)
{
    public static GroupSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        JsonNodeAt? elected = item.Optional("elected");
        JsonNodeAt? onRolls = item.Optional("rolls");
        JsonNodeAt? selected = item.Optional("selected");
        if (elected is null && onRolls is null && selected is null)
        {
            item.Node.Report(
                JsonErrorCodes.MissingMember, "The group names nobody. Add 'elected' with offices, 'rolls' with bodies or 'selected' with selections.");
            return null;
        }

        List<string> offices = [];
        foreach (JsonNodeAt node in elected?.AsArray(JsonParts.MostParts) ?? [])
        {
            if (document.Offices.Find(node) is not null)
            {
                offices.Add(node.AsKey()!);
            }
        }

        List<Located<ScenarioBody>> rolls = [];
        foreach (JsonNodeAt node in onRolls?.AsArray(JsonParts.MostParts) ?? [])
        {
            if (document.Bodies.Find(node) is { } body)
            {
                rolls.Add(new(body.Value, node));
            }
        }

        List<Located<string>> selections = [];
        foreach (JsonNodeAt node in selected?.AsArray() ?? [])
        {
            if (node.AsKey() is string id)
            {
                selections.Add(new(id, node));
            }
        }

        return new(offices, rolls, selections);
    }

    /// <summary>Returns the persons, each once however often he or she is named; reports a body without a roll, a selection without nominees.</summary>
    public IEnumerable<Candidate> Persons(ScenarioContext context, ReportParts parts)
    {
        List<Candidate> persons =
        [
            .. context.Contests
                .Where(contest => Offices.Contains(contest.OfficeId.Value, StringComparer.Ordinal))
                .SelectMany(contest => contest.Elected)
                .Select(winner => winner.Candidate),
        ];
        foreach (Located<ScenarioBody> body in Rolls)
        {
            if (context.Tables.Rolls.TryGetValue(body.Value.Id, out KeyedList<Candidate>? roll))
            {
                persons.AddRange(roll.Values);
            }
            else
            {
                body.Place.Report(ScenarioErrorCodes.Unknown, "This body has no roll. Add its members to a file of rolls.");
            }
        }

        foreach (Located<string> selection in Selections)
        {
            if (parts.Nominees.TryGetValue(selection.Value, out Slate? nominees))
            {
                persons.AddRange(nominees);
            }
            else
            {
                selection.Place.Report(ScenarioErrorCodes.Unknown, $"There is no selection {VisibleText.Excerpt(selection.Value)} with nominees. Correct its id.");
            }
        }

        return persons.DistinctBy(person => person.Id);
    }
}
