using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Eligibility;

/// <summary>Worked examples of the franchise, of proxies and of publicity.</summary>
public class WorkedExamplesEligibilityTests
{
    public static TheoryData<LocalDate> Days => [new LocalDate(2011, 6, 10), new LocalDate(2026, 1, 1)];

    [Theory, MemberData(nameof(Days))]
    public void W28_A_detained_suspect_without_a_decision_votes_in_a_mobile_box_or_by_proxy(LocalDate day)
    {
        Vote(Voter(RightsRestriction.CustodyWithoutDecision, day), day).Should().BeOfType<EligibilityFinding.Eligible>();
        Vote(Voter(RightsRestriction.SuspendedByDecision, day), day).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Should().ContainSingle().Which.Citation!.ToString().Should().Be("Provisions on Direct Elections (1983) art. 4");
        Vote(Voter(RightsRestriction.Deprived, day), day).Should().BeOfType<EligibilityFinding.Ineligible>()
            .Which.Failed.Should().ContainSingle().Which.Citation!.ToString()
            .Should().Be(day.Year == 2011 ? "Electoral Law (2010) art. 3" : "Electoral Law (2020) art. 4");

        Proxy proxy = Proxy("v1", "v0") with { Ground = ProxyGround.InCustody };
        Assess(ChinaProxies.Voters, proxy).Accepted.Should().ContainSingle();
    }

    [Fact, Trait("wrong-variant", "custody alone takes the vote")]
    public void W28_Custody_alone_would_wrongly_take_the_vote()
    {
        LocalDate day = new(2011, 6, 10);
        Person detained = Voter(RightsRestriction.CustodyWithoutDecision, day);

        detained.Restrictions!.Value.Any(restriction => restriction.Days.Contains(day)).Should().BeTrue();
        Vote(detained, day).Should().BeOfType<EligibilityFinding.Eligible>();
    }

    [Fact]
    public void W20_Three_proxies_give_four_ballots_and_the_fourth_is_refused()
    {
        ProxyFinding three = Assess(ChinaProxies.Voters, Proxy("v1", "v0"), Proxy("v2", "v0"), Proxy("v3", "v0"));
        three.Refused.Should().BeEmpty();
        three.PapersOf(new("v0")).Should().Be(4);

        ProxyFinding four = Assess(ChinaProxies.Voters, Proxy("v1", "v0"), Proxy("v2", "v0"), Proxy("v3", "v0"), Proxy("v4", "v0"));
        four.Refused.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which.ToString()
            .Should().Be("v4: proxy number 4 held by v0, at most 3 allowed, over by 1 — Electoral Law (2020) art. 42");
        four.PapersOf(new("v0")).Should().Be(4);
        Assess(ChinaProxies.Voters, Proxy("v1", "v0") with { InWriting = false }).Refused.Should().ContainSingle();
        Assess(ChinaProxies.Voters, Proxy("v1", "v0") with { AgreedTo = false }).Refused.Should().ContainSingle();
    }

    [Fact]
    public void W67_A_sick_delegate_sends_nobody()
    {
        Proxy sick = Proxy("v1", "v0") with { Ground = ProxyGround.Ill };

        Assess(ChinaProxies.CountyParty, sick).Refused.Should().ContainSingle().Which.Reasons[0].Citation!.ToString()
            .Should().Be("Local Party Election Regulations (2020) art. 31");
        Assess(ChinaProxies.GrassrootsParty, sick).Refused.Should().ContainSingle();
        Assess(ChinaProxies.Congress, sick).Refused.Should().ContainSingle();
        Assess(ChinaProxies.Voters, sick).Refused.Should().ContainSingle("national law gives the sick a mobile box");
        Assess(ChinaProxies.VotersWhereTheSickMay, sick).Accepted.Should().ContainSingle();
    }

    [Fact]
    public void W70_Four_working_days_are_too_short_in_2015()
    {
        LocalDate monday = new(2015, 3, 2);
        PublicityRule rule = ChinaPublicity.BeforeAppointment.On(monday).Value;

        rule.Check(new(monday, monday.PlusDays(3)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Should().ContainSingle().Which.ToString()
            .Should().Be("made public for 4 days, at least 5 needed, short by 1 — Cadre Regulations (2014) art. 41");
        rule.Check(new(monday, monday.PlusDays(4)), IsWeekday).Should().BeOfType<RuleFinding.Met>();
    }

    [Fact]
    public void W70_In_2011_seven_to_fifteen_calendar_days_were_the_rule()
    {
        LocalDate day = new(2011, 3, 7);
        PublicityRule rule = ChinaPublicity.BeforeAppointment.On(day).Value;

        rule.Check(new(day, day.PlusDays(5)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>();
        rule.Check(new(day, day.PlusDays(6)), IsWeekday).Should().BeOfType<RuleFinding.Met>();
        rule.Check(new(day, day.PlusDays(15)), IsWeekday).Should().BeOfType<RuleFinding.NotMet>();
        rule.Citation.IsCertain.Should().BeFalse();
    }

    private static EligibilityFinding Vote(Person person, LocalDate day) => ChinaFranchise
        .Deputies(LeapDayBirthday.On28February).On(day).Value
        .Assess(ElectoralRight.Vote, person, new EligibilityContext { AssessmentDay = day, ElectionDay = day });

    private static Person Voter(RightsRestriction restriction, LocalDate since) => new()
    {
        Id = new("chen"),
        Name = LocalizedText.Same("Chen Yu"),
        Birth = new LocalDate(1975, 4, 2),
        Nationalities = [new("CN", DaySpan.Since(new LocalDate(1975, 4, 2)))],
        Restrictions = [new(restriction, DaySpan.Since(since))],
    };

    private static Proxy Proxy(string giver, string holder) =>
        new(new(giver), new(holder), ProxyGround.Away, InWriting: true, AgreedTo: true, AreCloseRelatives: false);

    private static ProxyFinding Assess(ProxyRule rule, params Proxy[] proxies) =>
        rule.Assess(proxies, ElectoralRoll.Of(Enumerable.Range(0, 6).Select(i => new PersonId($"v{i}"))), new HashSet<PersonId>());

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
