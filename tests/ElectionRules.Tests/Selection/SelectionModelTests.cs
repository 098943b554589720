using System.Reflection;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Tests.Selection.Selecting;

namespace ElectionRules.Tests.Selection;

public class SelectionModelTests
{
    private const int Sequences = 100_000;

    private static readonly SelectionPlan[] Plans =
    [
        Plan,
        SelectionPlan.Of(Office, 1, [LastVote with { Tie = new(new TieRule.BallotAmongTied(then: null), Scheme) }]),
        SelectionPlan.Of(Office, 2, [Recommendation, FirstVote with { Keep = 2, Tie = new(new TieRule.NobodyElected(), Scheme) }, Inspection with { Margin = new(CandidateMargin.None, Scheme) }]),
    ];

    /// <summary>A hundred thousand random courses, from seeds 0 to 99,999: each stands in one of the states, and no stage is skipped.</summary>
    [Fact]
    public void Random_courses_reach_no_undefined_state_and_skip_no_stage()
    {
        Dictionary<string, int> reached = [];
        for (int seed = 0; seed < Sequences; seed++)
        {
            Random random = new(seed);
            SelectionState state = SelectionProcess.Open(Plans[seed % Plans.Length], Five);
            for (int step = 0; step < 12 && state is not SelectionState.Failed; step++)
            {
                state = Step(random, state);
                reached[state.GetType().Name] = reached.GetValueOrDefault(state.GetType().Name) + 1;
            }

            SkipsNothing(state.Process).Should().BeTrue("seed {0}", seed);
            Holds(state).Should().BeTrue("seed {0}", seed);
        }

        reached.Keys.Should().BeEquivalentTo(
            typeof(SelectionState).GetNestedTypes().Where(type => !type.IsAbstract).Select(type => type.Name), "every state is reached");
    }

    [Fact, Trait("wrong-variant", "a stage is skipped")]
    public void A_course_that_left_a_stage_out_would_be_caught()
    {
        SelectionEvent[] skipped = [.. Selected.Process.Events.Where(happened => happened is not SelectionEvent.Entered { Stage: 1 } and not SelectionEvent.StageDone { Stage: 1 })];

        SkipsNothing(Selected.Process).Should().BeTrue();
        SkipsNothing(skipped).Should().BeFalse();
    }

    [Fact]
    public void No_state_offers_a_step_of_another()
    {
        string[] StepsOf(Type state) => [.. state
            .GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => typeof(SelectionState).IsAssignableFrom(method.ReturnType) && !method.IsSpecialName && method.Name != "<Clone>$")
            .Select(method => method.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];

        StepsOf(typeof(SelectionState.NomineesDue)).Should().Equal("Nominate");
        StepsOf(typeof(SelectionState.BallotDue)).Should().Equal("Count", "Fall");
        StepsOf(typeof(SelectionState.DecisionDue)).Should().Equal("Decide", "Fall");
        StepsOf(typeof(SelectionState.InspectionDue)).Should().Equal("Conclude", "Fall");
        StepsOf(typeof(SelectionState.ConsultationDue)).Should().Equal("Conclude", "Fall");
        StepsOf(typeof(SelectionState.ShortageDue)).Should().Equal("GiveUp", "Reopen");
        StepsOf(typeof(SelectionState.Selected)).Should().Equal("Fall");
        StepsOf(typeof(SelectionState.Failed)).Should().BeEmpty();
    }

    private static SelectionState Step(Random random, SelectionState state)
    {
        if (state is SelectionState.Pending pending && random.Next(8) == 0)
        {
            return pending.Fall(pending.People[random.Next(pending.People.Count)].Id, (FallCause)random.Next(1, 4), Day, ground: null);
        }

        return state switch
        {
            SelectionState.NomineesDue due => due.Nominate(Slate.Of(Enumerable.Range(0, 8)
                .Select(number => Candidate.Of($"p{number}", $"p{number}"))
                .Concat(due.CarriedOver)
                .DistinctBy(person => person.Id)
                .Where(_ => random.Next(4) > 0))),
            SelectionState.BallotDue ballot => Vote(random, ballot),
            SelectionState.DecisionDue tie => tie.Decide(new Decision(Choice.Persons, "decided")
            {
                Persons = tie.Candidates.OrderBy(_ => random.Next()).Take(tie.Places).Select(person => person.Id).ToEquatableArray(),
            }),
            SelectionState.InspectionDue inspection => inspection.Conclude(
                new(
                    inspection.People
                        .Where(_ => random.Next(20) > 0)
                        .Select(person => new InspectionFinding(person.Id, random.Next(6) == 0 ? InspectionVerdict.Adverse : InspectionVerdict.Favourable, "found"))
                        .ToEquatableArray(),
                    new DateInterval(Day, Day.PlusDays(random.Next(9)))),
                Weekday),
            SelectionState.ConsultationDue consultation => consultation.Conclude(new(Meeting(9, random.Next(4, 10)), "heard")
            {
                Dropped = consultation.People.Where(_ => random.Next(9) == 0).Select(person => new DroppedPerson(person.Id, "dropped")).ToEquatableArray(),
            }),
            SelectionState.ShortageDue shortage => random.Next(3) == 0
                ? shortage.GiveUp("given up")
                : shortage.Reopen(shortage.MayReopen.ElementAt(random.Next(shortage.MayReopen.Count())), "again"),
            SelectionState.Selected selected => selected.Fall(selected.Nominees[0].Id, FallCause.Withdrew, Day, ground: null),
            _ => throw new InvalidOperationException($"{state} is a state that the model does not know."),
        };
    }

    private static SelectionState Vote(Random random, SelectionState.BallotDue ballot)
    {
        int present = random.Next(5, 10);
        long[] votes = new long[ballot.Slate.Count];
        for (int paper = 0; paper < present; paper++)
        {
            int from = random.Next(votes.Length);
            for (int name = random.Next(ballot.PaperRule.MaxMarks + 1); name > 0; name--)
            {
                votes[(from + name) % votes.Length] += name <= votes.Length ? 1 : 0;
            }
        }

        return ballot.Count(Meeting(9, present), Votes.For(present, votes));
    }

    private static bool SkipsNothing(SelectionProcess process) => SkipsNothing(process.Events);

    /// <summary>A stage is entered only as the first, after the one before it is done, or where it was opened again or half decided.</summary>
    private static bool SkipsNothing(IEnumerable<SelectionEvent> events)
    {
        int done = -1;
        int deepest = -1;
        foreach (SelectionEvent happened in events)
        {
            switch (happened)
            {
                case SelectionEvent.Reopened reopened when reopened.Stage > deepest:
                    return false;
                case SelectionEvent.Reopened reopened:
                    done = reopened.Stage - 1;
                    break;
                case SelectionEvent.Entered entered when entered.Stage != done + 1:
                    return false;
                case SelectionEvent.Entered entered:
                    deepest = Math.Max(deepest, entered.Stage);
                    break;
                case SelectionEvent.StageDone stage when stage.Stage != done + 1:
                    return false;
                case SelectionEvent.StageDone stage:
                    done = stage.Stage;
                    break;
            }
        }

        return true;
    }

    private static bool Holds(SelectionState state) => state switch
    {
        SelectionState.Selected selected => selected.Nominees.Count == state.Process.Plan.Posts
            && selected.Nominees.All(person => !Fell(state.Process, person)),
        SelectionState.BallotDue ballot => ballot.Slate.Count > 0 && ballot.People.All(person => !Fell(state.Process, person)),
        SelectionState.DecisionDue tie => tie.Places > 0 && tie.Places < tie.Candidates.Count,
        SelectionState.Pending pending => pending.People.Count > 0,
        SelectionState.ShortageDue shortage => shortage.MayReopen.First() == 0 && shortage.Reasons.Count > 0,
        SelectionState.NomineesDue or SelectionState.Failed => state.Reasons.Count > 0,
        _ => false,
    };

    private static bool Fell(SelectionProcess process, Candidate person) =>
        process.Events.OfType<SelectionEvent.Fell>().Any(fell => fell.Person.Id == person.Id);
}
