using ElectionRules.Bodies;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Bodies;

/// <summary>Worked examples of recall and removal, and of the trial year.</summary>
public class WorkedExamplesMotionsTests
{
    public static TheoryData<LocalDate> Days => [new LocalDate(2011, 6, 23), new LocalDate(2026, 1, 1)];

    [Theory, MemberData(nameof(Days))]
    public void W29_Fifty_voters_ask_and_480_of_1_000_do_not_recall(LocalDate day)
    {
        MotionRule rule = ChinaMotions.RecallOfCountyDeputy.On(day).Value;

        rule.Admit(Signed(ChinaMovers.Voters, 49), People(1_000)).Should().BeOfType<RuleFinding.NotMet>();
        rule.Admit(Signed(ChinaMovers.Voters, 50), People(1_000)).Should().BeOfType<RuleFinding.Met>();
        rule.Decide(Vote(480, 700, 1_000)).Should().BeOfType<MotionOutcome.Lost>()
            .Which.Reasons.Should().ContainSingle().Which.Number("gap").Should().Be(21);
        rule.Decide(Vote(500, 700, 1_000)).Should().BeOfType<MotionOutcome.Lost>();
        rule.Decide(Vote(501, 700, 1_000)).Should().BeOfType<MotionOutcome.Carried>();
    }

    [Fact, Trait("wrong-variant", "a majority of those voting")]
    public void W29_A_majority_of_those_voting_would_recall()
    {
        Threshold.MoreThan(1, 2).IsMet(480, 700).Should().BeTrue();
        ChinaMotions.RecallOfCountyDeputy.On(new LocalDate(2011, 6, 23)).Value.Decide(Vote(480, 700, 1_000)).Should().BeOfType<MotionOutcome.Lost>();
    }

    [Fact]
    public void W29_A_township_deputy_is_recalled_on_the_request_of_thirty()
    {
        MotionRule rule = ChinaMotions.RecallOfTownshipDeputy.On(new LocalDate(2011, 6, 23)).Value;

        rule.Admit(Signed(ChinaMovers.Voters, 29), People(1_000)).Should().BeOfType<RuleFinding.NotMet>();
        rule.Admit(Signed(ChinaMovers.Voters, 30), People(1_000)).Should().BeOfType<RuleFinding.Met>();
    }

    [Fact]
    public void W51_A_motion_to_remove_needs_20_of_192_in_a_county_and_12_of_60_in_a_township()
    {
        ChinaMotions.RemovalByCountyCongress.Admit(Signed(ChinaMovers.Deputies, 19), People(192)).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle().Which.Number("gap").Should().Be(1);
        ChinaMotions.RemovalByCountyCongress.Admit(Signed(ChinaMovers.Deputies, 20), People(192)).Should().BeOfType<RuleFinding.Met>();
        ChinaMotions.RemovalByTownshipCongress.Admit(Signed(ChinaMovers.Deputies, 11), People(60)).Should().BeOfType<RuleFinding.NotMet>();
        ChinaMotions.RemovalByTownshipCongress.Admit(Signed(ChinaMovers.Deputies, 12), People(60)).Should().BeOfType<RuleFinding.Met>();
    }

    [Fact]
    public void A_standing_committee_moves_in_a_county_and_not_in_a_township()
    {
        MovedBy committee = new MovedBy.Organ(ChinaMovers.StandingCommittee);

        ChinaMotions.RemovalByCountyCongress.Admit(committee, People(192)).Should().BeOfType<RuleFinding.Met>();
        ChinaMotions.RemovalByTownshipCongress.Admit(committee, People(60)).Should().BeOfType<RuleFinding.NotMet>();
        ChinaMotions.RemovalByTownshipCongress.Admit(new MovedBy.Organ(ChinaMovers.Presidium), People(60)).Should().BeOfType<RuleFinding.Met>();
    }

    [Fact]
    public void A_chief_procurator_is_removed_once_the_standing_committee_above_approves() =>
        ChinaMotions.RemovalOfProcurator.Decide(Vote(97, 192, 192)).Should().BeOfType<MotionOutcome.AwaitingApproval>()
            .Which.By.Citation.ToString().Should().Be("Organic Law (2022) art. 11(1)(6)");

    [Fact]
    public void Between_sessions_a_fifth_of_the_standing_committee_moves_the_recall_of_a_deputy_above()
    {
        ChinaMotions.RecallByStandingCommittee.Admit(Signed(ChinaMovers.CommitteeMembers, 5), People(27)).Should().BeOfType<RuleFinding.NotMet>();
        ChinaMotions.RecallByStandingCommittee.Admit(Signed(ChinaMovers.CommitteeMembers, 6), People(27)).Should().BeOfType<RuleFinding.Met>();
        ChinaMotions.RecallByCongress.Admit(Signed(ChinaMovers.Deputies, 20), People(192)).Should().BeOfType<RuleFinding.Met>();
    }

    [Fact]
    public void A_resignation_is_the_holders_own_and_more_than_half_accept_it()
    {
        ChinaMotions.ResignationOfCountyDeputy.Admit(new MovedBy.Holder(), People(27)).Should().BeOfType<RuleFinding.Met>();
        ChinaMotions.ResignationOfCountyDeputy.Admit(new MovedBy.Organ(ChinaMovers.Presidium), People(27)).Should().BeOfType<RuleFinding.NotMet>();
        ChinaMotions.ResignationOfCountyDeputy.Decide(Vote(13, 27, 27)).Should().BeOfType<MotionOutcome.Lost>();
        ChinaMotions.ResignationOfOfficer.Admit(new MovedBy.Holder(), People(192)).Should().BeOfType<RuleFinding.Met>();
        ChinaMotions.ResignationOfTownshipDeputy.Decide(Vote(14, 27, 27)).Should().BeOfType<MotionOutcome.Carried>();
    }

    [Fact]
    public void Villagers_recall_with_a_fifth_a_turnout_of_more_than_half_and_more_than_half_of_those_voting()
    {
        MotionRule rule = ChinaMotions.RecallOfVillagersCommittee;

        rule.Admit(Signed(ChinaMovers.Voters, 200), People(1_000)).Should().BeOfType<RuleFinding.Met>();
        rule.Admit(Signed(ChinaMovers.Voters, 199), People(1_000)).Should().BeOfType<RuleFinding.NotMet>();
        rule.Admit(Signed(ChinaMovers.Representatives, 14), People(40)).Should().BeOfType<RuleFinding.Met>();
        rule.Decide(Vote(251, 501, 1_000)).Should().BeOfType<MotionOutcome.Carried>();
        rule.Decide(Vote(400, 500, 1_000)).Should().BeOfType<MotionOutcome.Lost>();
    }

    [Fact]
    public void W69_An_elected_deputy_head_has_no_trial_and_an_appointed_bureau_deputy_a_year()
    {
        LocalDate day = new(2015, 3, 2);
        ProbationRule rule = ChinaTenure.Probation.Value;

        rule.For(TenureBasis.Elected, day).Should().BeNull();
        (rule.For(TenureBasis.Appointed, day) == new DateInterval(day, new LocalDate(2016, 3, 1))).Should().BeTrue();
    }

    private static HashSet<PersonId> People(int count) => [.. Enumerable.Range(0, count).Select(i => new PersonId($"p{i}"))];

    private static MovedBy.Persons Signed(string @class, int count) =>
        new(@class, Enumerable.Range(0, count).Select(i => new PersonId($"p{i}")).ToEquatableArray());

    private static MotionVote Vote(long yes, long participants, long entitled) =>
        new() { For = yes, Participants = participants, Entitled = entitled };
}
