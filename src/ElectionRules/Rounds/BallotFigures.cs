using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Tallying;

namespace ElectionRules.Rounds;

/// <summary>The figures of one ballot, checked against each other and against what its rule needs.</summary>
internal sealed class BallotFigures
{
    private readonly int seats;

    public BallotFigures(ContestState.BallotDue ballot, Turnout turnout, ApprovalTally tally, Slate writeIns)
    {
        Turnout = turnout;
        Tally = tally;
        WriteIns = writeIns;
        seats = ballot.Seats;
        RequireReconciled();
        RequireSlate(ballot);
        RequireRoomOnPapers(ballot.PaperRule.MaxMarks);
        foreach (CountingBase needed in BasesOf(ballot))
        {
            _ = Of(needed, 0);
        }
    }

    public Turnout Turnout { get; }

    public ApprovalTally Tally { get; }

    public Slate WriteIns { get; }

    /// <summary>The tests on the whole ballot.</summary>
    public static EquatableArray<Cited<PollTest>> TestsOf(ContestState.BallotDue ballot) => ballot.Kind == BallotKind.Preselection
        ? ballot.Contest.Terms.Book.Preselection!.Value.PollTests
        : ballot.Rule.PollTests;

    /// <summary>What a candidate must reach: in a tie ballot nothing, since most votes win.</summary>
    public static EquatableArray<Cited<Requirement>> WinningOf(ContestState.BallotDue ballot) => ballot.Kind switch
    {
        BallotKind.TieBallot => [],
        BallotKind.Preselection => ballot.Contest.Terms.Book.Preselection!.Value.Reaching is { } reaching ? [reaching] : [],
        _ => ballot.Rule.Winning,
    };

    public long Of(CountingBase countingBase, long forAndAgainst) => countingBase switch
    {
        CountingBase.ForPlusAgainst => forAndAgainst,
        CountingBase.ValidBallots => Tally.Valid,
        CountingBase.VotesForPersons => Tally.NamingSomebody ?? VotesWhereOneNameIsAllowed
            ?? throw new ArgumentException("The tally does not say how many papers name somebody, which the rule needs."),
        CountingBase.BallotsReturned => Turnout.Returned ?? Tally.Papers,
        _ => Turnout.Of(countingBase)
            ?? throw new ArgumentException($"The turnout does not give {countingBase}, which the rule needs."),
    };

    /// <summary>Where a paper may name one person only, the papers that name somebody are the votes.</summary>
    private long? VotesWhereOneNameIsAllowed => seats > 1
        ? null
        : Enumerable.Range(0, Tally.CandidateCount).Sum(Tally.For) + Tally.WriteIns.Sum(written => written.Votes);

    private static IEnumerable<CountingBase> BasesOf(ContestState.BallotDue ballot)
    {
        foreach (Cited<PollTest> test in TestsOf(ballot))
        {
            yield return test.Value.Measured;
            yield return test.Value.Needed.Base;
        }

        foreach (Cited<Requirement> needed in WinningOf(ballot))
        {
            yield return needed.Value.Base;
        }

        if (ballot.Rule.PapersAtMost is { } most)
        {
            yield return most.Value;
        }
    }

    private static void RequireAtMost(long? part, long? whole, string partName, string wholeName)
    {
        if (part > whole)
        {
            throw new ArgumentException($"{partName} ({part}) are more than {wholeName} ({whole}).");
        }
    }

    private void RequireReconciled()
    {
        RequireAtMost(Turnout.Participants, Turnout.Registered, "Participants", "registered voters");
        RequireAtMost(Turnout.Present, Turnout.Entitled, "Those present", "those entitled to attend");
        RequireAtMost(Turnout.Present, Turnout.WholeBody, "Those present", "the whole body");
        if (Turnout.Returned is long returned && returned != Tally.Papers)
        {
            throw new ArgumentException($"{returned} papers were returned, but {Tally.Papers} were counted.");
        }
    }

    /// <summary>Totals cannot hold more names than the valid papers had room for.</summary>
    private void RequireRoomOnPapers(int names)
    {
        Int128 votes = 0;
        for (int i = 0; i < Tally.CandidateCount; i++)
        {
            votes += Tally.For(i);
        }

        foreach (WriteInVotes written in Tally.WriteIns)
        {
            votes += written.Votes;
        }

        if (votes > (Int128)Tally.Valid * names)
        {
            throw new ArgumentException($"{votes} votes are more than {Tally.Valid} valid papers with {names} names each can hold.");
        }
    }

    private void RequireSlate(ContestState.BallotDue ballot)
    {
        if (Tally.CandidateCount != ballot.Slate.Count)
        {
            throw new ArgumentException($"The tally is of {Tally.CandidateCount} candidates; {ballot.Slate.Count} stand.");
        }

        if (WriteIns.FirstOrDefault(person => ballot.Slate.Contains(person.Id) || ballot.Contest.HasElected(person.Id)) is { } known)
        {
            throw new ArgumentException($"{known.Id} is on the slate or elected already, and cannot be written in.");
        }

        if (Tally.WriteIns.FirstOrDefault(votes => votes.Code >= WriteIns.Count) is { Votes: > 0 } unknown)
        {
            throw new ArgumentException($"No person is given for write-in code {unknown.Code}.");
        }

        if (Tally.WriteIns.Count > 0 && ballot.PaperRule.WriteIns == Ballots.WriteInRule.Forbidden)
        {
            throw new ArgumentException("The paper rule forbids write-ins, but the tally has some.");
        }
    }
}
