using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Worked examples of Party elections: a county congress of 352 delegates, a township congress of 100.</summary>
public class WorkedExamplesPartyTests
{
    private static readonly LocalDate In2011 = new(2011, 6, 5);
    private static readonly LocalDate Today = new(2026, 1, 1);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    public static TheoryData<LocalDate> Days => [In2011, Today];

    [Theory]
    [InlineData(176, false)]
    [InlineData(177, true)]
    public void W55_More_than_half_of_352_must_be_present(long present, bool held)
    {
        ContestState state = Open(Books.PartyCountyCommittee.On(Today), 1, "A", "B")
            .Count(Meeting(352, present), Votes.For(present, present, 0));

        state.Reasons.Any(reason => reason.Code.Equals(RoundReasons.NoQuorum)).Should().Be(!held);
        state.Contest.Ballots.Single().Stood.Should().Be(held);
    }

    [Fact]
    public void W57_At_least_39_for_35_seats_12_or_13_for_11_and_exactly_one_secretary()
    {
        Books.PartyCountyCommittee.On(Today).Ballots[0].Margin.Value.For(35).Should().Be(new MarginBand(39, null, WasEmpty: false));
        Books.PartyCountyStandingCommittee.On(Today).Ballots[0].Margin.Value.For(11).Should().Be(new MarginBand(12, 13, WasEmpty: false));
        Books.PartyCountySecretaries.On(Today).Ballots[0].Margin.Value.For(1).Should().Be(new MarginBand(1, 1, WasEmpty: false));
        Contest.Open(Books.PartyCountySecretaries.On(Today), 1, Votes.Slate("A", "B"))
            .Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.Preselection);
    }

    [Theory, MemberData(nameof(Days))]
    public void W58_A_preselection_with_the_margin_lets_the_formal_ballot_have_35_for_35(LocalDate day)
    {
        ContestTerms terms = new(Books.PartyCountyCommittee.On(day), 35) { FixedCandidates = 35 };

        ContestState.BallotDue narrowing = Contest.Open(terms, Numbered(39)).Should().BeOfType<ContestState.BallotDue>().Subject;
        narrowing.Kind.Should().Be(BallotKind.Preselection);
        long[] votes = [.. Enumerable.Range(0, 39).Select(i => i < 35 ? 300L : 10L)];
        ContestState.BallotDue formal = narrowing.Count(Meeting(352, 352), Votes.For(352, votes))
            .Should().BeOfType<ContestState.BallotDue>().Subject;

        formal.Kind.Should().Be(BallotKind.Election);
        formal.Slate.Should().Equal(Numbered(35));
        Contest.Open(terms, Numbered(38)).Should().BeOfType<ContestState.NominationsDue>("38 keep no margin");
    }

    [Theory, MemberData(nameof(Days))]
    public void W58_A_congress_may_not_do_so_for_deputy_heads(LocalDate day) =>
        Contest.Open(new ContestTerms(Books.CountyDeputyPosts.On(day), 5) { FixedCandidates = 5 }, Numbered(6))
            .Should().BeOfType<ContestState.NominationsDue>()
            .Which.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.FixedOutsideMargin));

    [Theory]
    [InlineData(22, false)]
    [InlineData(23, true)]
    public void W59_More_than_two_thirds_of_a_plenary_of_33(long present, bool held)
    {
        ContestState state = Open(Books.PartyCountySecretaries.On(Today), 1, "A").Count(Meeting(33, present), Votes.For(present, present));

        state.Contest.Ballots.Single().Stood.Should().Be(held);
    }

    [Theory, MemberData(nameof(Days))]
    public void W61_Eight_of_nine_elected_is_a_decision_between_a_further_vote_and_eight_seats(LocalDate day)
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Books.PartyCountyCommittee.On(day), 9, Numbered(10));
        long[] votes = [.. Enumerable.Range(0, 10).Select(i => i < 8 ? 300L : 170L - i)];

        ContestState.DecisionDue choice = ballot.Count(Meeting(352, 352), Votes.For(352, votes))
            .Should().BeOfType<ContestState.DecisionDue>().Subject;

        choice.Kind.Should().Be(DecisionKind.Shortfall);
        choice.Options.Select(option => option.Choice).Should().Equal(Choice.AnotherBallot, Choice.ReduceSeats);
        ContestState.BallotDue again = (ContestState.BallotDue)choice.Decide(new(Choice.AnotherBallot, "presidium"));
        again.Seats.Should().Be(1);
        again.Slate.Should().Equal(Votes.Slate("N9", "N10"));
        ContestState.Concluded reduced = (ContestState.Concluded)choice.Decide(new(Choice.ReduceSeats, "presidium"));
        reduced.Ending.Should().Be(Ending.SeatsReduced);
        reduced.Vacant.Should().Be(0);
    }

    [Theory]
    [InlineData(175, false)]
    [InlineData(176, true)]
    public void W61_Half_or_more_of_the_electors_may_consent_to_fewer_seats(long consenting, bool reduced)
    {
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(Books.PartyCountyCommittee.On(In2011), 9, Numbered(10));
        long[] votes = [.. Enumerable.Range(0, 10).Select(i => i < 8 ? 300L : 170L - i)];
        ContestState.DecisionDue choice = (ContestState.DecisionDue)ballot.Count(Meeting(352, 352), Votes.For(352, votes));

        ContestState state = choice.Decide(new(Choice.ReduceSeats, "vote of the congress") { ConsentingVotes = consenting, ConsentBase = 352 });

        (state is ContestState.Concluded).Should().Be(reduced);
        state.Reasons.Any(reason => reason.Code.Equals(RoundReasons.ConsentTooSmall)).Should().Be(!reduced);
    }

    [Theory]
    [InlineData(80, false, true)]
    [InlineData(81, true, true)]
    [InlineData(79, false, false)]
    public void W62_Exactly_four_fifths_fails_under_1990_and_passes_under_2020(long present, bool under1990, bool under2020)
    {
        Holds(In2011).Should().Be(under1990);
        Holds(Today).Should().Be(under2020);

        bool Holds(LocalDate day) => Open(Books.PartyTownshipCommittee.On(day), 1, "A", "B")
            .Count(Meeting(100, present), Votes.For(present, present, 0)).Contest.Ballots.Single().Stood;
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void W63_Under_1990_more_than_half_of_those_present_elects(long votes, bool elected) =>
        Open(Books.PartyTownshipCommittee.On(In2011), 1, "X", "Z").Count(Meeting(95, 81), Votes.For(81, votes, 0))
            .Contest.Elected.Count.Should().Be(elected ? 1 : 0);

    [Theory]
    [InlineData(GrassrootsMajority.EntitledToAttend, 50, false)]
    [InlineData(GrassrootsMajority.EntitledToAttend, 51, true)]
    [InlineData(GrassrootsMajority.Present, 40, false)]
    [InlineData(GrassrootsMajority.Present, 41, true)]
    public void W64_Since_2020_the_base_is_the_reading_chosen(GrassrootsMajority majority, long votes, bool elected)
    {
        RuleBook book = new ChinaRuleBooks(Readings.Cautious with { GrassrootsMajority = majority }).PartyTownshipCommittee.On(Today);

        ContestState state = Open(book, 1, "X", "Z").Count(Meeting(100, 80), Votes.For(80, votes, 0));

        state.Contest.Elected.Count.Should().Be(elected ? 1 : 0);
        book.Readings.Single().Citation.Note.Should().StartWith("Contested");
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(5, 6)]
    [InlineData(7, 9)]
    [InlineData(9, 11)]
    [InlineData(11, 14)]
    public void W65_A_fifth_more_rounded_up(int seats, int candidates)
    {
        Books.PartyTownshipCommittee.On(In2011).Ballots[0].Margin.Value.For(seats)
            .Should().Be(new MarginBand(candidates, candidates, WasEmpty: false));
        Books.PartyTownshipCommittee.On(Today).Ballots[0].Margin.Value.For(seats)
            .Should().Be(new MarginBand(candidates, null, WasEmpty: false));
    }

    private static ContestState.BallotDue Open(RuleBook book, int seats, params string[] names) =>
        (ContestState.BallotDue)Contest.Open(book, seats, Votes.Slate(names));

    private static Turnout Meeting(long entitled, long present) =>
        new() { Entitled = entitled, Present = present, Participants = present, Issued = present, Returned = present };

    private static Slate Numbered(int count) => Votes.Slate([.. Enumerable.Range(1, count).Select(number => $"N{number}")]);
}
