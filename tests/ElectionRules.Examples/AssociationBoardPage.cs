// The page shows what an election costs in lines; a line for each property of the two rule sets would hide it.
#pragma warning disable IDE0055
using ElectionRules.Lots;

namespace ElectionRules.Examples;

/// <summary>The code of docs/association-board.md.</summary>
public class AssociationBoardPage
{
    private static readonly LocalDate Joined = new(2026, 1, 1);

    [Fact]
    public void Three_people_are_elected_of_whom_at_least_two_are_women()
    {
        Person[] people =
        [
            Member("an", "female", Joined),
            Member("bo", "male", Joined),
            Member("cao", "male", Joined),
            Member("du", "female", Joined),
            Member("eng", "male", new(2030, 12, 2)),
            Member("fu", "female", Joined) with { Posts = [Board(5, 2025), Board(6, 2027), Board(7, 2029)] },
            Member("gao", "male", Joined) with { Posts = [Board(4, 2023), Board(5, 2025), Board(7, 2029)] },
        ];
        Turnout turnout = new() { Registered = 90, Participants = 40 };

        Citation bylaws = new(new("club/bylaws", LocalizedText.Same("Bylaws")), "2030", "7", Evidence.TextSeen, Evidence.TextSeen);
        LocalDate electionDay = new(2031, 6, 1);
        Cited<CandidateMargin> margin = new(CandidateMargin.AtLeast(Extra.Fixed(0)), bylaws);

        EligibilityRules eligibility = new()
        {
            ToVote = [],
            ToStand =
            [
                new Qualification.MemberOf("club", Period.FromMonths(6)) { Citation = bylaws, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
                new Qualification.ConsecutiveTermsAtMost(new("board"), 3) { Citation = bylaws, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            ],
        };
        NominationRules nominations = new()
        {
            Id = "club/board", NamesPerList = null, NamesPerNominator = null,
            Nominators = [new() { Class = "members", Form = NominatorForm.Self, LeastSigners = 0, Citation = bylaws }],
            ExcessSignatures = new(ExcessSignatures.LaterOnesFall, bylaws), Consent = new(ConsentRule.Required, bylaws),
            Order = new(BallotOrder.Lot, bylaws), Shortage = [new(ShortageRemedy.Reopen, bylaws)],
            Timetable = new() { NomineesDaysBefore = new(14, bylaws), CandidatesDaysBefore = null },
        };
        BallotRule ballot = new()
        {
            Kind = BallotKind.Election, Times = 1, OnceCandidatesAre = null, Electorate = null, Margin = margin,
            Paper = new(new(NameLimit.EachCandidate, WriteInRule.Forbidden, ContradictionRule.VoidsMark), bylaws),
            PollTests = [new(new(CountingBase.Participants, AtLeast(1, 3).Of(CountingBase.RegisteredVoters), PollFailure.PollVoid), bylaws)],
            PapersAtMost = null, Winning = [new(MoreThan(1, 2).Of(CountingBase.ValidBallots), bylaws)], InEachHouse = false, Lead = null,
            Tie = new(new TieRule.DecidedBy(TieMeans.Lot), bylaws), Eliminations = [], Shortfall = [],
        };
        RuleBook book = new()
        {
            Id = "club/board", Name = LocalizedText.Same("Board, for two years"), InForce = new(new(2030, 1, 1), to: null),
            Preselection = null, Ballots = [ballot], RepeatsFrom = null, Unopposed = null, Approval = null, Readings = [],
        };
        AttributeId sex = new("sex");
        GroupTrait women = GroupTrait.AnyOf(LocalizedText.Same("women"), sex, "female");
        CompositionRule twoWomen = new CompositionRule.OfTrait(women, new CompositionLimit.AtLeast(2), new Remedy.NextByVotes(), bylaws);

        NominationPhase phase = NominationPhase.Open(new()
        {
            Rules = nominations, Seats = 3, Margin = margin, Roll = ElectoralRoll.Of([]),
            ClosesOn = new(2031, 5, 15), ConsentBy = null, ElectionDay = electionDay,
        });
        EligibilityContext context = new() { AssessmentDay = electionDay, ElectionDay = electionDay, TermBegins = electionDay, Session = 8 };
        foreach (Person person in people)
        {
            phase = phase
                .Receive(Nomination.BySelf(new(person.Id.Value), "members", new(2031, 5, 15), new(person.Id, person.Name.English), signers: []))
                .Assess(eligibility.Assess(ElectoralRight.Stand, person, context));
        }

        LotDraw lot = new LotQuestion(new("board-2031"), "ballot order", people.Select(person => person.Id)).DerivedFrom("lottery of 16 May: 4 8 15 16 23");
        Slate slate = ((NominationOutcome.Settled)phase.Close(new(2031, 5, 16), new BallotOrdering.ByLot(lot))).Slate;
        ContestState counted = ((ContestState.BallotDue)Contest.Open(book, 3, slate)).Count(turnout, PapersFor(slate));
        FillOutcome seats = SeatFilling.ByVotes(
            3,
            from result in counted.Contest.Ballots.Last().Results
            where result.Gap == 0
            let person = people.Single(person => person.Id == result.Candidate.Id)
            select new VotedMember(new GroupMember(person.Id, person.Name.English).With(sex, person.TraitOf("sex")!), result.For),
            [twoWomen]);

        phase.Nominees.Where(nominee => !nominee.Stands).SelectMany(nominee => nominee.Refusals).Select(reason => reason.ToString()).Should().Equal(
            "eng: member of club since 2030-12-02, long enough on 2031-06-02, short by 1 days — Bylaws (2030) art. 7",
            "fu: 4 terms running in board with this one, at most 3 allowed, over by 1 — Bylaws (2030) art. 7");
        slate.Should().HaveCount(5);
        counted.Contest.Elected.Select(winner => winner.Candidate.Name).Should().Equal("bo", "cao", "an");
        FillOutcome.Filled filled = seats.Should().BeOfType<FillOutcome.Filled>().Subject;
        filled.Elected.Select(seat => seat.Member.Name).Should().Equal("bo", "an", "du");
        filled.PassedOver.Select(reason => reason.ToString()).Should().Equal(
            "cao: passed over with 32 votes, because the rules could not be kept otherwise",
            "gao: passed over with 28 votes, because the rules could not be kept otherwise");
    }

    /// <summary>Forty papers, with 35 votes for bo, 32 for cao, 30 for an, 28 for gao and 25 for du.</summary>
    private static ApprovalBatch PapersFor(Slate slate)
    {
        Dictionary<string, int> votes = new() { ["bo"] = 35, ["cao"] = 32, ["an"] = 30, ["gao"] = 28, ["du"] = 25 };
        ApprovalBatchBuilder papers = new(new BatchId("board"), slate.Count);
        for (int paper = 0; paper < 40; paper++)
        {
            papers.Add([.. Enumerable.Range(0, slate.Count).Where(position => paper < votes[slate[position].Name])]);
        }

        return papers.Build();
    }

    private static Person Member(string name, string sex, LocalDate since) => new()
    {
        Id = new(name),
        Name = LocalizedText.Same(name),
        Memberships = [new("club", DaySpan.Since(since))],
        Posts = [],
        Traits = [new("sex", sex)],
    };

    private static PostHeld Board(int session, int year) => new()
    {
        Office = new("board"),
        Grade = null,
        Days = new(new(year, 6, 1), new(year + 2, 5, 31)),
        Session = session,
    };
}
