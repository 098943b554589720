using ElectionRules.Nominations;
using ElectionRules.Transcripts;
using static ElectionRules.Tests.Nominations.Nominating;

namespace ElectionRules.Tests.Nominations;

public class NominationPhaseTests
{
    [Fact]
    public void C01_Nominations_are_open_then_closed_and_every_step_is_kept()
    {
        NominationPhase phase = Open.Party("1", "ann bob", "north").Party("2", "cid", "south").Eligible("ann bob cid");

        phase.Events.Should().HaveCount(5);
        NominationOutcome early = phase.Close(LastDay, Receipt);
        early.Should().BeOfType<NominationOutcome.StillOpen>().Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("Nominations are open to the end of 2031-04-10; they cannot be closed on 2031-04-10");
        phase.Close(DayAfter, Receipt).Should().BeOfType<NominationOutcome.Settled>().Which.Slate.Names().Should().Be("ann bob cid");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void C02_A_list_needs_its_signers_and_one_less_says_how_many_are_missing(int signers, bool stands)
    {
        NominationFinding list = Open.Signed("1", "ann", Voters(1, signers)).List("1");

        list.Stands.Should().Be(stands);
        list.Counted.Should().HaveCount(signers);
        list.Refusals.Select(reason => reason.ToString()).Should().Equal(
            stands ? [] : ["List 1: 2 signatures count, 3 needed, short by 1 — Bylaws (2030) art. 7"]);
    }

    [Theory]
    [InlineData("parties", 0, true)]
    [InlineData("new-parties", 1, false)]
    [InlineData("new-parties", 2, true)]
    [InlineData("voters", 5, false)]
    [InlineData("guilds", 5, false)]
    public void C03_Each_class_of_nominators_has_its_own_minimum(string nominatorClass, int signers, bool stands)
    {
        NominationPhase phase = Open.Receive(Nomination.ByOrganizations(
            new("1"), nominatorClass, LastDay, [Person("ann")], [new BodyId("north")], Voters(1, signers)));

        phase.List("1").Stands.Should().Be(stands);
    }

    [Fact]
    public void C03_Organisations_join_only_where_the_class_lets_them()
    {
        BodyId[] both = [new("north"), new("south")];
        NominationPhase phase = Open
            .Receive(Nomination.ByOrganizations(new("1"), "parties", LastDay, [Person("ann")], both, []))
            .Receive(Nomination.ByOrganizations(new("2"), "new-parties", LastDay, [Person("bob")], both, Voters(1, 2)));

        phase.List("1").Stands.Should().BeTrue();
        phase.List("2").Refusals.Should().ContainSingle().Which.Code.Should().Be(NominationReasons.WrongForm);
    }

    [Fact]
    public void C03_A_class_that_is_not_in_the_rules_is_named()
    {
        NominationPhase phase = Open.Receive(
            Nomination.ByElectors(new("1"), "guilds", LastDay, [Person("ann")], Voters(1, 9)));

        phase.List("1").Refusals.Should().ContainSingle()
            .Which.ToString().Should().Be("List 1: the rules know no nominators of the class guilds");
    }

    [Fact]
    public void C04_A_signer_must_be_on_the_roll_and_counts_once()
    {
        PersonId[] signers = [.. Voters(20, 2), new("v20"), .. Voters(1, 1)];
        NominationFinding list = Open.Signed("1", "ann", signers).List("1");

        list.Counted.Should().Equal(new PersonId("v20"), new PersonId("v1"));
        list.Notes.Select(note => note.ToString()).Should().Equal(
            "v21 signed list 1 and is not on the roll — Bylaws (2030) art. 7", "v20 signed list 1 more than once; it counts once");
        list.Refusals.Should().ContainSingle().Which.Number("gap").Should().Be(1);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void C04_A_signature_may_be_taken_back_to_the_last_day(int daysLater, bool stillStands)
    {
        NominationPhase phase = Open.Signed("1", "ann", Voters(1, 3))
            .WithdrawSignature(new("1"), new("v2"), LastDay.PlusDays(daysLater));

        phase.List("1").Stands.Should().Be(stillStands);
        phase.List("1").Notes.Should().ContainSingle().Which.Code.Should().Be(
            stillStands ? NominationReasons.SignatureWithdrawnLate : NominationReasons.SignatureWithdrawn);
    }

    [Fact]
    public void C04_The_limit_on_names_binds_the_signer_over_all_lists()
    {
        NominationPhase phase = Open
            .Signed("1", "ann", Voters(1, 3))
            .Signed("2", "bob", Voters(1, 3))
            .Signed("3", "cid", Voters(1, 3));

        phase.List("1").Stands.Should().BeTrue();
        phase.List("2").Stands.Should().BeTrue("two names for two seats are allowed");
        phase.List("3").Stands.Should().BeFalse("the third name is one too many for each of the three");
        phase.List("3").Notes.Should().HaveCount(3).And.OnlyContain(note => note.Code.Equals(NominationReasons.SignerOverLimit));
        phase.List("3").Notes[0].ToString().Should().Be(
            "v1 signed for 3 people with list 3, at most 2 allowed over all lists; the signature falls — Bylaws (2030) art. 7");
    }

    [Fact, Trait("wrong-variant", "cap per list instead of per person")]
    public void C04_A_limit_counted_list_by_list_would_miss_it()
    {
        NominationPhase phase = Open
            .Signed("1", "ann", Voters(1, 3))
            .Signed("2", "bob", Voters(1, 3))
            .Signed("3", "cid", Voters(1, 3));
        bool[] perList = [.. phase.Nominations.Select(list => list.Nomination.Candidates.Count <= phase.Terms.Seats && list.Nomination.Signers.Count >= 3)];

        perList.Should().Equal(true, true, true);
        phase.Nominations.Select(list => list.Stands).Should().Equal(true, true, false);
    }

    [Fact]
    public void C04_Where_all_excess_signatures_fall_none_of_that_signer_counts()
    {
        NominationPhase phase = With(Rules with { ExcessSignatures = new(ExcessSignatures.AllFall, Bylaws) })
            .Signed("1", "ann", Voters(1, 3))
            .Signed("2", "bob", Voters(1, 3))
            .Signed("3", "cid", Voters(3, 3));

        phase.List("1").Counted.Should().Equal(Voters(1, 2), "v3 signed for three people");
        phase.List("2").Counted.Should().Equal(Voters(1, 2));
        phase.List("3").Counted.Should().Equal(Voters(4, 2));
        phase.List("1").Notes.Should().ContainSingle().Which.Number("names").Should().Be(3);
    }

    [Fact]
    public void C04_The_same_person_on_two_lists_is_one_name_for_a_signer()
    {
        NominationPhase phase = Open
            .Signed("1", "ann", Voters(1, 3))
            .Signed("2", "ann", Voters(1, 3))
            .Signed("3", "bob", Voters(1, 3));

        phase.Nominations.Should().OnlyContain(list => list.Stands);
    }

    [Fact]
    public void C04_A_late_list_does_not_use_up_the_limit_and_a_signature_taken_back_gives_it_back()
    {
        NominationPhase phase = Open
            .Receive(Nomination.ByElectors(new("late"), "voters", DayAfter, [Person("ann")], Voters(1, 3)))
            .Signed("1", "bob", Voters(1, 3))
            .WithdrawSignature(new("1"), new("v1"), LastDay)
            .Signed("2", "cid", Voters(1, 3))
            .Signed("3", "dot", Voters(1, 3));

        phase.List("late").Refusals.Should().ContainSingle().Which.Code.Should().Be(NominationReasons.Late);
        phase.List("3").Counted.Should().Equal([new PersonId("v1")], "v1 has two names, the others three");
    }

    [Theory]
    [InlineData("ann", false)]
    [InlineData("ann bob", true)]
    [InlineData("ann bob cid", true)]
    [InlineData("ann bob cid dot", false)]
    public void C05_A_list_has_a_least_and_a_greatest_length(string names, bool stands)
    {
        NominationPhase phase = With(Rules with { NamesPerList = new(new ListSize(2, 3), Bylaws), NamesPerNominator = null });

        phase.Party("1", names, "north").List("1").Stands.Should().Be(stands);
    }

    [Theory]
    [InlineData("ann bob", true)]
    [InlineData("ann bob cid", false)]
    public void C05_No_list_names_more_people_than_one_nominator_may(string names, bool stands) =>
        Open.Signed("1", names, Voters(1, 3)).List("1").Stands.Should().Be(stands);

    [Fact]
    public void C05_An_organisation_is_bound_over_all_its_lists_joint_ones_too()
    {
        NominationPhase phase = Open.Party("1", "ann", "north").Party("2", "bob", "north", "south").Party("3", "cid", "north", "west").Party("4", "dot", "south");

        phase.List("2").Stands.Should().BeTrue();
        phase.List("3").Refusals.Should().ContainSingle().Which.ToString().Should().Be(
            "north: 3 people with list 3, at most 2 allowed over all lists, 1 too many — Bylaws (2030) art. 7");
        phase.List("4").Stands.Should().BeTrue("the refused list used up nothing");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void C12_A_list_of_the_last_day_is_in_time(int daysLater, bool inTime)
    {
        NominationPhase phase = Open.Receive(
            Nomination.ByElectors(new("1"), "voters", LastDay.PlusDays(daysLater), [Person("ann")], Voters(1, 3)));

        phase.List("1").Stands.Should().Be(inTime);
        phase.List("1").Refusals.Select(reason => reason.ToString()).Should().Equal(
            inTime ? [] : ["List 1 came on 2031-04-11; the last day was 2031-04-10, 1 days too late"]);
    }

    [Theory]
    [InlineData(-15, true)]
    [InlineData(-14, false)]
    public void C12_The_list_of_nominees_is_public_so_many_days_before(int daysFromElection, bool inTime)
    {
        ElectionRules.Bodies.RuleFinding finding = Rules.Timetable.CheckNominees(ElectionDay, ElectionDay.PlusDays(daysFromElection));

        (finding is ElectionRules.Bodies.RuleFinding.Met).Should().Be(inTime);
    }

    [Theory]
    [InlineData(-7, true)]
    [InlineData(-6, false)]
    public void C12_The_list_of_candidates_is_public_so_many_days_before(int daysFromElection, bool inTime)
    {
        ElectionRules.Bodies.RuleFinding finding = Rules.Timetable.CheckCandidates(ElectionDay, ElectionDay.PlusDays(daysFromElection));

        (finding is ElectionRules.Bodies.RuleFinding.Met).Should().Be(inTime);
        if (finding is ElectionRules.Bodies.RuleFinding.NotMet late)
        {
            late.Reasons.Should().ContainSingle().Which.ToString().Should().Be(
                "The list of candidates is public on 2031-04-25; the last day is 2031-04-24, 1 days too late — Bylaws (2030) art. 7");
        }
    }

    [Theory]
    [InlineData(-15, true)]
    [InlineData(-14, false)]
    [InlineData(0, false)]
    public void C12_Nominations_must_close_early_enough_for_the_first_list(int daysFromElection, bool inTime) =>
        ((Terms with { ClosesOn = ElectionDay.PlusDays(daysFromElection) }).Check() is ElectionRules.Bodies.RuleFinding.Met).Should().Be(inTime);

    [Fact]
    public void C14_A_name_twice_on_one_list_counts_once()
    {
        NominationPhase phase = Open.Party("1", "ann ann bob", "north");

        phase.List("1").Stands.Should().BeTrue("two people are named");
        phase.List("1").Notes.Should().ContainSingle().Which.ToString().Should().Be("ann stands twice on list 1 and counts once");
        phase.Nominees.Should().HaveCount(2);
    }

    [Fact]
    public void What_nobody_handed_in_cannot_be_changed()
    {
        NominationPhase phase = Open.Signed("1", "ann", Voters(1, 3));

        ((Action)(() => phase.Signed("1", "bob", Voters(4, 3)))).Should().Throw<ArgumentException>().WithParameterName("nomination");
        ((Action)(() => phase.WithdrawSignature(new("1"), new("v9"), LastDay))).Should().Throw<ArgumentException>().WithParameterName("signer");
        ((Action)(() => phase.Consent(new("bob"), LastDay))).Should().Throw<ArgumentException>().WithParameterName("person");
        ((Action)(() => phase.Fall(new("ann"), default, LastDay, ground: null))).Should()
            .Throw<System.ComponentModel.InvalidEnumArgumentException>();
        ((Action)(() => phase.Close(DayAfter, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Nomination.ByElectors(new("1"), "voters", LastDay, [], []))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equal_steps_make_equal_phases() =>
        Open.Signed("1", "ann", Voters(1, 3)).Should().Be(Open.Signed("1", "ann", Voters(1, 3)));

    [Fact]
    public void A_reason_of_a_list_is_readable_whatever_its_id_holds()
    {
        Reason reason = Open.Receive(Nomination.ByElectors(new("{gap}"), "voters", LastDay, [Person("ann")], [])).List("{gap}").Refusals[0];

        reason.ToString().Should().StartWith("List {gap}: 0 signatures count");
    }
}
