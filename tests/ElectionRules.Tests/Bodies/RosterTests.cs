using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Tests.Bodies;

public class RosterTests
{
    [Fact]
    public void Members_and_holders_are_those_of_the_day()
    {
        Roster roster = County.Roster(
            County.Holds("chen", County.Deputy), County.Holds("li", County.Deputy, to: County.Day.PlusDays(9)), County.Holds("chen", County.Director));

        roster.MembersOf(County.Congress, County.Day).Should().Equal(new PersonId("chen"), new PersonId("li"));
        roster.IsMember(new("li"), County.Congress, County.Day.PlusDays(9)).Should().BeTrue();
        roster.IsMember(new("li"), County.Congress, County.Day.PlusDays(10)).Should().BeFalse();
        roster.MembersOf(County.Congress, County.Day.PlusDays(-1)).Should().BeEmpty();
        roster.HeldBy(new("chen"), County.Day).Select(tenure => tenure.Office).Should().Equal(County.Deputy, County.Director);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        bool created = Roster.TryCreate(
            County.Register,
            [
                County.Holds("chen", County.Director),
                County.Holds("li", County.Head),
                County.Holds("li", County.Head, County.Day.PlusDays(5)),
                County.Holds("wang", new("no-office")) with { Session = 0, Votes = -1 },
                County.Holds("zhao", County.EastDeputy),
                County.Holds("zhao", County.WestDeputy),
            ],
            out Roster? roster,
            out EquatableArray<Reason> refusals);

        created.Should().BeFalse();
        roster.Should().BeNull();
        refusals.Select(reason => reason.Code.Id).Should().BeEquivalentTo(
        [
            "bodies.id.unknown", "bodies.number.low", "bodies.number.low",
            "bodies.membership", "bodies.tenure.twice", "bodies.posts.full", "bodies.mandates.unrelated",
        ]);
        refusals.Single(reason => reason.Code.Equals(BodyReasons.NotAMember)).ToString()
            .Should().Be("chen: not a member of congress on 2011-06-23, as the holder of standing-committee/director must be — Test Law (2011) art. 1");
        refusals.Single(reason => reason.Code.Equals(BodyReasons.NoPostFree)).Number("gap").Should().Be(1);
    }

    [Fact]
    public void A6_An_exchanged_chair_needs_a_mandate_in_the_new_place_first()
    {
        Roster roster = County.Roster();

        roster.Seat(County.Holds("chen", County.Director)).Should().BeOfType<RosterOutcome.Refused>();
        roster.Seat(County.Holds("chen", County.Deputy, County.Day.PlusDays(1)), County.Holds("chen", County.Director))
            .Should().BeOfType<RosterOutcome.Refused>("the mandate begins a day late");
        roster.Seat(County.Holds("chen", County.Deputy), County.Holds("chen", County.Director)).Should().BeOfType<RosterOutcome.Changed>();
    }

    [Theory]
    [InlineData(TenureEnd.Resigned, 3, false)]
    [InlineData(TenureEnd.Resigned, 4, true)]
    [InlineData(TenureEnd.TermOver, 3, true)]
    public void A_chair_seated_for_days_after_the_mandate_was_lost_is_refused(TenureEnd end, int lastDayOfMandate, bool isSeated)
    {
        Roster roster = County.Roster(County.Holds("chen", County.Deputy, to: County.Day.PlusDays(lastDayOfMandate)) with { End = end });

        RosterOutcome outcome = roster.Seat(County.Holds("chen", County.Director, County.Day.PlusDays(1), County.Day.PlusDays(4)));

        (outcome is RosterOutcome.Changed).Should().Be(isSeated);
        if (outcome is RosterOutcome.Refused refused)
        {
            refused.Reasons.Should().ContainSingle().Which.ToString().Should().Contain("on 2011-06-27");
        }
    }

    [Fact]
    public void A5_Two_offices_that_exclude_each_other_are_held_one_after_the_other()
    {
        Roster roster = County.Roster(County.Holds("chen", County.Head, to: County.Day.PlusDays(9)), County.Holds("chen", County.Deputy));

        roster.Seat(County.Holds("chen", County.Director, County.Day.PlusDays(9))).Should().BeOfType<RosterOutcome.Refused>()
            .Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.Incompatible);
        roster.Seat(County.Holds("chen", County.Director, County.Day.PlusDays(10))).Should().BeOfType<RosterOutcome.Changed>();
    }

    [Fact]
    public void A_recalled_deputy_loses_the_offices_that_only_a_deputy_holds()
    {
        Roster roster = County.Roster(County.Holds("chen", County.Deputy), County.Holds("chen", County.Director));

        RosterOutcome.Changed after = roster.End(new("chen"), County.Deputy, County.Day.PlusDays(30), TenureEnd.Recalled)
            .Should().BeOfType<RosterOutcome.Changed>().Subject;

        after.Ended.Select(tenure => (tenure.Office, tenure.End)).Should().Equal(
            (County.Deputy, TenureEnd.Recalled), (County.Director, TenureEnd.FellWithMandate));
        after.Roster.HeldBy(new("chen"), County.Day.PlusDays(31)).Should().BeEmpty();
        roster.HeldBy(new("chen"), County.Day.PlusDays(31)).Should().HaveCount(2, "a change gives a new roster");
    }

    [Fact]
    public void A_term_that_is_over_leaves_the_standing_committee_in_office_until_the_next_is_elected()
    {
        Roster roster = County.Roster(County.Holds("chen", County.Deputy), County.Holds("chen", County.Director));

        RosterOutcome.Changed after = roster.End(new("chen"), County.Deputy, County.Day.PlusDays(30), TenureEnd.TermOver)
            .Should().BeOfType<RosterOutcome.Changed>().Subject;

        after.Roster.HeldBy(new("chen"), County.Day.PlusDays(31)).Select(tenure => tenure.Office).Should().Equal(County.Director);
    }

    [Fact]
    public void Nobody_leaves_an_office_that_he_does_not_hold()
    {
        County.Roster().End(new("chen"), County.Head, County.Day, TenureEnd.Resigned).Should().BeOfType<RosterOutcome.Refused>()
            .Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.NotHeld);
    }

    [Fact]
    public void Vacancies_name_the_posts_the_acting_holder_and_how_to_fill_them()
    {
        Roster roster = County.Roster(
            County.Holds("chen", County.Deputy), County.Holds("li", County.Head) with { Basis = TenureBasis.Acting });

        Vacancy head = roster.VacanciesOn(County.Day).Single(vacancy => vacancy.Office == County.Head);
        head.Posts.Should().Be(1);
        head.Acting.Should().Equal(new PersonId("li"));
        head.Filling.Select(method => method.Value).Should().Equal(new FillingMethod.ByElection(), new FillingMethod.Acting(County.StandingCommittee));
        roster.VacanciesOn(County.Day).Single(vacancy => vacancy.Office == County.Deputy).Posts.Should().Be(2);
        County.Roster(County.Holds("li", County.Head)).VacanciesOn(County.Day).Should().NotContain(vacancy => vacancy.Office == County.Head);
    }

    [Fact]
    public void An_acting_head_makes_no_member_and_takes_no_post()
    {
        Roster roster = County.Roster(County.Holds("li", County.Head) with { Basis = TenureBasis.Acting });

        roster.MembersOf(new("government"), County.Day).Should().BeEmpty();
        roster.Seat(County.Holds("wang", County.Head)).Should().BeOfType<RosterOutcome.Changed>();
    }

    [Fact]
    public void Alternates_step_up_by_votes()
    {
        Roster roster = County.Roster(Alternate("a", 30), Alternate("b", 50), Alternate("c", 40));

        SuccessionOutcome.Settled one = roster.NextAlternates(County.PartyAlternate, 1, County.Day).Should().BeOfType<SuccessionOutcome.Settled>().Subject;
        one.Next.Should().Equal(new PersonId("b"));
        one.StillVacant.Should().Be(0);
        SuccessionOutcome.Settled five = roster.NextAlternates(County.PartyAlternate, 5, County.Day).Should().BeOfType<SuccessionOutcome.Settled>().Subject;
        five.Next.Should().Equal(new PersonId("b"), new PersonId("c"), new PersonId("a"));
        five.StillVacant.Should().Be(2);
    }

    [Fact]
    public void Equal_votes_of_alternates_at_the_cut_are_a_tie_and_nobody_is_picked()
    {
        Roster roster = County.Roster(Alternate("a", 40), Alternate("b", 50), Alternate("c", 40));

        SuccessionOutcome.TiedForPlaces tied = roster.NextAlternates(County.PartyAlternate, 2, County.Day)
            .Should().BeOfType<SuccessionOutcome.TiedForPlaces>().Subject;
        tied.Next.Should().Equal(new PersonId("b"));
        tied.Equal.Should().Equal(new PersonId("a"), new PersonId("c"));
        tied.Places.Should().Be(1);
        roster.NextAlternates(County.PartyAlternate, 1, County.Day).Should().BeOfType<SuccessionOutcome.Settled>("the tie is below the cut");
        roster.NextAlternates(County.PartyAlternate, 3, County.Day).Should().BeOfType<SuccessionOutcome.Settled>("all three step up");
    }

    [Fact]
    public void Alternates_without_votes_have_no_order()
    {
        Roster roster = County.Roster(Alternate("a", 40), Alternate("b", 50) with { Votes = null });

        roster.NextAlternates(County.PartyAlternate, 1, County.Day).Should().BeOfType<SuccessionOutcome.VotesMissing>()
            .Which.WithoutVotes.Should().Equal(new PersonId("b"));
    }

    [Fact, Trait("wrong-variant", "alternates in the order of the list")]
    public void Alternates_in_the_order_of_the_list_would_be_wrong()
    {
        Roster roster = County.Roster(Alternate("a", 30), Alternate("b", 50));
        PersonId firstOnTheList = roster.HoldersOf(County.PartyAlternate, County.Day)[0].Person;

        firstOnTheList.Should().Be(new PersonId("a"));
        roster.NextAlternates(County.PartyAlternate, 1, County.Day).Should().BeOfType<SuccessionOutcome.Settled>()
            .Which.Next.Should().NotContain(firstOnTheList);
    }

    [Fact]
    public void Two_heads_change_places_on_one_day_and_the_departure_is_named()
    {
        Roster roster = County.Roster(County.Holds("chen", County.EastHead), County.Holds("li", County.WestHead));
        LocalDate day = County.Day.PlusYears(2);

        RosterOutcome.Changed after = roster.Exchange(
            [
                new Move(new("chen"), County.EastHead, County.WestHead, 14, TenureBasis.Appointed),
                new Move(new("li"), County.WestHead, County.EastHead, 14, TenureBasis.Appointed),
            ],
            day).Should().BeOfType<RosterOutcome.Changed>().Subject;

        after.Roster.HoldersOf(County.WestHead, day).Should().ContainSingle().Which.Person.Should().Be(new PersonId("chen"));
        after.Roster.HoldersOf(County.EastHead, day.PlusDays(-1)).Should().ContainSingle().Which.Person.Should().Be(new PersonId("chen"));
        after.Ended.Should().AllSatisfy(tenure => tenure.End.Should().Be(TenureEnd.Exchanged));
        after.Departures.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.MovedTogether);
    }

    [Fact]
    public void One_bad_move_stops_the_whole_exchange()
    {
        Roster roster = County.Roster(County.Holds("chen", County.EastHead), County.Holds("li", County.WestHead));

        roster.Exchange([new Move(new("chen"), County.EastHead, County.WestHead, 14, TenureBasis.Appointed)], County.Day.PlusYears(1))
            .Should().BeOfType<RosterOutcome.Refused>().Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.NoPostFree);
        roster.Exchange([new Move(new("wang"), County.EastHead, County.WestHead, 14, TenureBasis.Appointed)], County.Day.PlusYears(1))
            .Should().BeOfType<RosterOutcome.Refused>().Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.NotHeld);
    }

    [Fact]
    public void Ten_years_over_two_terms_without_a_break_make_an_exchange_due()
    {
        LocalDate since = new(2001, 6, 24);
        Roster roster = County.Roster(
            County.Holds("chen", County.EastHead, since, new LocalDate(2006, 6, 23)),
            County.Holds("chen", County.EastHead, new LocalDate(2006, 6, 24)),
            County.Holds("li", County.WestHead, since, new LocalDate(2006, 6, 22)),
            County.Holds("li", County.WestHead, new LocalDate(2006, 6, 24)));

        roster.ExchangesDueOn(new LocalDate(2011, 6, 23)).Should().BeEmpty();
        Reason due = roster.ExchangesDueOn(new LocalDate(2011, 6, 24)).Should().ContainSingle("the other had a day's break").Subject;
        due.Subject!.English.Should().Be("chen");
        due.ToString().Should().Contain("2001-06-24").And.Contain("2011-06-24");
    }

    private static Tenure Alternate(string person, long votes) => County.Holds(person, County.PartyAlternate) with { Votes = votes };
}
