using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>What a set of contests adds up to.</summary>
internal sealed record ScenarioTotals
{
    private ScenarioTotals(IReadOnlyCollection<ContestResult> contests)
    {
        Contests = contests.Count;
        Concluded = contests.Count(contest => contest.State is ContestState.Concluded);
        Ballots = contests.Sum(contest => (long)contest.State.Contest.Ballots.Count());
        Seats = contests.Sum(contest => (long)contest.Terms.Seats);
        Elected = contests.Sum(contest => (long)contest.Elected.Count);
        Full = contests.Sum(contest => (long)contest.Elected.Count(winner => WinnerVote.Of(contest, winner).Grade == VoteGrade.Full));
    }

    /// <summary>Gets the contests.</summary>
    public long Contests { get; }

    /// <summary>Gets the contests that are over.</summary>
    public long Concluded { get; }

    /// <summary>Gets the ballots held.</summary>
    public long Ballots { get; }

    /// <summary>Gets the seats to fill.</summary>
    public long Seats { get; }

    /// <summary>Gets the persons elected.</summary>
    public long Elected { get; }

    /// <summary>Gets the persons elected with a full vote.</summary>
    public long Full { get; }

    /// <summary>Adds contests up.</summary>
    public static ScenarioTotals Of(IReadOnlyCollection<ContestResult> contests) => new(contests);

    /// <summary>Lists the figures with their labels.</summary>
    public IEnumerable<(string Label, long Number)> Say(ReportWords words) =>
    [
        (words["total.contests"], Contests),
        (words["total.concluded"], Concluded),
        (words["total.ballots"], Ballots),
        (words["total.seats"], Seats),
        (words["total.elected"], Elected),
        (words["total.full"], Full),
    ];
}
