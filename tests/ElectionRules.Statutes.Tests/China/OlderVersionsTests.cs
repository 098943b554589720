using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>The versions before 1995, self-government below the township, and recalls.</summary>
public class OlderVersionsTests
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    [Fact]
    public void A_day_before_the_first_law_is_a_named_answer()
    {
        Books.DeputiesDirect.Find(new(1979, 12, 31)).Should().Be(new RuleBookFinding.BeforeFirst(new(1980, 1, 1)));
        Books.DeputiesDirect.Find(new(1980, 1, 1)).Should().BeOfType<RuleBookFinding.InForce>();
        Books.CountyChief.Find(new(1979, 12, 31)).Should().Be(new RuleBookFinding.BeforeFirst(new(1980, 1, 1)));
        Books.DeputiesDirectByElection.Find(new(1990, 1, 1)).Should().Be(new RuleBookFinding.BeforeFirst(new(1995, 2, 28)));
        Books.ResidentsCommitteeByVoters.Find(new(2025, 12, 31)).Should().Be(new RuleBookFinding.BeforeFirst(new(2026, 1, 1)));
    }

    [Theory]
    [InlineData(1980, 1, 1)]
    [InlineData(1986, 12, 1)]
    public void W24_Under_the_texts_of_1979_and_1982_three_seats_have_five_or_six_candidates(int year, int month, int day)
    {
        RuleBook book = Books.DeputiesDirect.On(new(year, month, day));

        book.Ballots[0].Margin.Value.For(3).Should().Be(new MarginBand(5, 6, WasEmpty: false));
        book.Ballots[0].Margin.Citation.RuleIds.Should().Equal("el.margin.direct.1979");
        Contest.Open(book, 3, Votes.Slate("A", "B", "C", "D")).Should().BeOfType<ContestState.NominationsDue>();
        Contest.Open(book, 3, Votes.Slate("A", "B", "C", "D", "E")).Should().BeOfType<ContestState.BallotDue>();
    }

    [Fact]
    public void From_2_December_1986_a_third_more_is_enough() =>
        Books.DeputiesDirect.On(new(1986, 12, 2)).Ballots[0].Margin.Value.For(3).Should().Be(new MarginBand(4, 6, WasEmpty: false));

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void To_1986_more_than_half_of_all_voters_must_be_for_a_candidate(long votes, bool elected)
    {
        ContestState state = Ballot(Books.DeputiesDirect, new(1984, 5, 1)).Count(
            new Turnout { Registered = 1_000, Participants = 700 }, Votes.For(700, votes, 700 - votes));

        state.Contest.Elected.Should().HaveCount(elected ? 1 : 0);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void From_1986_more_than_half_of_the_voters_must_take_part(long participants, bool stands)
    {
        ContestState state = Ballot(Books.DeputiesDirect, new(1987, 5, 1)).Count(
            new Turnout { Registered = 1_000, Participants = participants }, Votes.For(participants, 300, 100));

        state.Contest.Ballots.Single().Stood.Should().Be(stands);
        state.Contest.Elected.Should().HaveCount(stands ? 1 : 0);
    }

    [Fact]
    public void What_no_text_before_1995_was_seen_for_is_never_shown_as_certain()
    {
        foreach (RuleBook book in new[] { Books.DeputiesDirect, Books.DeputiesByCongress, Books.CountyChief, Books.StandingCommittee }
            .SelectMany(series => series.Versions).Where(book => book.InForce.From < new LocalDate(1995, 2, 28)))
        {
            book.Ballots.SelectMany(ballot => ballot.Winning).Should().OnlyContain(winning => winning.Citation.Content != Evidence.TextSeen, book.ToString());
        }
    }

    [Theory]
    [InlineData(1979, 0, null)]
    [InlineData(1990, 1, 3)]
    public void Deputy_posts_had_no_number_at_first_and_one_to_three_more_since_1986(int year, int least, int? most)
    {
        CandidateMargin margin = Books.CountyDeputyPosts.On(new(Math.Max(year, 1980), 6, 1)).Ballots[0].Margin.Value;

        margin.For(2).Should().Be(new MarginBand(2 + least, most is int extra ? 2 + extra : null, WasEmpty: false));
    }

    [Theory]
    [InlineData(480, false)]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void W29_A_recall_by_voters_needs_more_than_half_of_all_voters(long agree, bool passes)
    {
        RuleBook book = Books.Recalls[0].On(new(2011, 6, 10));
        ContestState state = ((ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("Deputy"))).Count(
            new Turnout { Registered = 1_000, Participants = 700 }, Votes.Totals(700, 0, [agree], [700 - agree]));

        ContestState.Concluded done = state.Should().BeOfType<ContestState.Concluded>().Subject;
        done.Elected.Should().HaveCount(passes ? 1 : 0);
        done.Reasons.Should().Contain(reason => reason.Number("needed") == 501);
    }

    [Theory]
    [InlineData(66, false)]
    [InlineData(67, true)]
    public void Of_residents_representatives_more_than_two_thirds_must_vote(long voting, bool stands)
    {
        ContestState state = Ballot(Books.ResidentsCommitteeByRepresentatives, new(2026, 3, 1)).Count(
            new Turnout { Registered = 100, Participants = voting }, Votes.For(voting, 40, 20));

        state.Contest.Ballots.Single().Stood.Should().Be(stands);
    }

    [Fact]
    public void Exactly_two_thirds_of_99_representatives_are_not_more() =>
        Ballot(Books.ResidentsCommitteeByRepresentatives, new(2026, 3, 1)).Count(
            new Turnout { Registered = 99, Participants = 66 }, Votes.For(66, 40, 20)).Contest.Ballots.Single().Stood.Should().BeFalse();

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    public void In_the_further_ballot_of_a_village_a_third_of_the_papers_is_enough(long votes, bool elected)
    {
        ContestState.BallotDue second = (ContestState.BallotDue)Ballot(Books.VillagersCommittee, new(2020, 1, 1)).Count(
            new Turnout { Registered = 1_000, Participants = 600 }, Votes.For(600, 300, 290));

        second.Kind.Should().Be(BallotKind.AnotherElection);
        second.Count(new Turnout { Registered = 1_000, Participants = 600 }, Votes.For(600, votes, 100)).Contest.Elected
            .Should().HaveCount(elected ? 1 : 0);
    }

    private static ContestState.BallotDue Ballot(RuleBookSeries series, LocalDate day) =>
        (ContestState.BallotDue)Contest.Open(series.On(day), 1, Votes.Slate("A", "B"));
}
