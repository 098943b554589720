using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Rounds;

/// <summary>Contests to which anything may happen, in any order. A failure names the seed that repeats it.</summary>
public class ContestModelTests
{
    private const int Sequences = 100_000;
    private const int StepsAtMost = 10;
    private const int StepsToEnd = 12;

    [Fact]
    public void No_sequence_of_events_leads_to_an_undefined_state_and_every_one_can_be_ended() =>
        ForEachSeed(Sequences, seed => Walk(seed, Bookshelf.Chinese));

    [Fact]
    public void Nor_does_one_by_the_procedures_of_assemblies() => ForEachSeed(Sequences / 10, seed => Walk(seed, Bookshelf.Assemblies));

    private static void Walk(int seed, RuleBook[] books)
    {
        RandomSteps steps = new(seed);
        ContestInvariants invariants = new();
        ContestStep step = steps.Open(books);
        ContestState state = step.Apply(null!, mirrored: false);
        try
        {
            invariants.Check(state, step, state);
            for (int taken = 0; taken < StepsAtMost && state is not ContestState.Concluded; taken++)
            {
                step = steps.Next(state);
                ContestState before = state;
                state = step.Apply(before, mirrored: false);
                invariants.Check(before, step, state);
            }

            for (int taken = 0; state is not ContestState.Concluded && !CanNeverBeHeld(state); taken++)
            {
                ContestState before = state;
                step = taken < StepsToEnd ? CooperativeSteps.Next(before) : throw new InvalidOperationException("the contest cannot be brought to an end");
                state = step.Apply(before, mirrored: false);
                invariants.Check(before, step, state);
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}; {state.GetType().Name} after {Story(state.Contest)}", exception);
        }
    }

    /// <summary>The body fixed an unlawful number of candidates: no slate can be lawful until it opens the contest anew.</summary>
    private static bool CanNeverBeHeld(ContestState state) => state.Reasons.Any(reason => reason.Code.Equals(RoundReasons.FixedOutsideMargin));

    [Fact]
    public void The_same_step_from_the_same_state_leads_to_the_same_state() => ForEachSeed(2_000, seed =>
    {
        RandomSteps steps = new(seed);
        ContestStep step = steps.Open(seed % 3 == 0 ? Bookshelf.Assemblies : Bookshelf.Chinese);
        ContestState state = step.Apply(null!, mirrored: false);
        for (int taken = 0; taken < StepsAtMost && state is not ContestState.Concluded; taken++)
        {
            step = steps.Next(state);
            ContestState once = step.Apply(state, mirrored: false);
            ContestState twice = step.Apply(state, mirrored: false);
            if (!once.Equals(twice) || once.GetHashCode() != twice.GetHashCode() || once.Contest.Events.Count > state.Contest.Events.Count + 2)
            {
                throw new InvalidOperationException($"{step} gave two outcomes");
            }

            state = once;
        }
    });

    [Fact]
    public void The_order_of_the_paper_changes_nobodys_fate() => ForEachSeed(3_000, seed =>
    {
        RandomSteps steps = new(seed);
        ContestStep step = steps.Open(seed % 3 == 0 ? Bookshelf.Assemblies : Bookshelf.Chinese);
        ContestState state = step.Apply(null!, mirrored: false);
        ContestState mirror = step.Apply(null!, mirrored: true);
        for (int taken = 0; taken < StepsAtMost && state is not ContestState.Concluded; taken++)
        {
            RequireSameFate(state, mirror);
            step = steps.Next(state);
            state = step.Apply(state, mirrored: false);
            mirror = step.Apply(mirror, mirrored: true);
        }

        RequireSameFate(state, mirror);
    });

    private static string Story(Contest contest) =>
        $"{contest.Terms.Book}, {contest.Terms.Seats} seats; " + string.Join(", ", contest.Events.Select(happened => happened switch
        {
            ContestEvent.Nominated nominated => $"{nominated.Slate.Count} nominated",
            ContestEvent.Struck struck => $"{struck.Person} struck",
            ContestEvent.Shortened shortened => $"shortened to {shortened.Slate.Count}",
            ContestEvent.Held held => $"{held.Ballot.Kind} of {held.Ballot.Slate.Count}{(held.Ballot.Stood ? "" : ", void")}",
            ContestEvent.Decided decided => $"{decided.Kind}: {decided.Decision.Choice}",
            _ => happened.ToString(),
        }));

    private static void RequireSameFate(ContestState state, ContestState mirror)
    {
        if (state.GetType() != mirror.GetType() || !Fate(state).SetEquals(Fate(mirror)))
        {
            throw new InvalidOperationException(
                $"the order of the paper matters: {string.Join("; ", Fate(state).Except(Fate(mirror)).Concat(Fate(mirror).Except(Fate(state))))}");
        }
    }

    private static HashSet<string> Fate(ContestState state)
    {
        HashSet<string> fate = [.. state.Contest.Elected.Select(winner => $"elected {winner.Candidate.Id} with {winner.Votes} in {winner.Ballot}")];
        fate.UnionWith(state.Reasons.Select(Sentence));
        fate.UnionWith(state switch
        {
            ContestState.BallotDue ballot => ballot.Slate.Select(candidate => $"stands {candidate.Id} for {ballot.Seats} in {ballot.Kind}"),
            ContestState.NominationsDue due => due.CarriedOver.Select(candidate => $"carried over {candidate.Id}"),
            ContestState.DecisionDue due => due.Candidates.Select(candidate => $"asked of {candidate.Id} for {due.Places} in {due.Kind}"),
            _ => [],
        });
        return fate;
    }

    private static string Sentence(Reason reason)
    {
        string sentence = reason.ToString();
        return sentence.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidOperationException($"a fact is missing in: {sentence}")
            : sentence;
    }

    private static void ForEachSeed(int count, Action<int> sequence) => Parallel.For(0, count, seed =>
    {
        try
        {
            sequence(seed);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}: {exception.Message}", exception);
        }
    });
}
