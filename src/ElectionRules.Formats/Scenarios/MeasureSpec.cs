using System.Diagnostics;
using System.Globalization;
using ElectionRules.Formats.Json;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A figure to compute from the contests, beside the published one.</summary>
internal sealed record MeasureSpec(LocalizedText Name, MeasureKind Kind, IReadOnlyList<string> Offices, ScenarioBody? Body, string? BodyKind, long? Published)
{
    private static readonly Dictionary<string, MeasureKind> Kinds = new(StringComparer.Ordinal)
    {
        ["bodies"] = MeasureKind.Bodies,
        ["members"] = MeasureKind.Members,
        ["elected"] = MeasureKind.Elected,
        ["contests"] = MeasureKind.Contests,
        ["contestsAllFull"] = MeasureKind.ContestsAllFull,
        ["electedOneVoteShort"] = MeasureKind.ElectedOneVoteShort,
        ["electedNotFull"] = MeasureKind.ElectedNotFull,
    };

    public static MeasureSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        MeasureKind? kind = item.Required("measure")?.AsWord(Kinds);
        long? published = item.Optional("published")?.AsInteger(0, long.MaxValue);
        List<string> offices = [];
        ScenarioBody? body = null;
        string? bodyKind = null;
        switch (kind)
        {
            case MeasureKind.Bodies:
                bodyKind = BodyKinds.Read(item.Required("bodyKind"), document);
                break;
            case MeasureKind.Members:
                body = document.Bodies.Find(item.Required("body"))?.Value;
                break;
            case not null:
                foreach (JsonNodeAt node in item.Required("offices")?.AsArray(JsonParts.MostFigures) ?? [])
                {
                    if (document.Offices.Find(node) is not null)
                    {
                        offices.Add(node.AsKey()!);
                    }
                }

                break;
        }

        return name is null || kind is null ? null : new(name, kind.Value, offices, body, bodyKind, published);
    }

    public MeasureResult Compute(IReadOnlyList<ContestResult> contests)
    {
        ContestResult[] mine = [.. contests.Where(contest => Offices.Contains(contest.OfficeId.Value, StringComparer.Ordinal))];
        long computed = Kind switch
        {
            MeasureKind.Bodies => contests.Where(contest => contest.Body.Kind == BodyKind).GroupBy(contest => contest.Body.Id)
                .Count(body => body.All(contest => contest.State is ContestState.Concluded)),
            MeasureKind.Members => Body?.Members ?? 0,
            MeasureKind.Elected => mine.Sum(contest => contest.Elected.Count),
            MeasureKind.Contests => mine.Length,
            MeasureKind.ContestsAllFull => mine.Count(contest => contest.Elected.Count > 0 && contest.Elected.All(winner => MissingVotes(contest, winner) == 0)),
            MeasureKind.ElectedOneVoteShort => mine.Sum(contest => contest.Elected.Count(winner => MissingVotes(contest, winner) == 1)),
            MeasureKind.ElectedNotFull => mine.Sum(contest => contest.Elected.Count(winner => MissingVotes(contest, winner) > 0)),
            _ => throw new UnreachableException(),
        };
        return new MeasureResult(
            Name,
            computed.ToString(CultureInfo.InvariantCulture),
            Published?.ToString(CultureInfo.InvariantCulture) ?? "",
            Published is null ? null : Published == computed);
    }

    /// <summary>
    /// Votes missing to the papers returned, the base that the sums of a report can be checked against; null where the winner
    /// was elected without a ballot.
    /// </summary>
    private static long? MissingVotes(ContestResult contest, Winner winner) =>
        contest.State.Contest.Ballots.FirstOrDefault(ballot => ballot.Number == winner.Ballot)?.Tally.Papers - winner.Votes;
}
