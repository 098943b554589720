using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Threshold;

namespace ElectionRules.Tests.Rounds;

/// <summary>
/// Tests of the tests: rules that are wrong in one point, each caught by a named worked example. Where a wrong outcome
/// equalled the right one, the example would prove nothing.
/// </summary>
public class WrongVariantTests
{
    private static readonly LocalDate In2011 = new(2011, 6, 10);
    private static readonly LocalDate Today = new(2026, 1, 1);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);
    private static readonly RuleBook Direct = Books.DeputiesDirect.On(In2011);

    [Fact, Trait("wrong-variant", "participants for the whole body")]
    public void W38_96_of_192_would_be_elected_on_the_base_of_those_present()
    {
        RuleBook book = Books.DeputiesByCongress.On(In2011);
        RuleBook wrong = WithWinning(book, 0, MoreThan(1, 2).Of(CountingBase.Participants));

        Elected(Decide(book)).Should().Equal("Y");
        Elected(Decide(wrong)).Should().Equal("Y", "X");

        static ContestState Decide(RuleBook book) => Ballot(book, 2, "X", "Y", "Z").Count(Session(192, 150), Votes.For(150, 96, 97, 50));
    }

    [Fact, Trait("wrong-variant", "valid papers for participants")]
    public void W02_with_two_void_papers_250_of_501_would_be_elected_on_the_base_of_valid_papers()
    {
        RuleBook wrong = WithWinning(Direct, 0, MoreThan(1, 2).Of(CountingBase.ValidBallots));

        Decide(Direct).Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.AnotherElection);
        Elected(Decide(wrong)).Should().Equal("A");

        static ContestState Decide(RuleBook book) => Ballot(book, 1, "A", "B")
            .Count(Turnout(501), Votes.Totals(501, 2, [250, 249], [0, 0]));
    }

    [Fact, Trait("wrong-variant", "≥ for >")]
    public void W01_Exactly_half_of_the_voters_would_make_a_poll()
    {
        RuleBook wrong = WithTest(Direct, 0, AtLeast(1, 2).Of(CountingBase.RegisteredVoters));

        Decide(Direct).Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.Rerun);
        Elected(Decide(wrong)).Should().Equal("A");

        static ContestState Decide(RuleBook book) => Ballot(book, 1, "A", "B").Count(Turnout(500), Votes.For(500, 400, 100));
    }

    [Fact, Trait("wrong-variant", "> for ≥")]
    public void W14_Exactly_a_third_of_the_ballots_would_elect_nobody()
    {
        RuleBook wrong = WithWinning(Direct, 1, MoreThan(1, 3).Of(CountingBase.BallotsReturned));

        Elected(AnotherElection(Direct).Count(Turnout(600), Votes.For(600, 200, 199))).Should().Equal("A");
        Elected(AnotherElection(wrong).Count(Turnout(600), Votes.For(600, 200, 199))).Should().BeEmpty();
    }

    [Fact, Trait("wrong-variant", "run-off base participants instead of ballots")]
    public void W14_200_of_600_ballots_would_fail_if_603_persons_were_the_base()
    {
        RuleBook wrong = WithWinning(Direct, 1, AtLeast(1, 3).Of(CountingBase.Participants));
        Turnout turnout = new() { Registered = 1_000, Participants = 603, Returned = 600 };

        Elected(AnotherElection(Direct).Count(turnout, Votes.For(600, 200, 199))).Should().Equal("A");
        Elected(AnotherElection(wrong).Count(turnout, Votes.For(600, 200, 199))).Should().BeEmpty();
    }

    [Fact, Trait("wrong-variant", "run-off third applied to officers")]
    public void A_third_would_elect_a_deputy_head_in_another_election_where_half_of_all_is_needed()
    {
        RuleBook book = Books.CountyDeputyPosts.On(In2011);
        RuleBook wrong = WithWinning(book, 1, AtLeast(1, 3).Of(CountingBase.BallotsReturned));

        Elected(Decide(book)).Should().BeEmpty();
        Elected(Decide(wrong)).Should().Equal("A");

        static ContestState Decide(RuleBook book)
        {
            ContestState.DecisionDue shortfall = (ContestState.DecisionDue)Ballot(book, 1, "A", "B").Count(Session(192, 192), Votes.For(192, 90, 80));
            return ((ContestState.BallotDue)shortfall.Decide(new Decision(Choice.AnotherBallot, "presidium")))
                .Count(Session(192, 192), Votes.For(192, 96, 90));
        }
    }

    [Fact, Trait("wrong-variant", "tie by list order")]
    public void W08_A_tie_across_the_last_seat_would_fall_to_the_first_name_on_the_paper()
    {
        ContestState right = Ballot(Direct, 2, "A", "B", "C", "D").Count(Turnout(620), Votes.For(620, 400, 320, 320, 100));
        static string[] ByListOrder((string Name, long Votes)[] results, int seats) =>
            [.. results.OrderByDescending(result => result.Votes).Take(seats).Select(result => result.Name)];

        Elected(right).Should().Equal("A");
        right.Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.TieBallot);
        ByListOrder([("A", 400), ("B", 320), ("C", 320), ("D", 100)], 2).Should().Equal("A", "B");
        ByListOrder([("D", 100), ("C", 320), ("B", 320), ("A", 400)], 2).Should().Equal("A", "C");
    }

    [Fact, Trait("wrong-variant", "tie ballot needing a majority")]
    public void W08_290_of_610_would_not_win_the_tie_ballot_if_it_needed_half()
    {
        ContestState.BallotDue tie = (ContestState.BallotDue)Ballot(Direct, 2, "A", "B", "C", "D")
            .Count(Turnout(620), Votes.For(620, 400, 320, 320, 100));

        Elected(tie.Count(Turnout(610), Votes.For(610, 290, 289))).Should().Equal("A", "B");
        Direct.Ballots[0].Winning[0].Value.Threshold.IsMet(290, 610).Should().BeFalse("the rule of the first ballot would elect nobody");
    }

    [Fact, Trait("wrong-variant", "tie ballot when the tie hinders nothing")]
    public void W09_A_tie_of_two_for_two_seats_would_be_sent_to_a_needless_ballot()
    {
        ContestState right = Ballot(Direct, 2, "A", "B", "C").Count(Turnout(620), Votes.For(620, 400, 400, 320));
        static bool AnyEqualVotes(params long[] passed) => passed.Distinct().Count() < passed.Length;

        right.Should().BeOfType<ContestState.Concluded>();
        Elected(right).Should().Equal("A", "B");
        AnyEqualVotes(400, 400, 320).Should().BeTrue("a check for any tie would not see that both have a seat");
    }

    [Fact, Trait("wrong-variant", "blank ballot treated as void")]
    public void W06_Blank_papers_taken_for_void_would_shrink_the_base_of_valid_papers()
    {
        ContestState.BallotDue ballot = Ballot(WithWinning(Direct, 0, MoreThan(1, 2).Of(CountingBase.ValidBallots)), 1, "A", "B");
        Turnout turnout = new() { Registered = 7, Participants = 5, Returned = 5 };
        ApprovalBatchBuilder right = TwoForAOneForB();
        right.AddBlank();
        right.AddBlank();
        ApprovalBatchBuilder wrong = TwoForAOneForB();
        wrong.AddVoid(VoidReason.Unreadable);
        wrong.AddVoid(VoidReason.Unreadable);

        Elected(ballot.Count(turnout, right.Build())).Should().BeEmpty("2 of 5 valid papers are no majority");
        Elected(ballot.Count(turnout, wrong.Build())).Should().Equal("A");

        static ApprovalBatchBuilder TwoForAOneForB()
        {
            ApprovalBatchBuilder papers = new(new BatchId("box"), 2);
            papers.Add([0]);
            papers.Add([0]);
            papers.Add([1]);
            return papers;
        }
    }

    [Fact, Trait("wrong-variant", "too few names void")]
    public void W06_A_paper_with_one_name_for_two_seats_would_be_lost()
    {
        ApprovalBatchBuilder papers = new(new BatchId("box"), 3);
        papers.Add([0]);
        papers.Add([0, 1]);
        ApprovalTally tally = TallyEngine.Count(papers.Build(), Ballot(Direct, 2, "A", "B", "C").PaperRule);
        static int ValidIfAllNamesAreNeeded(int[] names, int seats) => names.Count(count => count == seats);

        tally.Valid.Should().Be(2);
        tally.For(0).Should().Be(2);
        ValidIfAllNamesAreNeeded([1, 2], seats: 2).Should().Be(1);
    }

    [Fact, Trait("wrong-variant", "4/5 inclusive under 1990")]
    public void W62_80_of_100_would_be_a_quorum_under_the_rules_of_1990()
    {
        RuleBook old = Books.PartyTownshipCommittee.On(In2011);
        RuleBook current = Books.PartyTownshipCommittee.On(Today);
        RuleBook wrong = WithTest(old, 0, current.Ballots[0].PollTests[0].Value.Needed);

        Decide(old).Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.Election);
        Elected(Decide(old)).Should().BeEmpty();
        Elected(Decide(wrong)).Should().Equal("A", "B", "C", "D", "E");
        Elected(Decide(current)).Should().HaveCount(5);

        static ContestState Decide(RuleBook book) => Ballot(book, 5, "A", "B", "C", "D", "E", "F")
            .Count(Session(100, 80), Votes.For(80, 79, 78, 77, 76, 75, 10));
    }

    [Fact, Trait("wrong-variant", "missing ballots void the poll")]
    public void W05_594_ballots_of_600_voters_would_void_the_poll()
    {
        Turnout turnout = new() { Registered = 1_000, Participants = 600, Returned = 594 };
        ContestState right = Ballot(Direct, 1, "A", "B").Count(turnout, Votes.For(594, 301, 293));
        static bool StandsIfEqual(long papers, long participants) => papers == participants;

        Elected(right).Should().Equal("A");
        StandsIfEqual(594, 600).Should().BeFalse();

        // The other direction is the law: one paper too many voids the whole.
        Ballot(Direct, 1, "A", "B").Count(turnout with { Returned = 601 }, Votes.For(601, 301, 300))
            .Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.Rerun);
    }

    [Fact, Trait("wrong-variant", "32-bit overflow")]
    public void Half_of_three_billion_voters_is_not_what_32_bits_make_of_it()
    {
        const long Voters = 3_000_000_000;
        Turnout turnout = new() { Registered = Voters, Participants = Voters, Returned = Voters };

        Elected(Decide(1_500_000_001)).Should().Equal("A");
        Elected(Decide(1_500_000_000)).Should().BeEmpty();

        // In 32 bits the base wraps to a negative number, and a third of the voters would elect.
        Elected(Decide(1_000_000_000)).Should().BeEmpty();
        unchecked((int)(2 * 1_000_000_000L) > (int)Voters).Should().BeTrue();

        ContestState Decide(long votes) => Ballot(Direct, 1, "A", "B").Count(turnout, Votes.For(Voters, votes, 1_000_000));
    }

    private static RuleBook WithWinning(RuleBook book, int ballot, Requirement needed) => WithBallot(
        book, ballot, rule => rule with { Winning = [new Cited<Requirement>(needed, rule.Winning[0].Citation)] });

    private static RuleBook WithTest(RuleBook book, int ballot, Requirement needed) => WithBallot(book, ballot, rule =>
    {
        Cited<PollTest> test = rule.PollTests[0];
        return rule with { PollTests = [new Cited<PollTest>(new PollTest(test.Value.Measured, needed, test.Value.Failure), test.Citation)] };
    });

    private static RuleBook WithBallot(RuleBook book, int ballot, Func<BallotRule, BallotRule> change) =>
        book with { Ballots = [.. book.Ballots.Select((rule, index) => index == ballot ? change(rule) : rule)] };

    private static ContestState.BallotDue Ballot(RuleBook book, int seats, params string[] names) =>
        Contest.Open(book, seats, Votes.Slate(names)).Should().BeOfType<ContestState.BallotDue>().Subject;

    private static ContestState.BallotDue AnotherElection(RuleBook book) =>
        (ContestState.BallotDue)Ballot(book, 1, "A", "B").Count(Turnout(620), Votes.For(620, 300, 250));

    private static Turnout Turnout(long participants) => new() { Registered = 1_000, Participants = participants, Returned = participants };

    private static Turnout Session(long members, long present) => new()
    {
        WholeBody = members,
        Entitled = members,
        Present = present,
        Participants = present,
        Issued = present,
        Returned = present,
    };

    private static IEnumerable<string> Elected(ContestState state) => state.Contest.Elected.Select(winner => winner.Candidate.Name);
}
