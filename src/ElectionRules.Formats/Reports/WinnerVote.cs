using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>How one winner was elected: the grade of the vote, and every base beside it.</summary>
/// <param name="Winner">Who was elected.</param>
/// <param name="Grade">The grade of the vote.</param>
/// <param name="FullOf">The bases of which the winner has every vote.</param>
/// <param name="NotFullOf">The other known bases.</param>
internal sealed record WinnerVote(
    Winner Winner, VoteGrade Grade, IReadOnlyList<(CountingBase Base, long Size)> FullOf, IReadOnlyList<(CountingBase Base, long Size)> NotFullOf)
{
    private static readonly CountingBase[] Bases =
        [CountingBase.WholeBody, CountingBase.EntitledToAttend, CountingBase.Present, CountingBase.BallotsReturned];

    /// <summary>Returns how a winner of a contest was elected.</summary>
    public static WinnerVote Of(ContestResult contest, Winner winner)
    {
        if (contest.State.Contest.Ballots.FirstOrDefault(held => held.Number == winner.Ballot) is not { } ballot)
        {
            return new(winner, VoteGrade.Unopposed, [], []);
        }

        IReadOnlyList<CountingBase> full = contest.FullVoteOf(winner);
        (CountingBase Base, long Size)[] known =
            [.. Bases.Where(item => ballot.Of(item) is not null).Select(item => (item, ballot.Of(item)!.Value))];
        return new(
            winner,
            GradeOf(winner, ballot, full.Count > 0),
            [.. known.Where(item => full.Contains(item.Base))],
            [.. known.Where(item => !full.Contains(item.Base))]);
    }

    /// <summary>Says it in a sentence, always with the bases.</summary>
    public string Say(ReportWords words, LocalizedText? members)
    {
        string key = Grade switch
        {
            VoteGrade.Full => NotFullOf.Count == 0 ? "how.full" : "how.fullOfSome",
            VoteGrade.High => "how.high",
            VoteGrade.Plain => "how.plain",
            VoteGrade.Unopposed => "how.unopposed",
            _ => "how.decided",
        };
        return words.Fill(key, ("votes", Winner.Votes), ("full", Say(FullOf, words, members)), ("rest", Say(NotFullOf, words, members)));
    }

    private static VoteGrade GradeOf(Winner winner, BallotReport ballot, bool isFull)
    {
        if (winner.ByDecision)
        {
            return VoteGrade.Decided;
        }

        bool isHigh = ballot.Of(CountingBase.BallotsReturned) is long papers && Threshold.MoreThan(1, 2).IsMet(winner.Votes, papers);
        return isFull ? VoteGrade.Full : isHigh ? VoteGrade.High : VoteGrade.Plain;
    }

    private static string Say(IReadOnlyList<(CountingBase Base, long Size)> bases, ReportWords words, LocalizedText? members) =>
        words.List(bases.Select(item => words.Fill(
            "how.base", ("base", RequirementWording.Say(item.Base, words.Language, members)), ("size", item.Size))));
}
