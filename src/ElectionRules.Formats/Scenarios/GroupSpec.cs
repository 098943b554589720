using ElectionRules.Formats.Json;
using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The persons looked at together: those elected to some offices, those on the rolls of some bodies, or both.</summary>
internal sealed record GroupSpec(IReadOnlyList<string> Offices, IReadOnlyList<Located<ScenarioBody>> Rolls)
{
    public static GroupSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        JsonNodeAt? elected = item.Optional("elected");
        JsonNodeAt? onRolls = item.Optional("rolls");
        if (elected is null && onRolls is null)
        {
            item.Node.Report(JsonErrorCodes.MissingMember, "The group names nobody. Add 'elected' with offices or 'rolls' with bodies.");
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

        return new(offices, rolls);
    }

    /// <summary>Returns the persons, each once however often he or she is elected or enrolled; reports a body without a roll.</summary>
    public IEnumerable<Candidate> Persons(ScenarioContext context)
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

        return persons.DistinctBy(person => person.Id);
    }
}
