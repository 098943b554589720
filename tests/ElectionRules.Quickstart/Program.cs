using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Transcripts;
using NodaTime;

ChinaReadings readings = new()                  // open points of the law: you choose, none has a default
{
    AllDeputies = AllDeputies.InOffice,
    RunoffTurnout = RunoffTurnout.SameAsFirst,
    RunoffPaper = RunoffPaper.ListedOnly,
    SessionQuorumBefore2022 = SessionQuorumBefore2022.TwoThirdsByLocalRules,
    GrassrootsMajority = GrassrootsMajority.EntitledToAttend,
};
RuleBook law = new ChinaRuleBooks(readings).DeputiesDirect.On(new LocalDate(2011, 6, 10));
Slate slate = Slate.Of(Candidate.Of("chen", "Chen"), Candidate.Of("li", "Li"), Candidate.Of("wang", "Wang"), Candidate.Of("zhao", "Zhao"));
ContestState state = Contest.Open(law, seats: 2, slate);

ApprovalBatchBuilder box = new(new BatchId("box 1"), slate.Count);
for (int paper = 0; paper < 620; paper++)
{
    box.Add(paper < 340 ? [0] : paper < 440 ? [1, 2] : [1]);    // for Chen, for Li and Wang, for Li
}

if (state is ContestState.BallotDue ballot)
{
    state = ballot.Count(new Turnout { Registered = 1_000, Participants = 620, Issued = 620, Returned = 620 }, box.Build());
}

Console.WriteLine(state switch
{
    ContestState.Concluded done => $"elected: {string.Join(", ", done.Elected.Select(winner => winner.Candidate))}",
    ContestState.BallotDue next => $"{next.Kind} for {next.Seats} among {next.Slate}",
    ContestState.DecisionDue choice => $"to decide: {choice.Kind}",
    _ => "nominations are due",
});
foreach (Reason reason in state.Reasons)
{
    Console.WriteLine(reason);
}
