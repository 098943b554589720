using ElectionRules.Ballots;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Selection;

/// <summary>Stages of which each test changes one point, and a plan of five of them: 5 people, 3, inspection, discussion, 2, 1.</summary>
internal static class Selecting
{
    public static readonly OfficeId Office = new("head");
    public static readonly LocalDate Day = new(2031, 5, 5);

    public static readonly Citation Scheme = new(
        new Instrument("test/scheme", LocalizedText.Same("Scheme")), "2031", "3", Evidence.TextSeen, Evidence.TextSeen);

    public static readonly Cited<CandidateMargin> OneMore = new(CandidateMargin.AtLeast(Extra.Fixed(1)), Scheme);

    public static readonly Cited<PollTest> Quorum =
        new(new PollTest(CountingBase.Present, Threshold.AtLeast(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum), Scheme);

    public static readonly SelectionStage.Ballot Recommendation = new()
    {
        Name = LocalizedText.Same("Recommendation"),
        By = LocalizedText.Same("cadres"),
        Kind = StageBallotKind.Recommendation,
        Keep = 3,
        MostNames = null,
        Margin = OneMore,
        Paper = new(new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark), Scheme),
        PollTests = [],
        Passing = [],
        Tie = new(new TieRule.DecidedBy(TieMeans.NamedBody), Scheme),
    };

    public static readonly SelectionStage.Inspection Inspection = new()
    {
        Name = LocalizedText.Same("Inspection"),
        By = LocalizedText.Same("a team"),
        Margin = OneMore,
        Publicity = new() { Least = 5, Most = null, Counting = DayCounting.WorkingDays, Citation = Scheme },
    };

    public static readonly SelectionStage.Consultation Discussion = new()
    {
        Name = LocalizedText.Same("Discussion"),
        By = LocalizedText.Same("the committee"),
        Kind = ConsultationKind.Discussion,
        Margin = OneMore,
        Quorum = Quorum,
    };

    public static readonly SelectionStage.Ballot FirstVote = Recommendation with
    {
        Name = LocalizedText.Same("First vote"),
        Kind = StageBallotKind.Vote,
        Keep = 2,
        PollTests = [Quorum],
        Passing = [new(Threshold.MoreThan(1, 2).Of(CountingBase.EntitledToAttend), Scheme)],
    };

    public static readonly SelectionStage.Ballot LastVote = FirstVote with { Name = LocalizedText.Same("Last vote"), Keep = 1 };

    public static SelectionPlan Plan { get; } = SelectionPlan.Of(Office, 1, [Recommendation, Inspection, Discussion, FirstVote, LastVote]);

    public static Slate Five { get; } = Votes.Slate("ann", "bob", "cid", "dot", "eve");

    public static SelectionState.BallotDue Opened => (SelectionState.BallotDue)SelectionProcess.Open(Plan, Five);

    /// <summary>ann, bob and cid are to be inspected.</summary>
    public static SelectionState.InspectionDue Inspecting => (SelectionState.InspectionDue)Opened.Vote(20, 19, 18, 2, 1);

    public static SelectionState.ConsultationDue Discussing => (SelectionState.ConsultationDue)Inspecting.Conclude(Report(Inspecting.People), AnyDay);

    public static SelectionState.BallotDue Voting => (SelectionState.BallotDue)Discussing.Conclude(new(Meeting(9, 9), "heard"));

    public static SelectionState.BallotDue LastVoting => (SelectionState.BallotDue)Voting.Vote(8, 7, 1);

    public static SelectionState.Selected Selected => (SelectionState.Selected)LastVoting.Vote(7, 2);

    public static bool AnyDay(LocalDate day) => true;

    public static bool Weekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    public static Turnout Meeting(long entitled, long present) => new() { Entitled = entitled, Present = present };

    /// <summary>A count in a meeting of 9, all present; of more where the votes need more papers.</summary>
    public static SelectionState Vote(this SelectionState.BallotDue ballot, params long[] votes)
    {
        long papers = Math.Max(9, Math.Max(votes.Max(), (votes.Sum() + ballot.PaperRule.MaxMarks - 1) / ballot.PaperRule.MaxMarks));
        return ballot.Count(Meeting(papers, papers), Votes.For(papers, votes));
    }

    public static InspectionReport Report(Slate people, params string[] adverse) => new(
        people.Select(person => new InspectionFinding(
            person.Id, adverse.Contains(person.Name) ? InspectionVerdict.Adverse : InspectionVerdict.Favourable, "as found")).ToEquatableArray(),
        new DateInterval(Day, Day.PlusDays(6)));

    public static string Names(this Slate people) => string.Join(' ', people.Select(person => person.Name));
}
