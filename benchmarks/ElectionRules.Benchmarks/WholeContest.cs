using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Benchmarks;

/// <summary>A contest from its papers to its decision: papers packed, counted, and the law asked, with every reason.</summary>
public sealed class WholeContest
{
    private static readonly ChinaRuleBooks Books = new(new ChinaReadings
    {
        AllDeputies = AllDeputies.InOffice,
        RunoffTurnout = RunoffTurnout.SameAsFirst,
        RunoffPaper = RunoffPaper.ListedOnly,
        SessionQuorumBefore2022 = SessionQuorumBefore2022.TwoThirdsByLocalRules,
        GrassrootsMajority = GrassrootsMajority.EntitledToAttend,
    });

    private readonly RuleBook law;
    private readonly int seats;
    private readonly int papers;
    private readonly Slate slate;
    private readonly int[][] marks;
    private readonly int[] allMarks;
    private readonly int[] lengths;

    /// <summary>Prepares a contest.</summary>
    /// <param name="papers">The papers, one a deputy.</param>
    /// <param name="candidates">The candidates: 8 for a township's deputy posts, otherwise for deputies elected by a congress.</param>
    public WholeContest(int papers, int candidates)
    {
        this.papers = papers;
        RuleBookSeries series = candidates == 8 ? Books.TownshipDeputyPosts : Books.DeputiesByCongress;
        law = series.On(new LocalDate(2011, 6, 10));
        seats = candidates * 4 / 5;
        slate = Slate.Of([.. Enumerable.Range(0, candidates).Select(place => Candidate.Of($"c{place}", $"Candidate {place}"))]);
        Random random = new(papers);
        marks = [.. Enumerable.Range(0, papers).Select(_ => Enumerable.Range(0, candidates).OrderBy(place => place + random.Next(100)).Take(seats).ToArray())];
        allMarks = [.. marks.SelectMany(list => list)];
        lengths = [.. marks.Select(list => list.Length)];
    }

    /// <summary>Decides the contest; returns the state with its reasons.</summary>
    public ContestState Decide()
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(law, seats, slate);
        ApprovalBatchBuilder box = new(new BatchId("box"), slate.Count);
        box.AddMany(allMarks, lengths);
        ContestState state = ballot.Count(new Turnout { WholeBody = papers, Entitled = papers, Present = papers, Participants = papers, Issued = papers, Returned = papers }, box.Build());
        return state.Reasons.Count > 0 ? state : throw new InvalidOperationException("A decision has reasons.");
    }

    /// <summary>The plain loop over the same papers.</summary>
    public long[] PlainLoop()
    {
        long[] counts = new long[slate.Count];
        foreach (int[] paper in marks)
        {
            foreach (int mark in paper)
            {
                counts[mark]++;
            }
        }

        return counts;
    }
}
