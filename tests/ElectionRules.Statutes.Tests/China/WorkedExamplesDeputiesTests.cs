using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Worked examples of the direct election of county and township deputies: a district of 1,000 voters.</summary>
public class WorkedExamplesDeputiesTests
{
    public static TheoryData<LocalDate> Days => [new LocalDate(2011, 6, 10), new LocalDate(2026, 1, 1)];

    [Theory, MemberData(nameof(Days))]
    public void W01_Half_of_the_voters_taking_part_voids_the_poll(LocalDate day)
    {
        ContestState state = Open(day, 1, "A", "B").Count(Turnout(500), Votes.For(500, 400, 100));

        ContestState.BallotDue rerun = state.Should().BeOfType<ContestState.BallotDue>().Subject;
        rerun.Kind.Should().Be(BallotKind.Rerun);
        rerun.Slate.Should().Equal(Votes.Slate("A", "B"));
        rerun.Seats.Should().Be(1);
        rerun.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.TurnoutTooLow))
            .Which.Number("gap").Should().Be(1);
    }

    [Theory, MemberData(nameof(Days))]
    public void W02_One_voter_more_makes_it_valid_and_251_of_501_elects(LocalDate day)
    {
        ContestState.Concluded done = Concluded(Open(day, 1, "A", "B").Count(Turnout(501), Votes.For(501, 251, 250)));

        Names(done).Should().Equal("A");
        done.Ending.Should().Be(Ending.AllSeatsFilled);
        done.Reasons.Should().Contain(reason => reason.Subject != null && reason.Subject.English == "B" && reason.Number("gap") == 1);
        done.Reasons.Where(reason => reason.Code.Equals(RoundReasons.Elected)).Single().Citation!.ToString()
            .Should().Be(day.Year == 2011 ? "Electoral Law (2010) art. 43(1)" : "Electoral Law (2020) art. 45(1)");
    }

    [Theory, MemberData(nameof(Days))]
    public void W02_250_of_500_voting_of_999_is_exactly_half_and_elects_nobody(LocalDate day)
    {
        ContestState state = Open(day, 1, "A", "B")
            .Count(new Turnout { Registered = 999, Participants = 500, Returned = 500 }, Votes.For(500, 250, 250));

        state.Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.AnotherElection);
    }

    [Theory, MemberData(nameof(Days))]
    public void W04_More_ballots_than_persons_voting_voids_the_whole_election(LocalDate day)
    {
        ContestState state = Open(day, 1, "A", "B")
            .Count(new Turnout { Registered = 1_000, Participants = 600, Returned = 601 }, Votes.For(601, 400, 201));

        ContestState.BallotDue rerun = state.Should().BeOfType<ContestState.BallotDue>().Subject;
        rerun.Kind.Should().Be(BallotKind.Rerun);
        rerun.Reasons.Should().Contain(reason => reason.Code.Equals(RoundReasons.TooManyPapers) && reason.Number("gap") == 1);
        rerun.Contest.Elected.Should().BeEmpty();
    }

    [Theory]
    [InlineData(594)]
    [InlineData(600)]
    public void W05_As_many_or_fewer_ballots_are_valid(long returned)
    {
        ContestState state = Open(new(2011, 6, 10), 1, "A", "B")
            .Count(new Turnout { Registered = 1_000, Participants = 600, Returned = returned }, Votes.For(returned, 301, returned - 301));

        Names(Concluded(state)).Should().Equal("A");
    }

    [Theory, MemberData(nameof(Days))]
    public void W06_Only_more_names_than_seats_voids_a_ballot(LocalDate day)
    {
        ContestState.BallotDue ballot = Open(day, 2, "A", "B", "C");
        ApprovalBatchBuilder papers = new(new BatchId("box"), 3);
        papers.Add([0, 1, 2]);
        papers.Add([0]);
        papers.AddBlank();

        ApprovalTally tally = TallyEngine.Count(papers.Build(), ballot.PaperRule);

        tally.VoidBecause(VoidReason.TooManyMarks).Should().Be(1);
        tally.Valid.Should().Be(2);
        tally.Blank.Should().Be(1);
        tally.For(0).Should().Be(1);
        tally.Abstain(0).Should().Be(1);
    }

    [Theory, MemberData(nameof(Days))]
    public void W08_A_tie_across_the_last_seat_goes_to_a_ballot_among_the_tied_where_most_votes_win(LocalDate day)
    {
        ContestState state = Open(day, 2, "A", "B", "C", "D").Count(Turnout(620), Votes.For(620, 400, 320, 320, 100));

        ContestState.BallotDue tie = state.Should().BeOfType<ContestState.BallotDue>().Subject;
        tie.Kind.Should().Be(BallotKind.TieBallot);
        tie.Seats.Should().Be(1);
        tie.Slate.Should().Equal(Votes.Slate("B", "C"));
        tie.Contest.Elected.Select(winner => winner.Candidate.Name).Should().Equal("A");

        // 290 of 610 is under half: in this ballot that does not matter.
        Names(Concluded(tie.Count(Turnout(610), Votes.For(610, 290, 289)))).Should().Equal("A", "B");
        tie.Count(Turnout(610), Votes.For(610, 290, 290)).Should().BeOfType<ContestState.BallotDue>()
            .Which.Kind.Should().Be(BallotKind.TieBallot);
    }

    [Theory, MemberData(nameof(Days))]
    public void W09_A_tie_that_decides_no_seat_needs_no_ballot(LocalDate day)
    {
        ContestState.Concluded done = Concluded(Open(day, 2, "A", "B", "C").Count(Turnout(620), Votes.For(620, 400, 400, 320)));

        Names(done).Should().Equal("A", "B");
        done.Reasons.Should().Contain(reason => reason.Code.Equals(RoundReasons.HarmlessTie));
        done.Reasons.Should().Contain(reason => reason.Code.Equals(RoundReasons.Surplus) && reason.Subject!.English == "C");
    }

    [Theory, MemberData(nameof(Days))]
    public void W11_Missing_seats_go_to_another_election_by_order_of_votes_within_the_margin(LocalDate day)
    {
        ContestState state = Open(day, 3, "A", "B", "C", "D", "E", "F")
            .Count(Turnout(620), Votes.For(620, 400, 280, 250, 240, 200, 150));

        ContestState.BallotDue another = state.Should().BeOfType<ContestState.BallotDue>().Subject;
        another.Kind.Should().Be(BallotKind.AnotherElection);
        another.Seats.Should().Be(2);
        another.Band.Should().Be(new MarginBand(3, 4, WasEmpty: false));
        another.Slate.Should().Equal(Votes.Slate("B", "C", "D", "E"));
        another.Shorten(3).Slate.Should().Equal(Votes.Slate("B", "C", "D"));
        another.Shorten(3).Contest.Events[^1].Should().Be(new ContestEvent.Shortened(Votes.Slate("B", "C", "D")));
        FluentActions.Invoking(() => another.Shorten(2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(RunoffPaper.ListedOnly)]
    [InlineData(RunoffPaper.WithWriteIns)]
    public void W12_For_one_missing_seat_exactly_two_stand(RunoffPaper paper)
    {
        RuleBook book = Books(Readings.Cautious with { RunoffPaper = paper }).DeputiesDirect.On(new(2011, 6, 10));
        ContestState.BallotDue first = (ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A", "B"));

        ContestState state = first.Count(
            Turnout(620), Votes.Totals(620, 0, [300, 250], [0, 0], new WriteInVotes(0, 70)), Candidate.Of("C", "C"));

        state.Should().BeOfType<ContestState.BallotDue>().Which.Slate.Should().Equal(Votes.Slate("A", "B"));
    }

    [Theory]
    [InlineData(RunoffPaper.ListedOnly, "A", "B")]
    [InlineData(RunoffPaper.WithWriteIns, "C", "A")]
    public void W12_Whether_a_write_in_takes_its_place_in_the_order_is_the_reading_chosen(RunoffPaper paper, string first, string second)
    {
        RuleBook book = Books(Readings.Cautious with { RunoffPaper = paper }).DeputiesDirect.On(new(2011, 6, 10));
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A", "B"));

        ContestState state = ballot.Count(
            Turnout(620), Votes.Totals(620, 0, [200, 90], [0, 0], new WriteInVotes(0, 300)), Candidate.Of("C", "C"));

        state.Should().BeOfType<ContestState.BallotDue>().Which.Slate.Should().Equal(Votes.Slate(first, second));
    }

    [Theory, MemberData(nameof(Days))]
    public void W14_In_another_election_exactly_a_third_of_the_ballots_is_enough(LocalDate day)
    {
        ContestState.Concluded done = Concluded(Another(day).Count(Turnout(600), Votes.For(600, 200, 199)));

        Names(done).Should().Equal("A");
        done.Reasons.Should().Contain(reason => reason.Subject != null && reason.Subject.English == "B" && reason.Number("gap") == 1);
    }

    [Theory, MemberData(nameof(Days))]
    public void W14_Of_601_ballots_201_are_needed_and_201_elect(LocalDate day) =>
        Names(Concluded(Another(day).Count(Turnout(601), Votes.For(601, 201, 190)))).Should().Equal("A");

    [Theory, MemberData(nameof(Days))]
    public void W15_Below_a_third_nobody_is_elected_and_the_seat_stays_vacant(LocalDate day)
    {
        ContestState.Concluded done = Concluded(Another(day).Count(Turnout(601), Votes.For(601, 200, 190)));

        done.Elected.Should().BeEmpty();
        done.Vacant.Should().Be(1);
        done.Ending.Should().Be(Ending.SeatsVacant);
        done.Reasons.Should().Contain(reason => reason.Code.Equals(RoundReasons.NoFurtherBallot)
            && reason.Citation!.Instrument == ChinaInstruments.LocalRules);
    }

    [Theory]
    [InlineData(RunoffTurnout.SameAsFirst, false)]
    [InlineData(RunoffTurnout.NotRequired, true)]
    public void W17_Whether_480_of_1000_can_hold_another_election_is_the_reading_chosen(RunoffTurnout turnout, bool elects)
    {
        RuleBook book = Books(Readings.Cautious with { RunoffTurnout = turnout }).DeputiesDirect.On(new(2011, 6, 10));
        ContestState.BallotDue another = (ContestState.BallotDue)((ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A", "B")))
            .Count(Turnout(620), Votes.For(620, 300, 250));

        ContestState state = another.Count(Turnout(480), Votes.For(480, 300, 100));

        (state is ContestState.Concluded).Should().Be(elects);
        book.Readings.Should().Contain(reading => reading.Citation.RuleIds.Contains("el.turnout"));
    }

    [Theory, MemberData(nameof(Days))]
    public void W18_A_write_in_over_the_line_is_elected(LocalDate day)
    {
        ContestState state = Open(day, 1, "A", "B").Count(
            Turnout(600), Votes.Totals(600, 0, [200, 90], [0, 0], new WriteInVotes(0, 301)), Candidate.Of("C", "C"));

        Names(Concluded(state)).Should().Equal("C");
    }

    [Theory, MemberData(nameof(Days))]
    public void W18_A_write_in_with_exactly_half_is_not(LocalDate day) =>
        Open(day, 1, "A", "B").Count(
            Turnout(600), Votes.Totals(600, 0, [200, 90], [0, 0], new WriteInVotes(0, 300)), Candidate.Of("C", "C"))
        .Should().BeOfType<ContestState.BallotDue>();

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 4, 6)]
    public void W23_Formal_candidates_for_one_two_and_three_seats(int seats, int least, int most)
    {
        MarginBand band = Direct(new(2011, 6, 10)).Ballots[0].Margin.Value.For(seats);

        band.Should().Be(new MarginBand(least, most, WasEmpty: false));
        Contest.Open(Direct(new(2011, 6, 10)), seats, Numbered(least - 1)).Should().BeOfType<ContestState.NominationsDue>();
        Contest.Open(Direct(new(2011, 6, 10)), seats, Numbered(least)).Should().BeOfType<ContestState.BallotDue>();
        Contest.Open(Direct(new(2011, 6, 10)), seats, Numbered(most)).Should().BeOfType<ContestState.BallotDue>();
        Contest.Open(Direct(new(2011, 6, 10)), seats, Numbered(most + 1)).Should().BeOfType<ContestState.DecisionDue>()
            .Which.Kind.Should().Be(DecisionKind.TooManyNominees);
    }

    [Theory, MemberData(nameof(Days))]
    public void W26_Three_nominees_for_two_seats_need_no_narrowing(LocalDate day) =>
        Open(day, 2, "A", "B", "C").Kind.Should().Be(BallotKind.Election);

    [Theory, MemberData(nameof(Days))]
    public void W30_One_candidate_for_one_vacancy_is_allowed_in_a_by_election_only(LocalDate day)
    {
        Contest.Open(Books(Readings.Cautious).DeputiesDirectByElection.On(day), 1, Votes.Slate("A"))
            .Should().BeOfType<ContestState.BallotDue>();
        Contest.Open(Direct(day), 1, Votes.Slate("A")).Should().BeOfType<ContestState.NominationsDue>();
    }

    private static ChinaRuleBooks Books(ChinaReadings readings) => new(readings);

    private static RuleBook Direct(LocalDate day) => Books(Readings.Cautious).DeputiesDirect.On(day);

    private static ContestState.BallotDue Open(LocalDate day, int seats, params string[] names) =>
        (ContestState.BallotDue)Contest.Open(Direct(day), seats, Votes.Slate(names));

    private static ContestState.BallotDue Another(LocalDate day) =>
        (ContestState.BallotDue)Open(day, 1, "A", "B").Count(Turnout(620), Votes.For(620, 300, 250));

    private static Turnout Turnout(long participants) =>
        new() { Registered = 1_000, Participants = participants, Returned = participants };

    private static ContestState.Concluded Concluded(ContestState state) => state.Should().BeOfType<ContestState.Concluded>().Subject;

    private static IEnumerable<string> Names(ContestState.Concluded done) => done.Elected.Select(winner => winner.Candidate.Name);

    private static Slate Numbered(int count) => Votes.Slate([.. Enumerable.Range(1, count).Select(number => $"N{number}")]);
}
