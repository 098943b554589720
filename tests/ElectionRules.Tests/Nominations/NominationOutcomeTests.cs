using ElectionRules.Eligibility;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;
using static ElectionRules.Tests.Nominations.Nominating;

namespace ElectionRules.Tests.Nominations;

public class NominationOutcomeTests
{
    private static readonly NominationPhase Three = Open.Party("1", "ann bob", "north").Party("2", "cid", "south").Eligible("ann bob cid");

    [Theory]
    [InlineData("ann bob", nameof(NominationOutcome.TooFew))]
    [InlineData("ann bob cid", nameof(NominationOutcome.Settled))]
    [InlineData("ann bob cid dot", nameof(NominationOutcome.Settled))]
    [InlineData("ann bob cid dot eve", nameof(NominationOutcome.TooMany))]
    public void C06_Candidates_must_exceed_the_seats_by_the_margin(string names, string outcome) =>
        Standing(Terms, names).GetType().Name.Should().Be(outcome);

    [Fact]
    public void C06_Outside_the_margin_the_gap_is_said()
    {
        Standing(Terms, "ann bob").Reasons[0].ToString().Should().Be(
            "2 people stand for 2 seats; at least 3 needed, short by 1 — Bylaws (2030) art. 7");
        Standing(Terms, "ann bob cid dot eve").Reasons[0].ToString().Should().Be(
            "5 people stand for 2 seats; at most 4 may, 1 too many — Bylaws (2030) art. 7");
    }

    [Fact, Trait("wrong-variant", "margin rounded half up")]
    public void C06_A_margin_rounded_half_up_would_let_too_few_stand()
    {
        NominationTerms four = Terms with { Seats = 4 };
        int halfUp = 4 + (((4 * 2) + 3) / (3 * 2));

        halfUp.Should().Be(5, "4/3 rounds half up to 1");
        Standing(four, "a b c d e").Should().BeOfType<NominationOutcome.TooFew>().Which.Band.Least.Should().Be(6);
        Standing(four, "a b c d e f").Should().BeOfType<NominationOutcome.Settled>();
    }

    [Fact]
    public void C06_A_band_without_a_whole_number_is_named()
    {
        NominationTerms terms = Terms with { Seats = 1, Margin = new(CandidateMargin.Between(Extra.ShareOfSeats(1, 5), Extra.ShareOfSeats(1, 2)), Bylaws) };

        Standing(terms, "ann bob").Should().BeOfType<NominationOutcome.Settled>()
            .Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(NominationReasons.EmptyBand);
    }

    [Theory]
    [InlineData(0, nameof(NominationOutcome.Settled))]
    [InlineData(1, nameof(NominationOutcome.TooFew))]
    public void C07_As_many_as_seats_is_allowed_or_forbidden_by_the_margin(int least, string outcome)
    {
        NominationTerms terms = Terms with { Margin = new(CandidateMargin.AtLeast(Extra.Fixed(least)), Bylaws) };

        Standing(terms, "ann bob").GetType().Name.Should().Be(outcome);
    }

    [Fact]
    public void C08_Too_many_are_handed_on_whole_to_a_preselection()
    {
        NominationOutcome.TooMany many = Standing(Terms, "ann bob cid dot eve").Should().BeOfType<NominationOutcome.TooMany>().Subject;

        many.Nominees.Names().Should().Be("ann bob cid dot eve");
        many.Band.Should().Be(new MarginBand(3, 4, WasEmpty: false));
    }

    [Theory]
    [InlineData(ConsentRule.PresumedUnlessDeclined, null, true)]
    [InlineData(ConsentRule.PresumedUnlessDeclined, false, false)]
    [InlineData(ConsentRule.Required, null, false)]
    [InlineData(ConsentRule.Required, true, true)]
    [InlineData(ConsentRule.Required, false, false)]
    public void C10_Consent_is_needed_or_presumed(ConsentRule rule, bool? answer, bool stands)
    {
        NominationPhase phase = With(Rules with { Consent = new(rule, Bylaws) }).Signed("1", "ann", Voters(1, 3)).Eligible("ann");
        if (answer is bool yes)
        {
            phase = yes ? phase.Consent(new("ann"), LastDay) : phase.Decline(new("ann"), LastDay);
        }

        phase.Nominee("ann").Stands.Should().Be(stands);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void C10_Consent_has_its_own_last_day(int daysLater, bool stands)
    {
        NominationTerms terms = Terms with { Rules = Rules with { Consent = new(ConsentRule.Required, Bylaws) }, ConsentBy = LastDay.PlusDays(2) };
        NominationPhase phase = NominationPhase.Open(terms).Signed("1", "ann", Voters(1, 3)).Eligible("ann")
            .Consent(new("ann"), LastDay.PlusDays(2 + daysLater));

        phase.Nominee("ann").Stands.Should().Be(stands);
    }

    [Fact]
    public void C10_Whoever_puts_himself_forward_has_agreed_and_may_still_change_his_mind()
    {
        NominationPhase phase = With(Rules with { Consent = new(ConsentRule.Required, Bylaws) })
            .Receive(Nomination.BySelf(new("1"), "self", LastDay, Person("ann"), []))
            .Eligible("ann");

        phase.Nominee("ann").Stands.Should().BeTrue();
        phase.Decline(new("ann"), DayAfter).Nominee("ann").Refusals.Should().ContainSingle()
            .Which.Code.Should().Be(NominationReasons.Declined);
        phase.Decline(new("ann"), DayAfter).Consent(new("ann"), DayAfter).Nominee("ann").Stands.Should().BeTrue("the last word counts");
    }

    [Fact]
    public void C10_Own_candidacies_are_refused_where_the_rules_have_none()
    {
        NominationPhase phase = With(Rules with { Nominators = [Rules.Nominators[2]] })
            .Receive(Nomination.BySelf(new("1"), "self", LastDay, Person("ann"), []))
            .Receive(Nomination.BySelf(new("2"), "voters", LastDay, Person("bob"), Voters(1, 3)));

        phase.List("1").Refusals.Should().Contain(reason => reason.Code.Equals(NominationReasons.NoSuchClass));
        phase.List("2").Refusals.Should().ContainSingle().Which.Code.Should().Be(NominationReasons.WrongForm);
    }

    [Theory]
    [InlineData(FallCause.Withdrew, "ann withdrew on 2031-04-11")]
    [InlineData(FallCause.Died, "ann died on 2031-04-11")]
    [InlineData(FallCause.Disqualified, "ann was disqualified on 2031-04-11")]
    public void C11_Whoever_falls_stands_no_longer_and_the_margin_is_judged_again(FallCause cause, string words)
    {
        NominationPhase phase = Three.Fall(new("ann"), cause, DayAfter, ground: null);

        phase.Nominee("ann").Refusals.Should().ContainSingle().Which.ToString().Should().Be(words);
        phase.Close(DayAfter, Receipt).Should().BeOfType<NominationOutcome.TooFew>();
        Three.Close(DayAfter, Receipt).Should().BeOfType<NominationOutcome.Settled>("the phase before is unchanged");
    }

    [Fact]
    public void C11_A_later_assessment_replaces_the_one_before()
    {
        Qualification member = new Qualification.HasTrait("member", "yes") { Citation = Bylaws, Day = NamedDay.AssessmentDay, Force = RuleForce.Always };
        NominationPhase phase = Three.Assess(Finding("ann", [member]));

        phase.Nominee("ann").Stands.Should().BeFalse("the fact is missing");
        phase.Nominee("ann").Refusals.Should().OnlyContain(reason => reason.Citation == Bylaws);
        phase.Eligible("ann").Nominee("ann").Stands.Should().BeTrue();
    }

    [Fact]
    public void C11_Nobody_stands_who_was_not_assessed_or_of_whom_no_list_stands()
    {
        NominationPhase phase = Open.Signed("1", "ann", Voters(1, 2));

        phase.Nominee("ann").Refusals.Select(reason => reason.Code).Should()
            .Equal(NominationReasons.NoStandingList, NominationReasons.NotAssessed);
    }

    [Fact]
    public void C13_What_a_person_must_be_is_read_from_dated_facts_and_traits()
    {
        Qualification member = new Qualification.HasTrait("member", "yes") { Citation = Bylaws, Day = NamedDay.AssessmentDay, Force = RuleForce.Always };
        Person ann = new() { Id = new("ann"), Name = LocalizedText.Same("ann"), Traits = [new("member", "no"), new("sex", "female")] };
        EligibilityFinding finding = new EligibilityRules { ToVote = [], ToStand = [member] }
            .Assess(ElectoralRight.Stand, ann, new EligibilityContext { AssessmentDay = LastDay });

        Three.Assess(finding).Nominee("ann").Refusals.Should().ContainSingle().Which.Citation.Should().Be(Bylaws);
    }

    [Fact]
    public void C14_A_person_on_two_lists_stands_once_and_it_is_said()
    {
        NominationOutcome outcome = Three.Party("3", "ann", "west").Close(DayAfter, Receipt);

        outcome.Should().BeOfType<NominationOutcome.Settled>().Which.Slate.Names().Should().Be("ann bob cid");
        outcome.Reasons.Should().ContainSingle().Which.ToString().Should().Be("ann is on 2 lists and stands once");
    }

    [Fact]
    public void C14_One_person_under_two_names_and_two_people_of_one_name_are_noticed()
    {
        NominationPhase phase = Three
            .Receive(Nomination.ByElectors(new("3"), "voters", LastDay, [Candidate.Of("ann", "Anna"), Candidate.Of("bob-2", "bob")], Voters(1, 3)))
            .Assess(Finding("bob-2", []));

        phase.Close(DayAfter, Receipt).Reasons.Select(reason => reason.ToString()).Should().Equal(
            "ann is called ann on one list and Anna on another; the first is printed",
            "ann is on 2 lists and stands once",
            "2 people are called bob: the paper must tell them apart");
    }

    [Fact]
    public void C16_Too_few_may_be_reopened_and_lists_that_stand_go_on_standing()
    {
        NominationOutcome.TooFew few = Standing(Terms, "ann bob").Should().BeOfType<NominationOutcome.TooFew>().Subject;
        NominationPhase again = few.Reopen(LastDay.PlusDays(5));

        again.Terms.ClosesOn.Should().Be(LastDay.PlusDays(5));
        NominationPhase more = again
            .Receive(Nomination.ByElectors(new("late"), "voters", LastDay.PlusDays(5), [Person("cid")], Voters(10, 3)))
            .Eligible("cid");
        more.Close(LastDay.PlusDays(6), Receipt).Should().BeOfType<NominationOutcome.Settled>().Which.Slate.Names().Should().Be("ann bob cid");
    }

    [Fact]
    public void C16_What_came_between_closing_and_reopening_stays_late()
    {
        NominationPhase phase = Open.Party("1", "ann bob", "north").Eligible("ann bob")
            .Receive(Nomination.ByElectors(new("late"), "voters", DayAfter, [Person("cid")], Voters(1, 3)))
            .Eligible("cid");
        NominationPhase again = ((NominationOutcome.TooFew)phase.Close(DayAfter, Receipt)).Reopen(LastDay.PlusDays(5));

        again.List("late").Stands.Should().BeFalse();
    }

    [Fact]
    public void C16_Election_day_may_be_put_off_or_fewer_seats_filled()
    {
        NominationOutcome.TooFew few = (NominationOutcome.TooFew)Standing(Terms, "ann bob");

        few.Remedies.Should().Equal(ShortageRemedy.Reopen, ShortageRemedy.Postpone, ShortageRemedy.ReduceSeats);
        few.Postpone(ElectionDay.PlusDays(10), ElectionDay).Terms.ElectionDay.Should().Be(ElectionDay.PlusDays(10));
        few.ReduceSeats(1).Close(DayAfter, Receipt).Should().BeOfType<NominationOutcome.TooFew>(
            "the list of two names is one too long for one seat");
        ((Action)(() => few.ReduceSeats(2))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => few.Reopen(LastDay))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => few.Reopen(ElectionDay))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => few.Postpone(ElectionDay, DayAfter))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void C16_What_the_rules_do_not_offer_is_refused()
    {
        NominationTerms none = Terms with { Rules = Rules with { Shortage = [] } };
        NominationOutcome.TooFew few = (NominationOutcome.TooFew)Standing(none, "ann bob");

        few.Remedies.Should().BeEmpty();
        ((Action)(() => few.Reopen(LastDay.PlusDays(5)))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void C17_As_many_as_seats_are_polled_or_elected_without_a_poll_as_the_book_of_the_contest_has_it()
    {
        NominationTerms terms = Terms with { Margin = new(CandidateMargin.AtLeast(Extra.Fixed(0)), Bylaws) };
        Slate slate = ((NominationOutcome.Settled)Standing(terms, "ann bob")).Slate;
        RuleBook polled = new ChinaRuleBooks(Readings.Cautious).DeputiesDirectByElection.On(new LocalDate(2026, 1, 1));

        Contest.Open(polled, 2, slate).Should().BeOfType<ContestState.BallotDue>("whoever stands must win votes");
        Contest.Open(polled with { Unopposed = Bylaws }, 2, slate).Should().BeOfType<ContestState.Concluded>()
            .Which.Elected.Select(winner => winner.Candidate).Names().Should().Be("ann bob");
        Contest.Open(polled with { Unopposed = Bylaws }, 1, slate).Should().BeOfType<ContestState.BallotDue>("there is a choice");
    }

    private static NominationOutcome Standing(NominationTerms terms, string names)
    {
        NominationPhase phase = NominationPhase.Open(terms);
        string[] all = names.Split(' ');
        for (int i = 0; i < all.Length; i += terms.Seats)
        {
            phase = phase.Party($"list-{i}", string.Join(' ', all.Skip(i).Take(terms.Seats)), $"party-{i}");
        }

        return phase.Eligible(names).Close(DayAfter, Receipt);
    }
}
