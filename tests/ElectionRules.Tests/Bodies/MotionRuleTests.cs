using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Bodies;

public class MotionRuleTests
{
    private static readonly MotionRule Removal = new()
    {
        Kind = MotionKind.Removal,
        Proposers =
        [
            new(new MotionProposer.Organ("presidium"), County.Article),
            new(new MotionProposer.JointShare("deputy", Threshold.AtLeast(1, 10)), County.Article),
        ],
        Turnout = null,
        Pass = new(Threshold.MoreThan(1, 2).Of(CountingBase.WholeBody), County.Article),
        Approval = null,
    };

    [Fact]
    public void A_tenth_of_192_is_20_signers()
    {
        Removal.Admit(Signed(20), Deputies(192)).Should().BeOfType<RuleFinding.Met>();
        RuleFinding.NotMet short1 = Removal.Admit(Signed(19), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>().Subject;
        short1.Reasons.Should().ContainSingle().Which.ToString().Should().Be("moved by 19, at least 20 needed, short by 1 — Test Law (2011) art. 1");
    }

    [Fact]
    public void A_signer_counts_once_and_only_as_a_deputy()
    {
        EquatableArray<PersonId> signers = [.. Signed(19).Signers, new("p0"), new("stranger")];

        Removal.Admit(new MovedBy.Persons("deputy", signers), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons[0].Number("number").Should().Be(19);
    }

    [Fact]
    public void An_organ_moves_if_it_is_named_and_others_may_not_move_at_all()
    {
        Removal.Admit(new MovedBy.Organ("presidium"), Deputies(0)).Should().BeOfType<RuleFinding.Met>();
        Removal.Admit(new MovedBy.Organ("court"), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle().Which.ToString().Should().StartWith("court: may not move this");
        Removal.Admit(new MovedBy.Persons("voter", Signed(150).Signers), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons[0].Code.Should().Be(BodyReasons.NotAProposer);
        Removal.Admit(new MovedBy.Holder(), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>();
    }

    [Fact]
    public void More_than_half_of_all_is_needed_whoever_voted()
    {
        Removal.Decide(Vote(97, 150, 192)).Should().BeOfType<MotionOutcome.Carried>();
        Removal.Decide(Vote(96, 150, 192)).Should().BeOfType<MotionOutcome.Lost>().Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("96 of 192, more than 1/2 of all members needed (97), short by 1 — Test Law (2011) art. 1");
    }

    [Fact]
    public void Too_few_voting_and_too_few_votes_are_both_named()
    {
        MotionRule village = Removal with
        {
            Turnout = new(Threshold.MoreThan(1, 2).Of(CountingBase.RegisteredVoters), County.Article),
            Pass = new(Threshold.MoreThan(1, 2).Of(CountingBase.Participants), County.Article),
        };

        village.Decide(Vote(251, 501, 1_000)).Should().BeOfType<MotionOutcome.Carried>();
        village.Decide(Vote(250, 500, 1_000)).Should().BeOfType<MotionOutcome.Lost>()
            .Which.Reasons.Select(reason => reason.Code).Should().Equal(BodyReasons.MotionTurnout, BodyReasons.MotionLost);
    }

    [Fact]
    public void Approval_above_keeps_a_carried_motion_waiting()
    {
        BodyKind above = new("standing-committee");

        (Removal with { Approval = new(above, County.Article) }).Decide(Vote(180, 192, 192))
            .Should().BeOfType<MotionOutcome.AwaitingApproval>().Which.By.Value.Should().Be(above);
    }

    [Fact]
    public void Impossible_votes_are_a_mistake()
    {
        ((Action)(() => Removal.Decide(Vote(151, 150, 192)))).Should().Throw<ArgumentException>().WithParameterName("vote");
        ((Action)(() => Removal.Decide(Vote(1, 193, 192)))).Should().Throw<ArgumentException>().WithParameterName("vote");
        ((Action)(() => _ = Vote(-1, 0, 0))).Should().Throw<ArgumentException>();
        ((Action)(() => Vote(1, 1, 1).SizeOf(CountingBase.ValidBallots))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_least_number_of_signers_is_the_ceiling_for_every_size_of_body() =>
        Gen.Int[1, 400].ForAll(
            size =>
            {
                int ceiling = (size + 9) / 10;
                Removal.Admit(Signed(ceiling), Deputies(size)).Should().BeOfType<RuleFinding.Met>();
                Removal.Admit(Signed(ceiling - 1), Deputies(size)).Should().BeOfType<RuleFinding.NotMet>();
            },
            cases: 500);

    [Fact, Trait("wrong-variant", "one tenth rounded down")]
    public void One_tenth_rounded_down_would_let_19_of_192_move()
    {
        int roundedDown = 192 / 10;

        roundedDown.Should().Be(19);
        Removal.Admit(Signed(roundedDown), Deputies(192)).Should().BeOfType<RuleFinding.NotMet>();
    }

    private static HashSet<PersonId> Deputies(int count) => [.. Enumerable.Range(0, count).Select(i => new PersonId($"p{i}"))];

    private static MovedBy.Persons Signed(int count) =>
        new("deputy", Enumerable.Range(0, count).Select(i => new PersonId($"p{i}")).ToEquatableArray());

    private static MotionVote Vote(long yes, long participants, long entitled) =>
        new() { For = yes, Participants = participants, Entitled = entitled };
}
