using ElectionRules.Bodies;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Bodies;

public class BodyRegisterTests
{
    [Fact]
    public void A1_A2_Bodies_and_the_posts_inside_them_are_found_by_id()
    {
        County.Register[County.Congress].Size.Should().Be(3);
        County.Register[County.Director].Body.Should().Be(County.StandingCommittee);
        County.Register[County.Director].MustBeMemberOf!.Value.Should().Be(County.Congress);
        County.Register.Contains(new OfficeId("nothing")).Should().BeFalse();
    }

    [Fact]
    public void Bodies_that_elect_each_other_are_refused()
    {
        Refusals(
            [
                County.Body("a", "kind", "county", 1, new Electorate.MembersOf(new("b"))),
                County.Body("b", "kind", "county", 1, new Electorate.MembersOf(new("a"))),
                County.Body("c", "kind", "county", 1, new Electorate.MembersOf(new("c"))),
            ],
            []).Should().AllSatisfy(reason => reason.Code.Should().Be(BodyReasons.Cycle)).And.HaveCount(3);
    }

    [Fact]
    public void A_body_filled_by_the_outgoing_committee_that_it_elects_is_no_circle()
    {
        Refusals(
            [
                County.Body("cppcc", "cppcc", "county", 1, new Electorate.OutgoingMembersOf(new("cppcc/standing"))),
                County.Body("cppcc/standing", "cppcc-standing", "county", 1, new Electorate.MembersOf(new("cppcc"))),
            ],
            []).Should().BeEmpty();
    }

    [Fact]
    public void Every_fault_of_a_body_is_named()
    {
        Refusals(
            [
                County.Body("a", "kind", "nowhere", 0, new Electorate.MembersOf(new("nobody"))) with { Kind = default },
                County.Body("a", "kind", "county", 1, new Electorate.Voters()),
            ],
            [])
            .Select(reason => reason.Code.Id)
            .Should().BeEquivalentTo(["bodies.id.duplicate", "bodies.id.missing", "bodies.id.unknown", "bodies.number.low", "bodies.id.unknown"]);
    }

    [Fact]
    public void Every_fault_of_an_office_is_named()
    {
        OfficeId id = new("a/chair");
        Refusals(
            [County.Body("a", "kind", "county", 3, new Electorate.Voters())],
            [
                County.Office(id, "a", 0) with
                {
                    Electorate = new Electorate.MembersOf(new("nobody")),
                    MustBeMemberOf = new(new BodyId("no-congress"), County.Article),
                    ApprovalAbove = new(new BodyId("no-above"), County.Article),
                    Incompatibilities =
                    [
                        new Incompatibility.WithOffice(id) { Effect = IncompatibilityEffect.MayNotStand, Citation = County.Article },
                        new Incompatibility.WithOffice(new("no-office")) { Effect = IncompatibilityEffect.MayNotStand, Citation = County.Article },
                    ],
                    TenureLimits = [new(new TenureLimit.ConsecutiveTerms(0), County.Article), new(new TenureLimit.YearsInGrade(15), County.Article)],
                    Exchange = new(new ExchangeRule(10) { NotTogetherWith = [new("no-chief")] }, County.Article),
                    Filling =
                    [
                        new(new FillingMethod.ByAlternates(new("no-alternates")), County.Article),
                        new(new FillingMethod.Acting(new("no-body")), County.Article),
                    ],
                },
            ])
            .Select(reason => reason.Code.Id)
            .Should().BeEquivalentTo(
            [
                "bodies.number.low",
                "bodies.id.unknown", "bodies.id.unknown", "bodies.id.unknown",
                "bodies.cycle", "bodies.id.unknown",
                "bodies.number.low", "bodies.id.missing",
                "bodies.id.unknown", "bodies.id.unknown", "bodies.id.unknown",
            ]);
    }

    [Fact]
    public void Posts_of_members_may_not_outnumber_the_body()
    {
        Body body = County.Body("a", "kind", "county", 3, new Electorate.Voters());

        Refusals([body], [County.Office(new("a/chair"), "a", 1), County.Office(new("a/member"), "a", 2)]).Should().BeEmpty();
        Refusals([body], [County.Office(new("a/chair"), "a", 1), County.Office(new("a/member"), "a", 3)])
            .Should().ContainSingle().Which.Number("gap").Should().Be(1);
        Refusals([body], [County.Office(new("a/member"), "a", 3), County.Office(new("a/clerk"), "a", 9) with { GivesMembership = false }])
            .Should().BeEmpty();
    }

    [Fact]
    public void A5_Incompatibility_binds_both_offices()
    {
        County.Register.AreIncompatible(County.Director, County.Head, out Incompatibility? rule).Should().BeTrue();
        rule!.Effect.Should().Be(IncompatibilityEffect.MustLeaveFirst);
        County.Register.AreIncompatible(County.Head, County.Director, out _).Should().BeTrue();
        County.Register.AreIncompatible(County.CommitteeMember, County.Head, out rule).Should().BeFalse();
        rule.Should().BeNull();
    }

    [Fact]
    public void Mandates_of_a_county_and_its_own_township_go_together_those_of_two_townships_do_not()
    {
        County.Register.AreIncompatible(County.Deputy, County.EastDeputy, out _).Should().BeFalse();
        County.Register.AreIncompatible(County.WestDeputy, County.EastDeputy, out Incompatibility? rule).Should().BeTrue();
        rule.Should().BeOfType<Incompatibility.UnrelatedMandate>();
    }

    private static EquatableArray<Reason> Refusals(Body[] bodies, Office[] offices)
    {
        bool created = BodyRegister.TryCreate(County.Areas(), bodies, offices, out BodyRegister? register, out EquatableArray<Reason> refusals);

        created.Should().Be(refusals.Count == 0);
        (register is not null).Should().Be(created);
        return refusals;
    }
}
