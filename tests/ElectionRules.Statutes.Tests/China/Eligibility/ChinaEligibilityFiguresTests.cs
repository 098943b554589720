using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Statutes.China;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Eligibility;

public class ChinaEligibilityFiguresTests
{
    private static readonly LocalDate Election = new(2011, 6, 10);

    private static readonly Person Chen = new()
    {
        Id = new("chen"),
        Name = LocalizedText.Same("Chen Yu"),
        Birth = new LocalDate(1992, 2, 29),
        Nationalities = [new("CN", DaySpan.Since(new LocalDate(1992, 2, 29)))],
        Restrictions = [],
        GrewUpIn = new JurisdictionId("east"),
        Memberships = [new(ChinaCadreQualifications.Party, DaySpan.Since(new LocalDate(2008, 6, 11)))],
        Services = [new(ChinaCadreQualifications.ServiceKind, DaySpan.Since(new LocalDate(2006, 1, 1)))],
        Educations = [new(EducationLevel.SeniorSecondary, new LocalDate(2010, 7, 1))],
        Posts = [],
        Kin = [],
        Traits = [new(ChinaCadreQualifications.EthnicityTrait, "han")],
    };

    [Theory]
    [InlineData(LeapDayBirthday.On28February, "2010-02-27", false)]
    [InlineData(LeapDayBirthday.On28February, "2010-02-28", true)]
    [InlineData(LeapDayBirthday.On1March, "2010-02-28", false)]
    [InlineData(LeapDayBirthday.On1March, "2010-03-01", true)]
    public void Somebody_born_on_29_February_comes_of_age_by_the_reading_chosen(LeapDayBirthday reading, string day, bool votes)
    {
        LocalDate election = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        EligibilityRules rules = ChinaFranchise.Deputies(reading).On(election).Value;

        foreach (ElectoralRight right in new[] { ElectoralRight.Vote, ElectoralRight.Stand })
        {
            (rules.Assess(right, Chen, Context(election)) is EligibilityFinding.Eligible).Should().Be(votes);
        }
    }

    [Fact]
    public void Rights_could_not_be_suspended_before_5_March_1983()
    {
        Person suspended = Chen with
        {
            Birth = new LocalDate(1950, 1, 1),
            Nationalities = [new("CN", DaySpan.Since(new LocalDate(1950, 1, 1)))],
            Restrictions = [new(RightsRestriction.SuspendedByDecision, DaySpan.Since(new LocalDate(1983, 1, 1)))],
        };

        Vote(suspended, new(1983, 3, 4)).Should().BeOfType<EligibilityFinding.Eligible>();
        Vote(suspended, new(1983, 3, 5)).Should().BeOfType<EligibilityFinding.Ineligible>();
    }

    [Fact]
    public void Confirmed_incapacity_keeps_off_the_roll()
    {
        Vote(Chen with { Restrictions = [new(RightsRestriction.Incapacity, DaySpan.Since(Election))] }, Election)
            .Should().BeOfType<EligibilityFinding.Ineligible>().Which.Failed.Should().ContainSingle()
            .Which.Citation!.RuleIds.Should().Equal("el.mental");
    }

    [Fact]
    public void A_foreigner_of_seventeen_is_told_both_reasons()
    {
        Vote(Chen with { Birth = new LocalDate(1993, 6, 11), Nationalities = [] }, Election).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Select(reason => reason.Code).Should().Equal(EligibilityReasons.Nationality, EligibilityReasons.TooYoung);
    }

    [Fact]
    public void Party_seniority_is_three_years_in_a_county_and_five_in_a_city()
    {
        Reason county = Failure(ChinaCadreQualifications.CountyPartySeniority(NamedDay.ElectionDay), Chen);
        county.Number("gap").Should().Be(1);
        county.Citation!.ToString().Should().Be("Party Constitution (2012) art. 26");
        Holds(ChinaCadreQualifications.CountyPartySeniority(NamedDay.ElectionDay), Chen, Election.PlusDays(1)).Should().BeTrue();
        Holds(ChinaCadreQualifications.CityPartySeniority(NamedDay.ElectionDay), Chen, Election.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Service_asks_five_years_and_two_at_the_grass_roots()
    {
        EquatableArray<Qualification> rules = ChinaCadreQualifications.Service(NamedDay.ElectionDay);

        Holds(rules[0], Chen, Election).Should().BeTrue();
        Failure(rules[1], Chen).Number("least").Should().Be(2);
    }

    [Fact]
    public void Junior_college_and_two_posts_hold_as_a_rule_a_bachelor_degree_at_bureau_level_always()
    {
        Departure(ChinaCadreQualifications.Education(atBureauLevel: false, NamedDay.ElectionDay)).Code.Should().Be(EligibilityReasons.Education);
        Departure(ChinaCadreQualifications.EarlierPosts(new("section"), NamedDay.ElectionDay)).Number("gap").Should().Be(2);
        Failure(ChinaCadreQualifications.Education(atBureauLevel: true, NamedDay.ElectionDay), Chen).Code.Should().Be(EligibilityReasons.Education);
    }

    [Fact]
    public void A_step_up_takes_two_years_as_deputy_or_three_as_lower_principal()
    {
        Failure(ChinaCadreQualifications.Step(new("deputy"), fromDeputy: true, NamedDay.ElectionDay), Chen).Number("least").Should().Be(2);
        Failure(ChinaCadreQualifications.Step(new("principal"), fromDeputy: false, NamedDay.ElectionDay), Chen).Number("least").Should().Be(3);
    }

    [Fact]
    public void Nobody_heads_the_county_where_he_or_she_grew_up_and_an_ethnic_township_has_its_own_head()
    {
        Failure(ChinaCadreQualifications.HomeAreaRecusal(new("east"), NamedDay.ElectionDay), Chen).Citation!.RuleIds.Should().Equal("rec.home");
        Failure(ChinaCadreQualifications.EthnicTownshipHead("hui", NamedDay.ElectionDay), Chen).Code.Should().Be(EligibilityReasons.Trait);
        Holds(ChinaCadreQualifications.EthnicTownshipHead("han", NamedDay.ElectionDay), Chen, Election).Should().BeTrue();
    }

    [Fact]
    public void The_roll_is_public_twenty_days_before()
    {
        RollTimetable timetable = ChinaRolls.Voters.On(Election).Value;

        timetable.For(Election, new LocalDate(2011, 5, 21)).Should().Be(new RollDeadlines(
            new(2011, 5, 21), new LocalDate(2011, 5, 26), new(2011, 6, 5), new(2011, 6, 9)));
        ChinaRolls.Voters.On(new LocalDate(2008, 1, 1)).Value.ObjectionWithin.Should().BeNull();
        timetable.PublicDaysBefore.Citation.IsCertain.Should().BeFalse("that twenty days hold since 1995 is from memory");
    }

    [Fact]
    public void Villagers_give_proxies_to_relatives_until_the_end_of_2025_and_to_no_candidate_since()
    {
        Proxy friend = new(new("a"), new("b"), ProxyGround.Away, InWriting: true, AgreedTo: false, AreCloseRelatives: false);
        ElectoralRoll roll = ElectoralRoll.Of([new("a"), new("b")]);

        ChinaProxies.Villagers2010.Assess([friend], roll, new HashSet<PersonId>()).Refused.Should().ContainSingle();
        ChinaProxies.Villagers2026.Assess([friend], roll, new HashSet<PersonId>()).Accepted.Should().ContainSingle();
        ChinaProxies.Villagers2026.Assess([friend], roll, new HashSet<PersonId> { new("b") }).Refused.Should().ContainSingle();
    }

    [Fact]
    public void A_member_on_probation_does_not_vote_in_the_Party_and_a_suspended_one_not_since_13_July_2020()
    {
        Person member = Chen with { Memberships = [new(ChinaPartyFranchise.VotingMember, new DaySpan(new(2015, 1, 1), new(2020, 8, 31)))] };
        Person suspended = member with { Restrictions = [new(RightsRestriction.SuspendedByDecision, DaySpan.Since(new LocalDate(2020, 7, 1)))] };

        PartyVote(member, new(2020, 8, 31)).Should().BeOfType<EligibilityFinding.Eligible>();
        PartyVote(member, new(2020, 9, 1)).Should().BeOfType<EligibilityFinding.Ineligible>();
        PartyVote(suspended, new(2020, 7, 12)).Should().BeOfType<EligibilityFinding.Eligible>();
        PartyVote(suspended, new(2020, 7, 13)).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Should().ContainSingle().Which.Code.Should().Be(EligibilityReasons.Restricted);
    }

    [Fact]
    public void Kin_of_any_of_the_four_kinds_stand_aside() =>
        ChinaCadreQualifications.KinRecusal([new("head")], NamedDay.ElectionDay).Should().BeOfType<Qualification.NoKinAmong>()
            .Which.Kinship.Should().Be(Kinship.Spouse | Kinship.Lineal | Kinship.CollateralWithinThreeGenerations | Kinship.CloseInLaw);

    private static EligibilityFinding Vote(Person person, LocalDate day) =>
        ChinaFranchise.Deputies(LeapDayBirthday.On1March).On(day).Value.Assess(ElectoralRight.Vote, person, Context(day));

    private static EligibilityFinding PartyVote(Person person, LocalDate day) =>
        ChinaPartyFranchise.Grassroots.On(day).Value.Assess(ElectoralRight.Vote, person, Context(day));

    private static EligibilityContext Context(LocalDate day) => new() { AssessmentDay = day, ElectionDay = day };

    private static EligibilityFinding Stand(Qualification rule, Person person, LocalDate day) =>
        new EligibilityRules { ToVote = [], ToStand = [rule] }.Assess(ElectoralRight.Stand, person, Context(day));

    private static bool Holds(Qualification rule, Person person, LocalDate day) => Stand(rule, person, day) is EligibilityFinding.Eligible;

    private static Reason Failure(Qualification rule, Person person) =>
        Stand(rule, person, Election).Should().BeOfType<EligibilityFinding.Ineligible>().Which.Failed.Should().ContainSingle().Subject;

    private static Reason Departure(Qualification rule)
    {
        EligibilityFinding finding = Stand(rule, Chen, Election);
        finding.Should().BeOfType<EligibilityFinding.Eligible>();
        return finding.Departures.Should().ContainSingle().Subject;
    }
}
