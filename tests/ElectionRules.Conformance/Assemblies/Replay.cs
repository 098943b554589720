using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Puts published ballots through a contest.</summary>
internal static class Replay
{
    public static Slate SlateOf(IEnumerable<string> names) => Votes.Slate([.. names]);

    /// <summary>The turnout that makes the figures of a ballot whole: what was published, and every base where nothing else is known.</summary>
    public static Turnout Turnout(PublishedElection election, PublishedBallot ballot, BallotRule rule)
    {
        long papers = Papers(ballot);
        long members = (election.Entitled * election.Units) ?? ballot.NeededOf ?? papers;
        long voting = ballot.Figure("present") ?? ballot.Figure("cast") ?? ballot.NeededOf ?? papers;
        return new()
        {
            WholeBody = rule.Winning.Any(needed => needed.Value.Base == CountingBase.WholeBody) && ballot.NeededOf is long body
                ? body
                : Math.Max(members, voting),
            Registered = Math.Max(members, voting),
            Entitled = Math.Max(members, voting),
            Present = voting,
            Participants = voting,
            Issued = papers,
            Returned = papers,
            NamingSomebody = election.Seats > 1 && ballot.NeededOf is null && ballot.Needed is long needed
                ? SmallestBase(rule, needed)
                : Named(ballot),
        };
    }

    public static ApprovalTally Tally(PublishedBallot ballot, Slate slate, IReadOnlyList<string> writtenIn, string batch)
    {
        long papers = Papers(ballot);
        long invalid = ballot.Figure("invalid") ?? 0;
        return ApprovalTally.FromTotals(
            new BatchId(batch),
            papers,
            invalid,
            [.. slate.Select(candidate => ballot.Votes.GetValueOrDefault(candidate.Name))],
            [.. slate.Select(candidate => ballot.Against.GetValueOrDefault(candidate.Name))],
            [.. writtenIn.Select((name, code) => new WriteInVotes(code, ballot.Votes.TryGetValue(name, out long votes) ? votes : ballot.WrittenIn[name]))]);
    }

    public static ContestState CountHouses(ContestState.BallotDue due, PublishedElection election, PublishedBallot ballot)
    {
        HouseCount[] houses =
        [
            .. ballot.Houses.Select(house => new HouseCount(
                LocalizedText.Same(house.Key),
                new Turnout { WholeBody = election.HouseSizes[house.Key], Present = house.Value.Values.Sum() },
                ApprovalTally.FromTotals(
                    new BatchId(house.Key),
                    house.Value.Values.Sum(),
                    0,
                    [.. due.Slate.Select(candidate => house.Value[candidate.Name])],
                    new long[due.Slate.Count],
                    []))),
        ];
        return due.CountByHouse(houses);
    }

    /// <summary>Where several seats are voted on and only the number needed was published: the smallest base that gives it.</summary>
    private static long SmallestBase(BallotRule rule, long needed)
    {
        long size = needed;
        while (rule.Winning[0].Value.Threshold.Least(size) < needed)
        {
            size++;
        }

        return size;
    }

    private static long Named(PublishedBallot ballot) => ballot.Figure("valid") ?? ballot.Figure("voting") ?? Sum(ballot);

    private static long Sum(PublishedBallot ballot) => ballot.Votes.Values.Sum() + (ballot.Figure("others") ?? 0);

    /// <summary>The papers: as published, or all that is known of them.</summary>
    private static long Papers(PublishedBallot ballot) => ballot.Figure("cast") ?? (
        Math.Max(Named(ballot), ballot.Votes.Values.Max() + ballot.Against.Values.DefaultIfEmpty().Max())
        + (ballot.Figure("abstain") ?? 0) + (ballot.Figure("blank") ?? 0) + (ballot.Figure("invalid") ?? 0));
}
