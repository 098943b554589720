using ElectionRules.Formats.Json;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A day by which all bodies of one kind must be done.</summary>
internal sealed record MilestoneSpec(LocalizedText Name, string BodyKind, LocalDate By)
{
    public static MilestoneSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        string? kind = BodyKinds.Read(item.Required("bodyKind"), document);
        LocalDate? by = item.Required("by")?.AsDate();
        return name is null || kind is null || by is null ? null : new(name, kind, by.Value);
    }

    public MilestoneResult Compute(IReadOnlyList<ContestResult> contests)
    {
        IGrouping<BodyId, ContestResult>[] bodies =
            [.. contests.Where(contest => contest.Body.Kind == BodyKind).GroupBy(contest => contest.Body.Id)];
        int done = bodies.Count(body => body.All(contest => contest.Date <= By && contest.State is Rounds.ContestState.Concluded));
        LocalDate? last = bodies.Length == 0 ? null : bodies.SelectMany(body => body).Max(contest => contest.Date);
        return new(Name, By, bodies.Length, done, last);
    }
}
