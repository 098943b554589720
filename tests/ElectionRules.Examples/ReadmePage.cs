using System.Reflection;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of README.md and of docs/getting-started.md.</summary>
public class ReadmePage
{
    private static readonly Candidate chen = Candidate.Of("chen", "Chen");
    private static readonly Candidate li = Candidate.Of("li", "Li");
    private static readonly Candidate wang = Candidate.Of("wang", "Wang");
    private static readonly Candidate zhao = Candidate.Of("zhao", "Zhao");

    [Fact]
    public void The_program_of_the_README_runs_and_says_why()
    {
        TextWriter console = Console.Out;
        using StringWriter output = new();
        Console.SetOut(output);
        try
        {
            Assembly.Load("ElectionRules.Quickstart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        output.ToString().Should().Contain("AnotherElection for 1 among Li, Wang").And.Contain(
            "Li: 280 of 620, more than 1/2 of those voting needed (311), short by 31 — Electoral Law (2010) art. 43(1)");
    }

    [Fact]
    public void A_contest_opens_with_its_first_ballot()
    {
        ChinaReadings readings = Readings.Cautious;

        RuleBook law = new ChinaRuleBooks(readings).DeputiesDirect.On(new LocalDate(2011, 6, 10));
        ContestState state = Contest.Open(law, seats: 2, Slate.Of(chen, li, wang, zhao));

        state.Should().BeOfType<ContestState.BallotDue>();
    }

    [Fact]
    public void Filling_a_batch()
    {
        ApprovalBatchBuilder box = new(new BatchId("box 1"), candidateCount: 4);
        box.Add([0, 1]);            // for Chen and Li
        box.Add([0], [2, 3]);       // for Chen, against Wang and Zhao
        box.AddBlank();             // valid: abstains on all
        ApprovalBatch papers = box.Build();

        papers.PaperCount.Should().Be(3);
    }

    [Fact]
    public void Choosing_readings()
    {
        ChinaReadings readings = new()
        {
            AllDeputies = AllDeputies.InOffice,
            RunoffTurnout = RunoffTurnout.SameAsFirst,
            RunoffPaper = RunoffPaper.ListedOnly,
            SessionQuorumBefore2022 = SessionQuorumBefore2022.TwoThirdsByLocalRules,
            GrassrootsMajority = GrassrootsMajority.EntitledToAttend,
        };

        readings.Should().Be(Readings.Cautious);
    }

    [Fact]
    public void Which_law_is_in_force()
    {
        RuleBookSeries series = new ChinaRuleBooks(Readings.Cautious).DeputiesDirect;
        string answer = series.Find(new LocalDate(1979, 12, 31)) switch
        {
            RuleBookFinding.InForce found => $"{found.Book}",
            RuleBookFinding.BeforeFirst before => $"nothing before {before.First:uuuu-MM-dd}",
            RuleBookFinding.InGap gap => $"a gap from {gap.LastDay} to {gap.NextDay}",
            RuleBookFinding.Ended ended => $"ended on {ended.LastDay}",
            _ => "",
        };

        answer.Should().StartWith("nothing before");
    }

    [Fact]
    public void A_tie_is_decided_outside_and_recorded()
    {
        RuleBook book = new ChinaRuleBooks(Readings.Cautious).CppccOfficers.On(new LocalDate(2011, 6, 22));
        ContestState state = ((ContestState.BallotDue)Contest.Open(book, seats: 2, Slate.Of(chen, li, wang))).Count(
            new Turnout { WholeBody = 10, Issued = 10, Returned = 10 }, Votes.For(10, 8, 6, 6));

        if (state is ContestState.DecisionDue { Kind: DecisionKind.Tie } tie)
        {
            state = tie.Decide(new Decision(Choice.Persons, "lot drawn by the eldest member, 22 June") { Persons = [li.Id] });
        }

        state.Should().BeOfType<ContestState.Concluded>().Which.Elected[1].Should().Be(new Winner(li, 1, 6, ByDecision: true));
    }
}
