using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of docs/competitive-selection.md.</summary>
public class CompetitiveSelectionPage
{
    private static readonly LocalDate Day = new(2011, 4, 1);

    [Fact]
    public void Three_rounds_and_two_votes()
    {
        OfficeId secretary = new("township-party-secretary");
        Slate nominees = Votes.Slate("an", "bo", "cao", "du", "eng", "fu", "gao", "hu", "ji");
        ApprovalBatch papers = Papers(nominees.Count, 40, 38, 36, 30, 28, 22, 20, 18, 2);
        Turnout turnout = new();

        SelectionPlan plan = ChinaSelectionPlans.ThreeRoundsTwoVotes(
            secretary,
            posts: 1,
            new RecommendationCuts { FirstRound = 8, SecondRound = 5, ThirdRound = 3, FirstVote = 2 },
            Day);
        SelectionState state = SelectionProcess.Open(plan, nominees);

        if (state is SelectionState.BallotDue round)
        {
            state = round.Count(turnout, papers);
        }

        foreach (SelectionEvent.StageDone done in state.Process.StagesDone)
        {
            Console.WriteLine($"{plan.Stages[done.Stage].Name}: {done.MovedOn}");
            foreach (LeftBehind left in done.Left)
            {
                Console.WriteLine($"  {left.Reason}");
            }
        }

        // First round of recommendation: an, bo, cao, du, eng, fu, gao, hu
        //   ji: 2 votes, enough to move on, but others with more take the 8 places

        state.Should().BeOfType<SelectionState.BallotDue>().Which.StageNumber.Should().Be(1);
        state.Process.StagesDone.Single().Left.Single().Reason.ToString().Should()
            .Be("ji: 2 votes, enough to move on, but others with more take the 8 places");
    }

    [Fact]
    public void Steps()
    {
        SelectionPlan plan = ChinaSelectionPlans.PlenaryVote(new("county-head"), posts: 1, Day);
        SelectionState state = SelectionProcess.Open(plan, Votes.Slate("an"));
        ApprovalBatch papers = Papers(1, 30);
        Turnout turnout = new() { Entitled = 33, Present = 30 };
        Decision asked = new(Choice.Persons, "the leading group, 3 April") { Persons = [new("an")] };
        int steps = 0;

        while (state is not (SelectionState.Selected or SelectionState.Failed))
        {
            state = state switch
            {
                SelectionState.NomineesDue due => due.Nominate(due.CarriedOver),
                SelectionState.BallotDue ballot => ballot.Count(turnout, papers),
                SelectionState.DecisionDue tie => tie.Decide(asked),    // a lot, or the body that the stage names
                SelectionState.InspectionDue inspection => inspection.Conclude(
                    new InspectionReport(
                        [.. inspection.People.Select(person => new InspectionFinding(person.Id, InspectionVerdict.Favourable, "as reported"))],
                        new DateInterval(Day, Day.PlusDays(9))),
                    isWorkingDay: day => day.DayOfWeek < IsoDayOfWeek.Saturday),
                SelectionState.ConsultationDue consultation => consultation.Conclude(new ConsultationReport(turnout, "discussed on 2 April")),
                SelectionState.ShortageDue shortage => shortage.GiveUp("the committee, 5 April"),
                _ => state,
            };
            steps++;
        }

        steps.Should().Be(4);
        ((SelectionState.Selected)state).Nominees.Single().Name.Should().Be("an");
    }

    [Fact]
    public void A_plan_of_ones_own()
    {
        Citation bylaws = new(new("club/bylaws", LocalizedText.Same("Bylaws")), "2030", "9", Evidence.TextSeen, Evidence.TextSeen);
        Cited<CandidateMargin> oneMore = new(CandidateMargin.AtLeast(Extra.Fixed(1)), bylaws);
        SelectionStage.Ballot vote = new()
        {
            Name = LocalizedText.Same("Vote of the council"),
            By = LocalizedText.Same("council"),
            Kind = StageBallotKind.Vote,
            Keep = 1,
            MostNames = null,
            Margin = oneMore,
            Paper = new(new PaperForm(NameLimit.Seats, WriteInRule.Forbidden, ContradictionRule.VoidsMark), bylaws),
            PollTests = [new(new PollTest(CountingBase.Present, AtLeast(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum), bylaws)],
            Passing = [new(MoreThan(1, 2).Of(CountingBase.EntitledToAttend), bylaws)],
            Tie = new(new TieRule.DecidedBy(TieMeans.NamedBody), bylaws),
        };
        SelectionStage.Ballot recommendation = vote with
        {
            Name = LocalizedText.Same("Recommendation by the members"),
            Kind = StageBallotKind.Recommendation,
            Keep = 1,
            PollTests = [],
            Passing = [],
        };

        bool made = SelectionPlan.TryCreate(
            new OfficeId("director"), posts: 1, [recommendation, vote], out SelectionPlan? plan, out EquatableArray<Reason> refusals);
        Console.WriteLine(refusals[0]);

        // Vote of the council: 1 people come from the stage before, 2 or more needed — Bylaws (2030) art. 9

        made.Should().BeFalse();
        plan.Should().BeNull();
        refusals.Single().ToString().Should().Be(
            "Vote of the council: 1 people come from the stage before, 2 or more needed — Bylaws (2030) art. 9");
    }

    /// <summary>Papers with so many votes for each; the votes of the last are on papers of their own as far as that goes.</summary>
    private static ApprovalBatch Papers(int candidates, params int[] votes)
    {
        int all = votes.Max();
        ApprovalBatchBuilder papers = new(new BatchId("papers"), candidates);
        for (int paper = 0; paper < all; paper++)
        {
            papers.Add([.. Enumerable.Range(0, candidates)
                .Where(position => position == candidates - 1 ? paper >= all - votes[position] : paper < votes[position])]);
        }

        return papers.Build();
    }
}
