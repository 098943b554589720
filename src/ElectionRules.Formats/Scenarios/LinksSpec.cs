using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>How contests hang together: whose winners must be among those of earlier ones, and whose winners make up a body.</summary>
internal sealed record LinksSpec(IReadOnlyList<AmongSpec> Among, IReadOnlyList<RollLinkSpec> Rolls)
{
    public static LinksSpec Read(JsonObjectAt item, ScenarioDocument document)
    {
        List<AmongSpec> among = [];
        foreach (JsonNodeAt node in item.Optional("among")?.AsArray() ?? [])
        {
            if (node.AsObject() is not { } link)
            {
                continue;
            }

            List<Located<ContestSpec>> earlier = Contests(link.Required("of"), document);
            if (document.Contests.Find(link.Required("contest")) is { } later && earlier.Count > 0)
            {
                among.Add(new(later.Value, earlier));
            }
        }

        List<RollLinkSpec> rolls = [];
        foreach (JsonNodeAt node in item.Optional("rolls")?.AsArray() ?? [])
        {
            if (node.AsObject() is not { } link)
            {
                continue;
            }

            List<Located<ContestSpec>> earlier = Contests(link.Required("from"), document);
            if (document.Bodies.Find(link.Required("body")) is { } body && earlier.Count > 0)
            {
                rolls.Add(new(body.Value, earlier));
            }
        }

        return new(among, rolls);
    }

    private static List<Located<ContestSpec>> Contests(JsonNodeAt? array, ScenarioDocument document)
    {
        List<Located<ContestSpec>> contests = [];
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (document.Contests.Find(node) is not { } contest)
            {
                continue;
            }

            if (contests.Exists(other => other.Value.Id == contest.Value.Id))
            {
                node.Report(ScenarioErrorCodes.Duplicate, "The contest is named twice here. Remove one.");
                continue;
            }

            contests.Add(new(contest.Value, node));
        }

        if (array?.Items.Count == 0)
        {
            array.Report(JsonErrorCodes.MissingMember, "No contest is named. Add one.");
        }

        return contests;
    }
}
