using ElectionRules.Formats.Json;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The lists handed in for a contest, and the rules that they are judged by.</summary>
internal sealed record NominationsSpec(
    Located<ContestSpec> Contest, Located<string> Rules, Located<LocalDate> Closes, IReadOnlyList<NominationListSpec> Lists)
{
    /// <summary>Gets the lists published as handed in.</summary>
    public long? PublishedLists { get; private init; }

    /// <summary>Gets the lists published as standing.</summary>
    public long? PublishedStanding { get; private init; }

    /// <summary>Reads the nominations of several contests, each at most once.</summary>
    public static IReadOnlyList<NominationsSpec> ReadAll(JsonNodeAt? array, ScenarioDocument document)
    {
        List<NominationsSpec> all = [];
        foreach (JsonNodeAt node in array?.AsArray() ?? [])
        {
            if (node.AsObject() is not { } item || Read(item, document) is not { } read)
            {
                continue;
            }

            if (all.Exists(other => other.Contest.Value.Id == read.Contest.Value.Id))
            {
                read.Contest.Place.Report(ScenarioErrorCodes.Duplicate, "The nominations of this contest are given twice. Put them together.");
                continue;
            }

            all.Add(read);
        }

        return all;
    }

    private static NominationsSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        JsonNodeAt? contestAt = item.Required("contest");
        Located<ContestSpec>? contest = document.Contests.Find(contestAt);
        JsonNodeAt? rulesAt = item.Required("rules");
        JsonNodeAt? closesAt = item.Required("closes");
        LocalDate? closes = closesAt?.AsDate();
        KeyedList<NominationListSpec> lists = new("list");
        bool isWhole = true;
        foreach ((JsonObjectAt list, Located<string> id) in JsonParts.Keyed(item.Required("lists")))
        {
            if (NominationListSpec.Read(list, id, document) is { } read)
            {
                lists.Add(id, read);
            }
            else
            {
                isWhole = false;
            }
        }

        JsonObjectAt? published = item.Optional("published")?.AsObject();
        long? publishedLists = published?.Optional("lists")?.AsInteger(0, int.MaxValue);
        long? publishedStanding = published?.Optional("standing")?.AsInteger(0, int.MaxValue);
        return contest is null || rulesAt?.AsKey() is not string rules || closes is null || !isWhole
            ? null
            : new(new(contest.Value, contestAt!), new(rules, rulesAt), new(closes.Value, closesAt!), [.. lists.Values])
            {
                PublishedLists = publishedLists,
                PublishedStanding = publishedStanding,
            };
    }
}
