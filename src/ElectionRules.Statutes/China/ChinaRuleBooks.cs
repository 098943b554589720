using Ardalis.GuardClauses;
using ElectionRules.Rounds;

namespace ElectionRules.Statutes.China;

/// <summary>The rule books of counties, townships and what lies below, by the readings that the user has chosen.</summary>
/// <remarks>Ids are permanent. Each book is a series of versions; the day chooses the version.</remarks>
public sealed class ChinaRuleBooks
{
    /// <summary>Creates the books.</summary>
    /// <param name="readings">How the open points of the law are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public ChinaRuleBooks(ChinaReadings readings)
    {
        Readings = Guard.Against.Null(readings);
        DeputiesDirect = DeputyBooks.Direct(readings);
        DeputiesDirectByElection = DeputyBooks.DirectByElection(readings);
        DeputiesByCongress = DeputyBooks.ByCongress(readings);
        CountyChief = OfficerBooks.CountyChief(readings);
        Procurator = OfficerBooks.Procurator(readings);
        CountyDeputyPosts = OfficerBooks.CountyDeputyPosts(readings);
        StandingCommittee = OfficerBooks.StandingCommittee(readings);
        TownshipChief = OfficerBooks.TownshipChief(readings);
        TownshipDeputyPosts = OfficerBooks.TownshipDeputyPosts(readings);
        OfficersByElection = OfficerBooks.ByElection(readings);
        PartyCountyDelegates = PartyBooks.CountyDelegates();
        PartyCityDelegates = PartyBooks.CityDelegates();
        PartyCountyCommittee = PartyBooks.CountyCommittee();
        PartyCountyStandingCommittee = PartyBooks.CountyStandingCommittee();
        PartyCountySecretaries = PartyBooks.CountySecretaries();
        PartyTownshipCommittee = PartyBooks.TownshipCommittee(readings);
        PartyTownshipSecretaries = PartyBooks.TownshipSecretaries(readings);
        PartyTownshipDelegates = PartyBooks.TownshipDelegates(readings);
        PartyTownshipStandingCommittee = PartyBooks.TownshipStandingCommittee(readings);
        CppccOfficers = CppccBooks.Officers();
        VillagersCommittee = GrassrootsBooks.Villagers();
        ResidentsCommitteeByVoters = GrassrootsBooks.ResidentsByVoters();
        ResidentsCommitteeByHouseholds = GrassrootsBooks.ResidentsByHouseholds();
        ResidentsCommitteeByRepresentatives = GrassrootsBooks.ResidentsByRepresentatives();
        TradeUnionCommittee = GrassrootsBooks.TradeUnion();
        Recalls =
        [
            RecallBooks.DeputyByVoters(), RecallBooks.DeputyByCongress(readings), RecallBooks.DeputyByStandingCommittee(), RecallBooks.DeputyResignation(),
            RecallBooks.CountyOfficer(readings), RecallBooks.TownshipOfficer(readings), RecallBooks.VillagersCommittee(), RecallBooks.TradeUnionChair(),
        ];
    }

    /// <summary>Gets the readings that the books were made with.</summary>
    public ChinaReadings Readings { get; }

    /// <summary>Gets deputies elected directly by voters (Electoral Law).</summary>
    public RuleBookSeries DeputiesDirect { get; }

    /// <summary>Gets by-elections of deputies by voters: candidates may equal the vacancies.</summary>
    public RuleBookSeries DeputiesDirectByElection { get; }

    /// <summary>Gets deputies elected by the congress one level down (Electoral Law).</summary>
    public RuleBookSeries DeputiesByCongress { get; }

    /// <summary>Gets the single posts of a county congress: head, standing committee director, court president.</summary>
    public RuleBookSeries CountyChief { get; }

    /// <summary>Gets the chief procurator, whose election takes effect on approval above.</summary>
    public RuleBookSeries Procurator { get; }

    /// <summary>Gets deputy county heads and vice directors: one to three more candidates than posts.</summary>
    public RuleBookSeries CountyDeputyPosts { get; }

    /// <summary>Gets members of a county standing committee: a tenth to a fifth more candidates than seats.</summary>
    public RuleBookSeries StandingCommittee { get; }

    /// <summary>Gets township head and chair of the township congress.</summary>
    public RuleBookSeries TownshipChief { get; }

    /// <summary>Gets deputy township heads and vice chairs.</summary>
    public RuleBookSeries TownshipDeputyPosts { get; }

    /// <summary>Gets by-elections of officers by a congress.</summary>
    public RuleBookSeries OfficersByElection { get; }

    /// <summary>Gets delegates to a county Party congress.</summary>
    public RuleBookSeries PartyCountyDelegates { get; }

    /// <summary>Gets delegates to a city Party congress, elected by a county congress.</summary>
    public RuleBookSeries PartyCityDelegates { get; }

    /// <summary>Gets the county Party committee, its alternates and the discipline commission.</summary>
    public RuleBookSeries PartyCountyCommittee { get; }

    /// <summary>Gets the county Party standing committee, elected by the plenary.</summary>
    public RuleBookSeries PartyCountyStandingCommittee { get; }

    /// <summary>Gets the county Party secretary and deputy secretaries, elected by the plenary.</summary>
    public RuleBookSeries PartyCountySecretaries { get; }

    /// <summary>Gets a township Party committee and discipline commission.</summary>
    public RuleBookSeries PartyTownshipCommittee { get; }

    /// <summary>Gets a township Party secretary and deputy secretaries.</summary>
    public RuleBookSeries PartyTownshipSecretaries { get; }

    /// <summary>Gets delegates to a township Party congress.</summary>
    public RuleBookSeries PartyTownshipDelegates { get; }

    /// <summary>Gets the standing committee of a grassroots Party committee, where it has one.</summary>
    public RuleBookSeries PartyTownshipStandingCommittee { get; }

    /// <summary>Gets officers and standing committee of a CPPCC committee.</summary>
    public RuleBookSeries CppccOfficers { get; }

    /// <summary>Gets a villagers' committee.</summary>
    public RuleBookSeries VillagersCommittee { get; }

    /// <summary>Gets a residents' committee elected by all voters.</summary>
    public RuleBookSeries ResidentsCommitteeByVoters { get; }

    /// <summary>Gets a residents' committee elected by households.</summary>
    public RuleBookSeries ResidentsCommitteeByHouseholds { get; }

    /// <summary>Gets a residents' committee elected by representatives, of whom more than two thirds must vote.</summary>
    public RuleBookSeries ResidentsCommitteeByRepresentatives { get; }

    /// <summary>Gets a trade union committee.</summary>
    public RuleBookSeries TradeUnionCommittee { get; }

    /// <summary>
    /// Gets the votes on recalls and resignations. The person stands alone on the paper; a vote for is a vote for the motion, and
    /// whoever comes out elected is removed.
    /// </summary>
    public IReadOnlyList<RuleBookSeries> Recalls { get; }

    /// <summary>Gets every series, in the order of this class.</summary>
    public IReadOnlyList<RuleBookSeries> All =>
    [
        DeputiesDirect, DeputiesDirectByElection, DeputiesByCongress,
        CountyChief, Procurator, CountyDeputyPosts, StandingCommittee, TownshipChief, TownshipDeputyPosts, OfficersByElection,
        PartyCountyDelegates, PartyCityDelegates, PartyCountyCommittee, PartyCountyStandingCommittee, PartyCountySecretaries,
        PartyTownshipCommittee, PartyTownshipSecretaries, PartyTownshipDelegates, PartyTownshipStandingCommittee, CppccOfficers,
        VillagersCommittee, ResidentsCommitteeByVoters, ResidentsCommitteeByHouseholds, ResidentsCommitteeByRepresentatives,
        TradeUnionCommittee, .. Recalls,
    ];

    /// <summary>Finds a series by its id.</summary>
    /// <param name="id">The id, such as <c>cn/deputies/direct</c>.</param>
    /// <returns>The series, or null where there is none of that id.</returns>
    public RuleBookSeries? Find(string id) => All.FirstOrDefault(series => string.Equals(series.Id, id, StringComparison.Ordinal));
}
