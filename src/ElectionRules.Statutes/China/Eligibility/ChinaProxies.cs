using ElectionRules.Eligibility;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>Who may vote through another.</summary>
public static class ChinaProxies
{
    /// <summary>Gets voters for deputies by national law: away, or in custody without having lost the vote; at most three for one holder.</summary>
    public static ProxyRule Voters { get; } = DirectElection(
        ProxyGround.Away | ProxyGround.InCustody,
        Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "42", TextSeen, Unverified, "el.proxy", "el.mayvote")
            .Noted("Article 40 in 2010, 41 in 2015, 38 in 1995 and 2004. Custody: item 5 of the provisions of 1983."));

    /// <summary>Gets voters for deputies where local rules let the sick use a proxy too, as in Zhejiang and Shanghai.</summary>
    public static ProxyRule VotersWhereTheSickMay { get; } = DirectElection(
        ProxyGround.Away | ProxyGround.InCustody | ProxyGround.Ill,
        Cite.Seen(ChinaInstruments.LocalRules, "2021", "", "el.proxy.illness.local").Noted("Zhejiang article 43, Shanghai article 40; national law gives the sick a mobile box."));

    /// <summary>Gets deputies voting in a congress: no proxies, since the article speaks of voters only.</summary>
    public static ProxyRule Congress { get; } = new ProxyRule.Forbidden
    {
        Citation = Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "42", TextSeen, Unverified, "el.ind.proxy").Noted("Derived from the wording."),
    };

    /// <summary>Gets elections by county Party congresses and committees: no proxies.</summary>
    public static ProxyRule CountyParty { get; } = new ProxyRule.Forbidden
    {
        Citation = Cite.Of(ChinaInstruments.LocalPartyRegulations, "2020", "31", TextSeen, Unverified, "pl.com.proxy"),
    };

    /// <summary>Gets elections by grassroots Party organizations, townships among them: no proxies.</summary>
    public static ProxyRule GrassrootsParty { get; } = new ProxyRule.Forbidden
    {
        Citation = Cite.Of(ChinaInstruments.GrassrootsPartyRegulations, "2020", "24", TextSeen, Unverified, "pg.com.proxy"),
    };

    /// <summary>Gets villagers' committees from 28 October 2010 to the end of 2025: close relatives only.</summary>
    public static ProxyRule Villagers2010 { get; } = new ProxyRule.Allowed
    {
        MostPerHolder = null,
        Grounds = ProxyGround.Away,
        InWriting = true,
        NeedsConsent = false,
        CloseRelativesOnly = true,
        CandidatesMayHold = true,
        Citation = Cite.Of(ChinaInstruments.VillagersCommitteesLaw, "2018", "15", TextSeen, Unverified, "vc.proxy.2018"),
    };

    /// <summary>Gets villagers' committees since 1 January 2026: relatives or other villagers, at most three, no candidate.</summary>
    public static ProxyRule Villagers2026 { get; } = new ProxyRule.Allowed
    {
        MostPerHolder = 3,
        Grounds = ProxyGround.Away,
        InWriting = true,
        NeedsConsent = false,
        CloseRelativesOnly = false,
        CandidatesMayHold = false,
        Citation = Cite.Seen(ChinaInstruments.VillagersCommitteesLaw, "2025", "18", "vc.proxy.2026"),
    };

    private static ProxyRule.Allowed DirectElection(ProxyGround grounds, Citation citation) => new()
    {
        MostPerHolder = 3,
        Grounds = grounds,
        InWriting = true,
        NeedsConsent = true,
        CloseRelativesOnly = false,
        CandidatesMayHold = true,
        Citation = citation,
    };
}
