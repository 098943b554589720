using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using NodaTime;
using static ElectionRules.Tests.Eligibility.People;

namespace ElectionRules.Tests.Eligibility;

public class EligibilityRulesTests
{
    private static readonly Qualification Eighteen =
        new Qualification.AgeAtLeast(18, Reckoning) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

    private static readonly Qualification TwentyOne =
        new Qualification.AgeAtLeast(21, Reckoning) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

    private static readonly Qualification Citizen =
        new Qualification.OfNationality("CN") { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

    [Fact]
    public void B2_The_right_to_vote_is_assessed_apart_from_the_right_to_stand()
    {
        EligibilityRules rules = new() { ToVote = [Eighteen], ToStand = [TwentyOne] };
        Person nineteen = Chen with { Birth = new LocalDate(1992, 1, 1) };

        EligibilityFinding vote = rules.Assess(ElectoralRight.Vote, nineteen, Context);
        vote.Should().BeOfType<EligibilityFinding.Eligible>();
        vote.Right.Should().Be(ElectoralRight.Vote);
        rules.Assess(ElectoralRight.Stand, nineteen, Context).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed[0].Number("gap").Should().Be(2);
    }

    [Fact]
    public void B3_B4_Every_failed_rule_and_every_missing_fact_is_named_with_its_code()
    {
        EligibilityRules rules = new()
        {
            ToVote = [],
            ToStand =
            [
                Citizen,
                Eighteen,
                new Qualification.EducationAtLeast(EducationLevel.Bachelor) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            ],
        };

        EligibilityFinding.Ineligible finding = rules
            .Assess(ElectoralRight.Stand, Chen with { Nationalities = [], Birth = new LocalDate(2000, 1, 1), Educations = null }, Context)
            .Should().BeOfType<EligibilityFinding.Ineligible>().Subject;

        finding.Failed.Select(reason => reason.Code.Id).Should().Equal("eligibility.nationality", "eligibility.age.low");
        finding.Missing.Should().ContainSingle().Which.Code.Should().Be(EligibilityReasons.Missing);
        finding.Failed.Should().AllSatisfy(reason => reason.Citation.Should().Be(County.Article));
        finding.Person.Should().Be(Chen.Id);
    }

    [Fact]
    public void Unknown_is_not_failed()
    {
        EligibilityRules rules = new() { ToVote = [Citizen, Eighteen], ToStand = [] };

        rules.Assess(ElectoralRight.Vote, new Person { Id = new("nobody"), Name = LocalizedText.Same("Nobody Known") }, Context)
            .Should().BeOfType<EligibilityFinding.Undetermined>().Which.Missing.Should().HaveCount(2);
    }

    [Fact]
    public void What_holds_as_a_rule_is_a_departure_and_not_a_failure()
    {
        EligibilityRules rules = new() { ToVote = [], ToStand = [TwentyOne with { Force = RuleForce.AsARule }] };

        EligibilityFinding young = rules.Assess(ElectoralRight.Stand, Chen with { Birth = new LocalDate(1992, 1, 1) }, Context);
        young.Should().BeOfType<EligibilityFinding.Eligible>();
        young.Departures.Should().ContainSingle().Which.Code.Should().Be(EligibilityReasons.TooYoung);
        rules.Assess(ElectoralRight.Stand, Chen with { Birth = null }, Context).Departures.Should().ContainSingle()
            .Which.Code.Should().Be(EligibilityReasons.Missing);
    }

    [Fact]
    public void The_dead_have_neither_right_from_the_day_of_death()
    {
        EligibilityRules rules = new() { ToVote = [], ToStand = [] };

        rules.Assess(ElectoralRight.Vote, Chen with { Death = Election }, Context).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Should().ContainSingle().Which.Code.Should().Be(EligibilityReasons.Dead);
        rules.Assess(ElectoralRight.Stand, Chen with { Death = Election.PlusDays(1) }, Context).Should().BeOfType<EligibilityFinding.Eligible>();
    }

    [Fact]
    public void An_office_brings_its_own_qualifications()
    {
        Office[] offices = [.. County.Offices().Select(office => office.Id == County.Director
            ? office with
            {
                Grade = new PostGrade("county"),
                TenureLimits = [new(new TenureLimit.ConsecutiveTerms(2), County.Article), new(new TenureLimit.YearsInGrade(15), County.Article)],
            }
            : office)];
        BodyRegister.TryCreate(County.Areas(), County.Bodies(), offices, out BodyRegister? register, out _);

        OfficeQualifications.Of(register!, County.Director, NamedDay.ElectionDay).Should().Equal(
            new Qualification.MemberOfBody(County.Congress) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            new Qualification.CompatibleWith(County.Director) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            new Qualification.ConsecutiveTermsAtMost(County.Director, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            new Qualification.YearsInGradeBelow(new("county"), 15) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always });
    }

    [Fact]
    public void A_career_can_be_read_from_a_roster()
    {
        Roster roster = County.Roster(
            County.Holds("chen", County.Head), County.Holds("chen", County.EastHead) with { Basis = TenureBasis.Acting });

        PostHeld post = PostHeld.Of(roster, Chen.Id).Should().ContainSingle().Subject;
        post.Office.Should().Be(County.Head);
        post.Session.Should().Be(14);
    }

    [Fact]
    public void Nothing_may_be_null_and_the_right_is_one_of_two()
    {
        EligibilityRules rules = new() { ToVote = [], ToStand = [] };

        ((Action)(() => rules.Assess(ElectoralRight.Vote, null!, Context))).Should().Throw<ArgumentNullException>().WithParameterName("person");
        ((Action)(() => rules.Assess(ElectoralRight.Vote, Chen, null!))).Should().Throw<ArgumentNullException>().WithParameterName("context");
        ((Action)(() => rules.Assess(default, Chen, Context))).Should().Throw<System.ComponentModel.InvalidEnumArgumentException>();
    }
}
