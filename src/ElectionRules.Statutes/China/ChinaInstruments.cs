using ElectionRules.Law;

namespace ElectionRules.Statutes.China;

/// <summary>The instruments behind county and township transitions, each once.</summary>
public static class ChinaInstruments
{
    /// <summary>Gets the Electoral Law of the people's congresses (选举法), 1979.</summary>
    public static Instrument ElectoralLaw { get; } = new("cn/electoral-law", new("Electoral Law", "选举法", "選舉法"));

    /// <summary>Gets the provisions of 1983 on direct elections at and below county level (直接选举的若干规定).</summary>
    public static Instrument DirectElectionProvisions { get; } =
        new("cn/direct-election-provisions", new("Provisions on Direct Elections", "直接选举的若干规定", "直接選舉的若干規定"));

    /// <summary>Gets the Organic Law of local people's congresses and governments (地方组织法), 1979.</summary>
    public static Instrument OrganicLaw { get; } = new("cn/organic-law", new("Organic Law", "地方组织法", "地方組織法"));

    /// <summary>Gets the Deputies Law (代表法), 1992.</summary>
    public static Instrument DeputiesLaw { get; } = new("cn/deputies-law", new("Deputies Law", "代表法", "代表法"));

    /// <summary>Gets the Party Constitution (中国共产党章程).</summary>
    public static Instrument PartyConstitution { get; } = new("cn/party-constitution", new("Party Constitution", "党章", "黨章"));

    /// <summary>Gets the election regulations of local Party organizations (地方组织选举工作条例), 1994 and 2020.</summary>
    public static Instrument LocalPartyRegulations { get; } =
        new("cn/party-local-regulations", new("Local Party Election Regulations", "党的地方组织选举工作条例", "黨的地方組織選舉工作條例"));

    /// <summary>Gets the election regulations of grassroots Party organizations (基层组织选举工作条例), 1990 and 2020.</summary>
    public static Instrument GrassrootsPartyRegulations { get; } =
        new("cn/party-grassroots-regulations", new("Grassroots Party Election Regulations", "党的基层组织选举工作条例", "黨的基層組織選舉工作條例"));

    /// <summary>Gets the regulations on selecting leading cadres (干部任用条例), 2002, 2014 and 2019.</summary>
    public static Instrument CadreRegulations { get; } = new("cn/cadre-regulations", new("Cadre Regulations", "干部任用条例", "幹部任用條例"));

    /// <summary>Gets the measures of 2004 on votes of the plenary (全委会表决办法).</summary>
    public static Instrument PlenaryVoteMeasures { get; } =
        new("cn/plenary-vote-measures", new("Plenary Vote Measures", "全委会表决办法", "全委會表決辦法"));

    /// <summary>Gets the tenure provisions of 2006 (职务任期暂行规定).</summary>
    public static Instrument TenureProvisions { get; } = new("cn/tenure-provisions", new("Tenure Provisions", "职务任期暂行规定", "職務任期暫行規定"));

    /// <summary>Gets the exchange provisions of 2006 (干部交流工作规定).</summary>
    public static Instrument ExchangeProvisions { get; } = new("cn/exchange-provisions", new("Exchange Provisions", "干部交流工作规定", "幹部交流工作規定"));

    /// <summary>Gets the recusal provisions of 2006 (任职回避暂行规定).</summary>
    public static Instrument RecusalProvisions { get; } = new("cn/recusal-provisions", new("Recusal Provisions", "任职回避暂行规定", "任職迴避暫行規定"));

    /// <summary>Gets the charter of the CPPCC (政协章程), 1982.</summary>
    public static Instrument CppccCharter { get; } = new("cn/cppcc-charter", new("CPPCC Charter", "政协章程", "政協章程"));

    /// <summary>Gets the Supervision Law (监察法), 2018.</summary>
    public static Instrument SupervisionLaw { get; } = new("cn/supervision-law", new("Supervision Law", "监察法", "監察法"));

    /// <summary>Gets the Organic Law of the courts (人民法院组织法), 2018.</summary>
    public static Instrument CourtsLaw { get; } = new("cn/courts-law", new("Courts Organic Law", "人民法院组织法", "人民法院組織法"));

    /// <summary>Gets the Organic Law of the procuratorates (人民检察院组织法), 2018.</summary>
    public static Instrument ProcuratoratesLaw { get; } =
        new("cn/procuratorates-law", new("Procuratorates Organic Law", "人民检察院组织法", "人民檢察院組織法"));

    /// <summary>Gets the law on villagers' committees (村民委员会组织法), 1998.</summary>
    public static Instrument VillagersCommitteesLaw { get; } =
        new("cn/villagers-committees-law", new("Villagers' Committees Law", "村民委员会组织法", "村民委員會組織法"));

    /// <summary>Gets the law on residents' committees (居民委员会组织法), 1989.</summary>
    public static Instrument ResidentsCommitteesLaw { get; } =
        new("cn/residents-committees-law", new("Residents' Committees Law", "居民委员会组织法", "居民委員會組織法"));

    /// <summary>Gets the Trade Union Law (工会法), 1992.</summary>
    public static Instrument TradeUnionLaw { get; } = new("cn/trade-union-law", new("Trade Union Law", "工会法", "工會法"));

    /// <summary>Gets the notice of December 2010 on discipline in transitions (严肃换届纪律的通知).</summary>
    public static Instrument TransitionDisciplineNotice { get; } =
        new("cn/transition-discipline-notice", new("Transition Discipline Notice", "严肃换届纪律的通知", "嚴肅換屆紀律的通知"));

    /// <summary>Gets the implementing rules of a province, which fill what national law leaves open.</summary>
    public static Instrument LocalRules { get; } = new("cn/local-rules", new("Local Rules", "地方性法规", "地方性法規"));
}
