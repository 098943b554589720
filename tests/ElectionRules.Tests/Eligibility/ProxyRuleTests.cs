using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Eligibility;

public class ProxyRuleTests
{
    private static readonly ProxyRule.Allowed AtMostThree = new()
    {
        MostPerHolder = 3,
        Grounds = ProxyGround.Away,
        InWriting = true,
        NeedsConsent = true,
        CloseRelativesOnly = false,
        CandidatesMayHold = true,
        Citation = County.Article,
    };

    private static readonly ElectoralRoll Roll = ElectoralRoll.Of(Enumerable.Range(0, 9).Select(i => new PersonId($"v{i}")));

    [Fact]
    public void B8_Three_are_held_the_fourth_is_refused_and_an_invalid_one_takes_no_place()
    {
        ProxyFinding finding = Assess(AtMostThree, Given(1), Given(2) with { InWriting = false }, Given(3), Given(4), Given(5));

        finding.Accepted.Select(proxy => proxy.Giver.Value).Should().Equal("v1", "v3", "v4");
        finding.PapersOf(new("v0")).Should().Be(4);
        finding.PapersOf(new("v8")).Should().Be(1);
        finding.Refused.Select(refused => refused.Proxy.Giver.Value).Should().Equal("v2", "v5");
        finding.Refused[1].Reasons.Should().ContainSingle().Which.ToString()
            .Should().Be("v5: proxy number 4 held by v0, at most 3 allowed, over by 1 — Test Law (2011) art. 1");
    }

    [Fact]
    public void Every_fault_of_a_proxy_is_named()
    {
        Proxy bad = new(new("stranger"), new("stranger"), ProxyGround.Ill, InWriting: false, AgreedTo: false, AreCloseRelatives: false);

        Assess(AtMostThree, bad).Refused.Should().ContainSingle().Which.Reasons.Select(reason => reason.Code).Should().Equal(
            EligibilityReasons.NotOnRoll,
            EligibilityReasons.NotOnRoll,
            EligibilityReasons.ProxyNotWritten,
            EligibilityReasons.ProxyWithoutConsent,
            EligibilityReasons.ProxyGround,
            EligibilityReasons.ProxyHolder);
    }

    [Fact]
    public void A_voter_gives_one_proxy_only()
    {
        Refusal(AtMostThree, Given(1), Given(1) with { Holder = new("v2") }).Should().Be(EligibilityReasons.SecondProxy);
    }

    [Fact]
    public void Where_the_law_knows_no_proxies_each_is_refused()
    {
        Refusal(new ProxyRule.Forbidden { Citation = County.Article }, Given(1)).Should().Be(EligibilityReasons.NoProxy);
    }

    [Fact]
    public void Relatives_only_and_no_candidates_where_the_law_says_so()
    {
        ProxyRule.Allowed relatives = AtMostThree with { CloseRelativesOnly = true };
        Refusal(relatives, Given(1)).Should().Be(EligibilityReasons.ProxyHolder);
        Assess(relatives, Given(1) with { AreCloseRelatives = true }).Refused.Should().BeEmpty();

        ProxyRule.Allowed noCandidates = AtMostThree with { CandidatesMayHold = false };
        noCandidates.Assess([Given(1)], Roll, new HashSet<PersonId> { new("v0") }).Refused.Should().ContainSingle();
        noCandidates.Assess([Given(1)], Roll, new HashSet<PersonId> { new("v1") }).Refused.Should().BeEmpty();
    }

    [Fact]
    public void Without_an_upper_limit_any_number_is_held() =>
        Assess(AtMostThree with { MostPerHolder = null }, [.. Enumerable.Range(1, 8).Select(Given)]).PapersOf(new("v0")).Should().Be(9);

    private static Proxy Given(int voter) => new(new($"v{voter}"), new("v0"), ProxyGround.Away, InWriting: true, AgreedTo: true, AreCloseRelatives: false);

    private static ProxyFinding Assess(ProxyRule rule, params Proxy[] proxies) => rule.Assess(proxies, Roll, new HashSet<PersonId>());

    private static ReasonCode Refusal(ProxyRule rule, params Proxy[] proxies) =>
        Assess(rule, proxies).Refused.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which.Code;
}
