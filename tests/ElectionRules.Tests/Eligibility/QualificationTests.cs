using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using ElectionRules.Transcripts;
using NodaTime;
using static ElectionRules.Tests.Eligibility.People;

namespace ElectionRules.Tests.Eligibility;

public class QualificationTests
{
    [Fact]
    public void Eighteen_on_election_day_is_old_enough_and_a_day_later_is_not()
    {
        Qualification rule = new Qualification.AgeAtLeast(18, Reckoning) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen with { Birth = new LocalDate(1993, 6, 10) }, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        Reason young = OnlyFailure(Assess(Chen with { Birth = new LocalDate(1993, 6, 11) }, rule));
        young.ToString().Should().Be("Chen Yu: aged 17 on 2011-06-10, 18 needed, short by 1, reached on 2011-06-11 — Test Law (2011) art. 1");
        OnlyMissing(Assess(Chen with { Birth = null }, rule)).Should().Be("birth");
        OnlyFailure(Assess(Chen with { Birth = new LocalDate(2012, 1, 1) }, rule)).Number("gap").Should().Be(18);
    }

    [Fact]
    public void Thirty_five_and_under_includes_thirty_five()
    {
        Qualification rule = new Qualification.AgeAtMost(35, Reckoning) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen with { Birth = new LocalDate(1975, 6, 11) }, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(Chen with { Birth = new LocalDate(1975, 6, 10) }, rule)).ToString()
            .Should().StartWith("Chen Yu: aged 36 on 2011-06-10, at most 35 allowed, over by 1");
        OnlyMissing(Assess(Chen with { Birth = null }, rule)).Should().Be("birth");
    }

    [Fact]
    public void A_nationality_counts_on_the_day()
    {
        Qualification rule = new Qualification.OfNationality("CN") { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(Chen with { Nationalities = [new("CN", new DaySpan(new(1975, 4, 2), Election.PlusDays(-1)))] }, rule))
            .Code.Should().Be(EligibilityReasons.Nationality);
        OnlyFailure(Assess(Chen with { Nationalities = [] }, rule)).Code.Should().Be(EligibilityReasons.Nationality);
        OnlyMissing(Assess(Chen with { Nationalities = null }, rule)).Should().Be("nationality");
    }

    [Fact]
    public void B5_Rights_are_restricted_from_the_first_day_to_the_last()
    {
        Qualification rule = new Qualification.RightsIntact(RightsRestriction.Deprived) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Restricted(RightsRestriction.Deprived, Election, Election), rule)).ToString()
            .Should().StartWith("Chen Yu: Deprived on 2011-06-10, since 2011-06-10");
        Assess(Restricted(RightsRestriction.Deprived, Election.PlusDays(-9), Election.PlusDays(-1)), rule).Should().BeOfType<EligibilityFinding.Eligible>();
        Assess(Restricted(RightsRestriction.SuspendedByDecision, Election, null), rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { Restrictions = null }, rule)).Should().Be("restrictions of electoral rights");
    }

    [Fact]
    public void Membership_of_three_years_is_reached_on_the_anniversary()
    {
        Qualification rule = new Qualification.MemberOf("party", Period.FromYears(3)) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>("since 10 June 2008");
        Reason tooShort = OnlyFailure(Assess(Chen with { Memberships = [new("party", DaySpan.Since(new LocalDate(2008, 6, 11)))] }, rule));
        tooShort.Code.Should().Be(EligibilityReasons.MemberTooShort);
        tooShort.Number("gap").Should().Be(1);
        OnlyFailure(Assess(Chen with { Memberships = [new("club", DaySpan.Since(new LocalDate(2000, 1, 1)))] }, rule))
            .Code.Should().Be(EligibilityReasons.NotAMember);
        OnlyFailure(Assess(
            Chen with { Memberships = [new("party", new DaySpan(new(2000, 1, 1), new(2009, 1, 1))), new("party", DaySpan.Since(new LocalDate(2009, 1, 3)))] }, rule))
            .Number("gap").Should().Be(207, "a day's break begins the time anew");
        OnlyMissing(Assess(Chen with { Memberships = null }, rule)).Should().Be("memberships");
    }

    [Fact]
    public void Education_counts_from_the_day_of_its_end()
    {
        Qualification rule = new Qualification.EducationAtLeast(EducationLevel.JuniorCollege) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Chen, rule)).ToString().Should().StartWith("Chen Yu: education SeniorSecondary, at least JuniorCollege needed, short by 1 levels");
        Assess(Chen, rule, Context with { ElectionDay = new LocalDate(2011, 7, 1) }).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(Chen with { Educations = [] }, rule)).Number("gap").Should().Be(4);
        OnlyMissing(Assess(Chen with { Educations = null }, rule)).Should().Be("education");
    }

    [Fact]
    public void Service_is_added_up_over_breaks()
    {
        Qualification rule = new Qualification.ServedAtLeast("service", 5) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        Reason shortBy1 = OnlyFailure(Assess(Chen with { Services = [new("service", DaySpan.Since(new LocalDate(2006, 6, 12)))] }, rule));
        shortBy1.Number("years").Should().Be(4);
        shortBy1.Number("gap").Should().Be(1);
        Assess(Chen with { Services = [new("service", new DaySpan(new(1999, 1, 1), new(1999, 1, 1))), new("service", DaySpan.Since(new LocalDate(2006, 6, 12)))] }, rule)
            .Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(Chen with { Services = [new("grassroots", DaySpan.Since(new LocalDate(1999, 1, 1)))] }, rule)).Number("years").Should().Be(0);
        OnlyMissing(Assess(Chen with { Services = null }, rule)).Should().Be("service");
    }

    [Fact]
    public void Posts_of_a_grade_are_counted_once_each()
    {
        PostGrade grade = new("section");
        Qualification rule = new Qualification.PostsAtLeast(grade, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Chen with { Posts = [Post("a", grade, 2001, 2003), Post("a", grade, 2004, 2006)] }, rule)).Number("gap").Should().Be(1);
        Assess(Chen with { Posts = [Post("a", grade, 2001, 2003), Post("b", grade, 2004, 2006)] }, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { Posts = null }, rule)).Should().Be("posts");
    }

    [Fact]
    public void Years_in_a_grade_have_a_least_and_a_most()
    {
        PostGrade grade = new("section");
        Person twoYears = Chen with { Posts = [Post("a", grade, 2001, 2003)] };

        Assess(twoYears, new Qualification.YearsInGradeAtLeast(grade, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always })
            .Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(twoYears, new Qualification.YearsInGradeAtLeast(grade, 3) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always }))
            .Number("years").Should().Be(2);
        Assess(twoYears, new Qualification.YearsInGradeBelow(grade, 3) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always })
            .Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(twoYears, new Qualification.YearsInGradeBelow(grade, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always }))
            .Code.Should().Be(EligibilityReasons.GradeTooLong);
        OnlyMissing(Assess(Chen with { Posts = null }, new Qualification.YearsInGradeBelow(grade, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always }))
            .Should().Be("posts");
    }

    [Fact]
    public void A4_A_third_term_running_is_one_too_many_and_a_break_begins_anew()
    {
        Qualification rule = new Qualification.ConsecutiveTermsAtMost(County.Head, 2) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Served(12, 13), rule)).ToString()
            .Should().StartWith("Chen Yu: 3 terms running in government/head with this one, at most 2 allowed, over by 1");
        Assess(Served(13), rule).Should().BeOfType<EligibilityFinding.Eligible>();
        Assess(Served(11, 12), rule).Should().BeOfType<EligibilityFinding.Eligible>("term 13 was somebody else's");
        OnlyMissing(Assess(Served(13), rule, Context with { Session = null })).Should().Be("number of the term");
        OnlyMissing(Assess(Chen with { Posts = null }, rule)).Should().Be("posts");
        OnlyMissing(Assess(Chen with { Posts = [Post(County.Head.Value, null, 2001, 2003) with { Session = null }] }, rule))
            .Should().Be("number of a term already served");
    }

    [Fact]
    public void A5_What_must_be_left_first_is_a_condition_and_what_bars_is_a_failure()
    {
        Qualification rule = new Qualification.CompatibleWith(County.Director) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };
        Roster head = County.Roster(County.Holds("chen", County.Head, Election));

        EligibilityFinding finding = Assess(Chen, rule, Context with { Roster = head });
        finding.Should().BeOfType<EligibilityFinding.Eligible>();
        finding.Conditions.Should().ContainSingle().Which.ToString()
            .Should().Be("Chen Yu: must leave government/head before taking standing-committee/director — Test Law (2011) art. 1");
        Assess(Chen, rule).Conditions.Should().BeEmpty();
        OnlyMissing(Assess(Chen, rule, Context with { Roster = null })).Should().Be("who holds what");
    }

    [Fact]
    public void A5_An_office_whose_holder_may_not_stand_bars()
    {
        Office[] offices = [.. County.Offices().Select(office => office.Id == County.Director
            ? office with { Incompatibilities = [new Incompatibility.WithOffice(County.Head) { Effect = IncompatibilityEffect.MayNotStand, Citation = County.Article }] }
            : office)];
        BodyRegister.TryCreate(County.Areas(), County.Bodies(), offices, out BodyRegister? register, out _);
        Roster.TryCreate(register!, [County.Holds("chen", County.Head, Election)], out Roster? roster, out _);
        Qualification rule = new Qualification.CompatibleWith(County.Director) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Chen, rule, Context with { Roster = roster })).Code.Should().Be(EligibilityReasons.Incompatible);
    }

    [Fact]
    public void Kin_of_a_holder_stand_aside_while_the_office_is_held()
    {
        Qualification rule = new Qualification.NoKinAmong(Kinship.Spouse | Kinship.Lineal, [County.Head]) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };
        Roster spouse = County.Roster(County.Holds("li", County.Head, Election));

        OnlyFailure(Assess(Chen, rule, Context with { Roster = spouse })).ToString()
            .Should().StartWith("Chen Yu: Spouse of li, who holds government/head on 2011-06-10");
        Assess(Chen with { Kin = [new(new("li"), Kinship.CloseInLaw)] }, rule, Context with { Roster = spouse }).Should().BeOfType<EligibilityFinding.Eligible>();
        Assess(Chen, rule, Context with { Roster = spouse, ElectionDay = Election.PlusDays(-1) }).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { Kin = null }, rule)).Should().Be("relatives");
        OnlyMissing(Assess(Chen, rule, Context with { Roster = null })).Should().Be("who holds what");
    }

    [Fact]
    public void Who_grew_up_in_the_area_or_inside_it_stands_aside()
    {
        OnlyFailure(Assess(Chen, HomeArea("county"))).Code.Should().Be(EligibilityReasons.HomeArea);
        OnlyFailure(Assess(Chen, HomeArea("east"), Context with { Roster = null })).Code.Should().Be(EligibilityReasons.HomeArea);
        Assess(Chen, HomeArea("west")).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { GrewUpIn = null }, HomeArea("county"))).Should().Be("area of growing up");
    }

    [Fact]
    public void Consent_is_for_this_contest_and_by_the_day()
    {
        Qualification rule = new Qualification.HasConsented { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Chen, rule)).Code.Should().Be(EligibilityReasons.NoConsent);
        OnlyFailure(Assess(Chen with { Consents = [new(new("other"), Election)] }, rule)).Code.Should().Be(EligibilityReasons.NoConsent);
        OnlyFailure(Assess(Chen with { Consents = [new(new("head"), Election.PlusDays(1))] }, rule)).Code.Should().Be(EligibilityReasons.NoConsent);
        Assess(Chen with { Consents = [new(new("head"), Election)] }, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { Consents = null }, rule)).Should().Be("consent");
        OnlyMissing(Assess(Chen, rule, Context with { Contest = null })).Should().Be("contest");
    }

    [Fact]
    public void A6_A_chair_must_be_a_member_of_the_body_on_the_day()
    {
        Qualification rule = new Qualification.MemberOfBody(County.Congress) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        OnlyFailure(Assess(Chen, rule)).Code.Should().Be(EligibilityReasons.NotInBody);
        Assess(Chen, rule, Context with { Roster = County.Roster(County.Holds("chen", County.Deputy, Election)) }).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen, rule, Context with { Roster = null })).Should().Be("who holds what");
    }

    [Fact]
    public void Residence_in_a_smaller_area_is_residence_in_the_larger()
    {
        Qualification rule = new Qualification.ResidentIn(new("county"), Period.FromMonths(5)) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>("since 10 January");
        OnlyFailure(Assess(Chen with { Residences = [new(new("west"), DaySpan.Since(new LocalDate(2011, 1, 12)))] }, rule)).Number("gap").Should().Be(2);
        OnlyFailure(Assess(Chen with { Residences = [new(new("city"), DaySpan.Since(new LocalDate(2001, 1, 12)))] }, rule)).Code.Should().Be(EligibilityReasons.NotResident);
        OnlyMissing(Assess(Chen with { Residences = null }, rule)).Should().Be("residence");
    }

    [Fact]
    public void A_quality_is_compared_by_its_key()
    {
        Qualification rule = new Qualification.HasTrait("sex", "female") { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyFailure(Assess(Chen with { Traits = [new("sex", "male")] }, rule)).ToString().Should().StartWith("Chen Yu: sex is male, female needed");
        OnlyMissing(Assess(Chen with { Traits = [] }, rule)).Should().Be("sex");
    }

    [Fact]
    public void One_of_several_is_enough_and_an_unknown_one_might_be_the_one()
    {
        Qualification bachelor = new Qualification.EducationAtLeast(EducationLevel.Bachelor) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };
        Qualification female = new Qualification.HasTrait("sex", "female") { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };
        Qualification rule = new Qualification.AnyOf([bachelor, female]) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

        Assess(Chen, rule).Should().BeOfType<EligibilityFinding.Eligible>();
        OnlyMissing(Assess(Chen with { Traits = [] }, rule)).Should().Be("sex");
        Assess(Chen with { Traits = [new("sex", "male")] }, rule).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Select(reason => reason.Code).Should().Equal(EligibilityReasons.NoneOf, EligibilityReasons.Education, EligibilityReasons.Trait);
    }

    [Fact]
    public void A_day_that_is_not_given_is_a_missing_fact()
    {
        Qualification rule = new Qualification.OfNationality("CN") { Citation = County.Article, Day = NamedDay.TermBegins, Force = RuleForce.Always };

        OnlyMissing(Assess(Chen, rule)).Should().Be("TermBegins");
    }

    private static Qualification.NotGrownUpIn HomeArea(string area) =>
        new(new JurisdictionId(area)) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

    private static Person Restricted(RightsRestriction kind, LocalDate from, LocalDate? to) =>
        Chen with { Restrictions = [new RestrictedRights(kind, new DaySpan(from, to))] };

    private static Person Served(params int[] sessions) => Chen with
    {
        Posts = sessions.Select(session => Post(County.Head.Value, null, 2000 + session, 2001 + session) with { Session = session }).ToEquatableArray(),
    };

    private static PostHeld Post(string office, PostGrade? grade, int from, int to) => new()
    {
        Office = new(office),
        Grade = grade,
        Days = new(new(from, 1, 1), new(to - 1, 12, 31)),
        Session = null,
    };
}
