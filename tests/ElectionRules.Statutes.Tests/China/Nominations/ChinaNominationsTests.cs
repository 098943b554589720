using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Nominations;

public class ChinaNominationsTests
{
    private static readonly LocalDate In1985 = new(1985, 5, 1);
    private static readonly LocalDate In2009 = new(2009, 5, 1);
    private static readonly LocalDate In2011 = new(2011, 5, 1);
    private static readonly LocalDate Today = new(2026, 5, 1);
    private static readonly ChinaNominations Nominations = new(ExcessSignatures.LaterOnesFall);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void W21_Ten_voters_nominate_and_nine_do_not(int voters, bool stands)
    {
        foreach (LocalDate day in new[] { In2009, In2011, Today })
        {
            Signed(Nominations.DeputiesDirect, day, "voters", voters).Stands.Should().Be(stands);
        }
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void W49_Ten_deputies_nominate_a_township_head_and_nine_do_not(int deputies, bool stands)
    {
        foreach (LocalDate day in new[] { In2011, Today })
        {
            Signed(Nominations.TownshipOfficers, day, "deputies", deputies).Stands.Should().Be(stands);
            Signed(Nominations.CountyOfficers, day, "deputies", deputies).Stands.Should().Be(stands);
            Signed(Nominations.DeputiesByCongress, day, "deputies", deputies).Stands.Should().Be(stands);
        }
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Before_December_1986_a_voter_with_three_seconders_nominated(int voters, bool stands)
    {
        Signed(Nominations.DeputiesDirect, In1985, "voters", voters).Stands.Should().Be(stands);
        Signed(Nominations.DeputiesDirect, new(1986, 12, 1), "voters", voters).Stands.Should().Be(stands);
        Signed(Nominations.DeputiesDirect, new(1986, 12, 2), "voters", voters).Stands.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 4, 6)]
    public void W23_Candidates_for_one_two_and_three_seats(int seats, int least, int most)
    {
        for (int standing = least - 1; standing <= most + 1; standing++)
        {
            NominationOutcome outcome = Standing(seats, standing);
            string expected = standing < least ? nameof(NominationOutcome.TooFew) : standing > most ? nameof(NominationOutcome.TooMany) : nameof(NominationOutcome.Settled);

            outcome.GetType().Name.Should().Be(expected, "{0} people for {1} seats", standing, seats);
        }
    }

    [Fact]
    public void Too_many_go_on_to_a_preselection_or_an_agreement()
    {
        NominationOutcome.TooMany many = (NominationOutcome.TooMany)Standing(seats: 1, standing: 3);

        Contest.Open(Books.DeputiesDirect.On(In2011), 1, many.Nominees).Should().BeOfType<ContestState.DecisionDue>()
            .Which.Kind.Should().Be(DecisionKind.TooManyNominees);
    }

    [Fact]
    public void The_cap_binds_the_voter_over_all_lists()
    {
        NominationPhase phase = Open(Nominations.DeputiesDirect, In2011, seats: 1)
            .Receive(List("1", "voters", "ann", 10))
            .Receive(List("2", "voters", "bob", 10));

        phase.Nominations.Select(list => list.Stands).Should().Equal(true, false);
        phase.Nominations[1].Notes[0].Citation!.ToString().Should().Be("Electoral Law (2010, 2015) art. 29(3)");
        phase.Nominations[1].Notes[0].Citation!.RuleIds.Should().Equal("el.nom.cap");
    }

    [Fact]
    public void Before_the_provisions_of_1983_nothing_capped_the_names()
    {
        Nominations.DeputiesDirect.On(new(1983, 3, 4)).Value.NamesPerNominator.Should().BeNull();
        Nominations.DeputiesDirect.On(new(1983, 3, 5)).Value.NamesPerNominator!.Citation.RuleIds.Should().Equal("el.nom.cap.1983");
    }

    [Theory]
    [InlineData("1994-05-01", 20, 5)]
    [InlineData("1995-02-28", 15, 5)]
    [InlineData("2010-03-13", 15, 5)]
    [InlineData("2010-03-14", 15, 7)]
    [InlineData("2026-05-01", 15, 7)]
    public void Lists_are_public_so_many_days_before_election_day(string date, int nominees, int candidates)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        NominationTimetable days = Nominations.DeputiesDirect.On(day).Value.Timetable;

        days.CheckNominees(day, day.PlusDays(-nominees)).Should().BeOfType<RuleFinding.Met>();
        days.CheckNominees(day, day.PlusDays(1 - nominees)).Should().BeOfType<RuleFinding.NotMet>();
        days.CheckCandidates(day, day.PlusDays(-candidates)).Should().BeOfType<RuleFinding.Met>();
        days.CheckCandidates(day, day.PlusDays(1 - candidates)).Should().BeOfType<RuleFinding.NotMet>();
    }

    [Fact]
    public void Party_lists_go_by_strokes_for_members_and_by_the_approved_order_for_leaders()
    {
        Nominations.PartyCommittee.On(In2011).Value.Order.Value.Should().Be(BallotOrder.SurnameStrokes);
        Nominations.PartyLeaders.On(In2011).Value.Order.Value.Should().Be(BallotOrder.Stated);
    }

    [Fact]
    public void Article_numbers_follow_the_version()
    {
        Nominations.DeputiesDirect.On(In2011).Citation.Article.Should().Be("29(2)");
        Nominations.DeputiesDirect.On(Today).Citation.Article.Should().Be("30(2)");
        Nominations.TownshipOfficers.On(new(2022, 3, 11)).Citation.Article.Should().Be("21");
        Nominations.TownshipOfficers.On(new(2022, 3, 12)).Citation.Article.Should().Be("26");
    }

    private static NominationFinding Signed(FigureSeries<NominationRules> series, LocalDate day, string nominators, int signers) =>
        Open(series, day, seats: 2).Receive(List("1", nominators, "ann", signers)).Nominations[0];

    private static NominationOutcome Standing(int seats, int standing)
    {
        const string Surnames = "丁马王孙李张周";
        NominationPhase phase = Open(Nominations.DeputiesDirect, In2011, seats);
        for (int i = 0; i < standing; i++)
        {
            string name = $"{Surnames[i]}一";
            phase = phase
                .Receive(Nomination.ByOrganizations(new($"{i}"), "parties", In2011, [Candidate.Of(name, name)], [new BodyId($"party-{i}")], []))
                .Assess(new EligibilityRules { ToVote = [], ToStand = [] }.Assess(
                    ElectoralRight.Stand,
                    new Person { Id = new(name), Name = LocalizedText.Same(name) },
                    new EligibilityContext { AssessmentDay = In2011 }));
        }

        return phase.Close(In2011.PlusDays(1), new BallotOrdering.Strokes(ChinaSurnameStrokes.Common));
    }

    private static Nomination List(string id, string nominators, string name, int signers) => Nomination.ByElectors(
        new(id), nominators, In1985, [Candidate.Of(name, name)], Enumerable.Range(0, signers).Select(number => new PersonId($"v{number}")));

    private static NominationPhase Open(FigureSeries<NominationRules> series, LocalDate day, int seats) => NominationPhase.Open(new NominationTerms
    {
        Rules = series.On(day).Value,
        Seats = seats,
        Margin = Books.DeputiesDirect.On(In2011).Ballots[0].Margin,
        Roll = ElectoralRoll.Of(Enumerable.Range(0, 40).Select(number => new PersonId($"v{number}"))),
        ClosesOn = day,
        ConsentBy = null,
        ElectionDay = day.PlusDays(20),
    });
}
