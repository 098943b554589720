using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Tool;

/// <summary>The qualifications and rules of nomination that scenarios may refer to; without the reading that one needs there is none.</summary>
internal sealed class LibraryOfPersons(LeapDayBirthday? leapDay, ExcessSignatures? excess)
{
    /// <summary>The regulations on cadres have asked for five years of service since this version.</summary>
    private static readonly LocalDate CadreRegulations2002 = new(2002, 7, 9);

    private readonly ChinaNominations? nominations = excess is { } reading ? new(reading) : null;

    public EligibilityRules? Qualifications(string id, LocalDate law) => id switch
    {
        "cn/eligibility/deputies" when leapDay is { } birthday => On(ChinaFranchise.Deputies(birthday), law),
        "cn/eligibility/party-grassroots" => On(ChinaPartyFranchise.Grassroots, law),
        "cn/eligibility/county-party-committee" => ToStand(ChinaCadreQualifications.CountyPartySeniority(NamedDay.ElectionDay)),
        "cn/eligibility/cadre-service" when law >= CadreRegulations2002 => ToStand([.. ChinaCadreQualifications.Service(NamedDay.ElectionDay)]),
        _ => null,
    };

    public NominationRules? Nominations(string id, LocalDate law) => nominations is { } rules ? Series(rules, id) is { } series ? On(series, law) : null : null;

    private static FigureSeries<NominationRules>? Series(ChinaNominations rules, string id) => id switch
    {
        "cn/nominations/deputies-direct" => rules.DeputiesDirect,
        "cn/nominations/deputies-by-congress" => rules.DeputiesByCongress,
        "cn/nominations/county-officers" => rules.CountyOfficers,
        "cn/nominations/township-officers" => rules.TownshipOfficers,
        "cn/nominations/party-committee" => rules.PartyCommittee,
        "cn/nominations/party-leaders" => rules.PartyLeaders,
        _ => null,
    };

    private static T? On<T>(FigureSeries<T> series, LocalDate law)
        where T : class => series.TryFind(law, out Cited<T>? found) ? found.Value : null;

    private static EligibilityRules ToStand(params ReadOnlySpan<Qualification> qualifications) =>
        new() { ToVote = [], ToStand = EquatableArray.Create(qualifications) };
}
