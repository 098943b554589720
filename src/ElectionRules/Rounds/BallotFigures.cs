using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Tallying;

namespace ElectionRules.Rounds;

/// <summary>The figures of one ballot, checked against each other and against what its rule needs.</summary>
internal sealed class BallotFigures
{
    private readonly Bases bases;
    private readonly Bases[] houses;

    public BallotFigures(ContestState.BallotDue ballot, Turnout turnout, ApprovalTally tally, Slate writeIns, params ReadOnlySpan<HouseCount> houses)
    {
        Turnout = turnout;
        Tally = tally;
        WriteIns = writeIns;
        Houses = EquatableArray.Create(houses);
        bases = BasesOf(ballot, turnout, tally);
        this.houses = [.. Houses.Select(house => BasesOf(ballot, house.Turnout, house.Tally))];
        Winning = WinningOf(ballot);
        Lead = ballot.Kind is BallotKind.TieBallot or BallotKind.Preselection ? null : ballot.Rule.Lead;
        Tests = ballot.Kind == BallotKind.Preselection
            ? ballot.Contest.Terms.Book.Preselection!.Value.PollTests
            : ballot.Rule.PollTests;
        foreach (Bases part in this.houses.Prepend(bases))
        {
            RequireReconciled(part.Turnout, part.Tally);
            RequireSlate(ballot, part.Tally);
        }

        RequireWriteIns(ballot);
        RequireBases(ballot);
    }

    public Turnout Turnout { get; }

    public ApprovalTally Tally { get; }

    public Slate WriteIns { get; }

    /// <summary>Who was written in, with the votes; a code without a vote is nobody.</summary>
    public IEnumerable<(Candidate Person, long Votes)> Written =>
        Tally.WriteIns.Where(written => written.Votes > 0).Select(written => (WriteIns[written.Code], written.Votes));

    public EquatableArray<HouseCount> Houses { get; }

    /// <summary>The tests on the whole ballot.</summary>
    public EquatableArray<Cited<PollTest>> Tests { get; }

    /// <summary>What a candidate must reach; nothing where most votes win.</summary>
    public EquatableArray<Cited<Requirement>> Winning { get; }

    /// <summary>By how much a candidate must lead; null where no lead is needed to win this ballot.</summary>
    public Cited<Requirement>? Lead { get; }

    public long Known(CountingBase countingBase) => bases.Known(countingBase);

    public long Of(Requirement needed, CandidateResult result) => bases.Of(needed, result.For + result.Against);

    public long Of(Requirement needed) => bases.Of(needed, 0);

    /// <summary>Each part in which a requirement must be met, with the votes in it: the whole, or every house.</summary>
    public IEnumerable<(long Votes, long Size, LocalizedText? House)> Parts(ContestState.BallotDue ballot, Requirement needed, CandidateResult result)
    {
        if (!ballot.Rule.InEachHouse || ballot.Kind == BallotKind.Preselection)
        {
            return [(result.For, Of(needed, result), null)];
        }

        int position = ballot.Slate.PositionOf(result.Candidate.Id);
        return houses.Select((house, index) => (
            house.Tally.For(position),
            house.Of(needed, house.Tally.For(position) + house.Tally.Against(position)),
            (LocalizedText?)Houses[index].Name));
    }

    /// <summary>Totals cannot hold more names than the valid papers had room for.</summary>
    public static void RequireRoomOnPapers(ApprovalTally tally, int names)
    {
        Int128 votes = 0;
        for (int i = 0; i < tally.CandidateCount; i++)
        {
            votes += tally.For(i);
        }

        foreach (WriteInVotes written in tally.WriteIns)
        {
            votes += written.Votes;
        }

        if (votes > (Int128)tally.Valid * names)
        {
            throw new ArgumentException($"{votes} votes are more than {tally.Valid} valid papers with {names} names each can hold.");
        }
    }

    private static EquatableArray<Cited<Requirement>> WinningOf(ContestState.BallotDue ballot) => ballot.Kind switch
    {
        BallotKind.TieBallot or BallotKind.LastPlace or BallotKind.Elimination => [],
        BallotKind.Preselection => ballot.Contest.Terms.Book.Preselection!.Value.Reaching is { } reaching ? [reaching] : [],
        _ => ballot.Rule.Winning,
    };

    private static Bases BasesOf(ContestState.BallotDue ballot, Turnout turnout, ApprovalTally tally) =>
        new(turnout, tally, ballot.PaperRule.MaxMarks, ballot.Contest.Terms.UnitsPerVote);

    private static void RequireAtMost(long? part, long? whole, string partName, string wholeName)
    {
        if (part > whole)
        {
            throw new ArgumentException($"{partName} ({part}) are more than {wholeName} ({whole}).");
        }
    }

    private static void RequireReconciled(Turnout turnout, ApprovalTally tally)
    {
        RequireAtMost(turnout.Participants, turnout.Registered, "Participants", "registered voters");
        RequireAtMost(turnout.Present, turnout.Entitled, "Those present", "those entitled to attend");
        RequireAtMost(turnout.Present, turnout.WholeBody, "Those present", "the whole body");
        RequireAtMost(turnout.NamingSomebody, tally.Valid, "Papers that name somebody", "the valid papers");
        if (turnout.Returned is long returned && returned != tally.Papers)
        {
            throw new ArgumentException($"{returned} papers were returned, but {tally.Papers} were counted.");
        }

        if (turnout.NamingSomebody is long naming && tally.NamingSomebody is long counted && naming != counted)
        {
            throw new ArgumentException($"{naming} papers are said to name somebody, but {counted} do.");
        }
    }

    private static void RequireSlate(ContestState.BallotDue ballot, ApprovalTally tally)
    {
        if (tally.CandidateCount != ballot.Slate.Count)
        {
            throw new ArgumentException($"The tally is of {tally.CandidateCount} candidates; {ballot.Slate.Count} stand.");
        }
    }

    /// <summary>Every base is asked for once, so that a missing one is refused whoever wins.</summary>
    private void RequireBases(ContestState.BallotDue ballot)
    {
        foreach (PollTest test in Tests.Select(test => test.Value))
        {
            _ = Known(test.Measured);
            _ = Of(test.Needed);
        }

        if (ballot.Rule.PapersAtMost is { } most)
        {
            _ = Known(most.Value);
        }

        IEnumerable<Requirement> onCandidates =
        [
            .. Winning.Select(needed => needed.Value),
            .. ballot.Rule.Eliminations.Select(elimination => elimination.Value).OfType<Elimination.Below>().Select(below => below.Needed),
            .. Lead is { } lead ? [lead.Value] : Array.Empty<Requirement>(),
        ];
        foreach (Requirement needed in onCandidates)
        {
            _ = Of(needed);
        }

        if (ballot.Rule.InEachHouse && Houses.Count == 0)
        {
            throw new ArgumentException("The rule counts each house apart, but no house is given.");
        }
    }

    private void RequireWriteIns(ContestState.BallotDue ballot)
    {
        if (WriteIns.FirstOrDefault(person => ballot.Slate.Contains(person.Id)) is { } known)
        {
            throw new ArgumentException($"{known.Id} is on the slate, and cannot be written in.");
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
