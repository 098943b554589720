using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>What the regulations on cadres, on recusal and the Party Constitution ask of a nominee.</summary>
/// <remarks>The cadre regulations apply from county-division level up, not to township heads; they set no age limit (<c>cr.elig.age</c>).</remarks>
public static class ChinaCadreQualifications
{
    /// <summary>The key of years of service (工龄).</summary>
    public const string ServiceKind = "service";

    /// <summary>The key of service at the grass roots (基层工作经历).</summary>
    public const string GrassrootsKind = "grassroots";

    /// <summary>The key of the Party.</summary>
    public const string Party = "cn/party";

    /// <summary>The key of ethnicity among the traits of a person.</summary>
    public const string EthnicityTrait = "ethnicity";

    /// <summary>Gets what a post of county-division level asks: five years of service, two of them at the grass roots.</summary>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static EquatableArray<Qualification> Service(NamedDay day)
    {
        Citation citation = Cite.Seen(ChinaInstruments.CadreRegulations, "2002–2019", "7 (2002); 8 (2014, 2019)", "cr.elig.service")
            .Noted("For posts of county-division level and up. Read in the text of 2014. " + RecalledArticle);
        return
        [
            new Qualification.ServedAtLeast(ServiceKind, 5) { Citation = citation, Day = day, Force = RuleForce.Always },
            new Qualification.ServedAtLeast(GrassrootsKind, 2) { Citation = citation, Day = day, Force = RuleForce.Always },
        ];
    }

    /// <summary>Gets that a leader held two or more posts one level down, as a rule.</summary>
    /// <param name="oneLevelDown">The grade one level down.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification EarlierPosts(PostGrade oneLevelDown, NamedDay day) => new Qualification.PostsAtLeast(oneLevelDown, 2)
    {
        Citation = Cite.Seen(ChinaInstruments.CadreRegulations, "2002–2019", "8(2)", "cr.elig.posts").Noted(RecalledArticle),
        Day = day,
        Force = RuleForce.AsARule,
    };

    /// <summary>Gets the years before a step up: two as deputy before principal, or three as lower principal before higher deputy.</summary>
    /// <param name="from">The grade that the step starts from.</param>
    /// <param name="fromDeputy">True for the step from deputy to principal, false for that from lower principal to higher deputy.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification Step(PostGrade from, bool fromDeputy, NamedDay day) => new Qualification.YearsInGradeAtLeast(from, fromDeputy ? 2 : 3)
    {
        Citation = Cite.Of(ChinaInstruments.CadreRegulations, "2014", "8(3)", TextSeen, Unverified, "cr.elig.years"),
        Day = day,
        Force = RuleForce.Always,
    };

    /// <summary>Gets the education: junior college as a rule, a bachelor degree from bureau level up.</summary>
    /// <param name="atBureauLevel">Whether the post is of bureau level or higher.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification Education(bool atBureauLevel, NamedDay day) =>
        new Qualification.EducationAtLeast(atBureauLevel ? EducationLevel.Bachelor : EducationLevel.JuniorCollege)
        {
            Citation = Cite.Of(ChinaInstruments.CadreRegulations, "2014", "8(4)", TextSeen, Unverified, "cr.elig.edu"),
            Day = day,
            Force = atBureauLevel ? RuleForce.Always : RuleForce.AsARule,
        };

    /// <summary>Gets the Party membership of members and alternates of a county Party committee, three years.</summary>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification CountyPartySeniority(NamedDay day) => Seniority(3, day);

    /// <summary>Gets the Party membership of members and alternates of a city or province Party committee, five years.</summary>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification CityPartySeniority(NamedDay day) => Seniority(5, day);

    /// <summary>Gets the recusal of kin: not under one direct leader, not above or below one another.</summary>
    /// <param name="offices">The offices whose holders may not be kin.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification KinRecusal(EquatableArray<OfficeId> offices, NamedDay day) => new Qualification.NoKinAmong(
        Kinship.Spouse | Kinship.Lineal | Kinship.CollateralWithinThreeGenerations | Kinship.CloseInLaw, offices)
    {
        Citation = Cite.Of(ChinaInstruments.RecusalProvisions, "2006", "3", TextSeen, Unverified, "rec.kin"),
        Day = day,
        Force = RuleForce.Always,
    };

    /// <summary>Gets the recusal of place: the chiefs named there do not serve in the county where they grew up.</summary>
    /// <param name="county">The county.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification HomeAreaRecusal(JurisdictionId county, NamedDay day) => new Qualification.NotGrownUpIn(county)
    {
        Citation = Cite.Of(ChinaInstruments.RecusalProvisions, "2006", "5", Secondary, Unverified, "rec.home").Noted(RecalledArticle),
        Day = day,
        Force = RuleForce.Always,
    };

    /// <summary>Gets that the head of an ethnic township is of the ethnicity that formed it.</summary>
    /// <param name="ethnicity">The key of the ethnicity.</param>
    /// <param name="day">The day on which it must hold.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static Qualification EthnicTownshipHead(string ethnicity, NamedDay day) => new Qualification.HasTrait(EthnicityTrait, ethnicity)
    {
        Citation = Cite.Of(ChinaInstruments.OrganicLaw, "2022", "70(3)", TextSeen, Unverified, "ol.tg.ethnic").Noted("Article 56 before 2022."),
        Day = day,
        Force = RuleForce.Always,
    };

    private static Qualification.MemberOf Seniority(int years, NamedDay day) => new(Party, Period.FromYears(years))
    {
        Citation = Cite.Of(ChinaInstruments.PartyConstitution, "2012", "26", TextSeen, Unverified, "pc.com.seniority", "cr.elig.party")
            .Noted("Article 27 since 2017."),
        Day = day,
        Force = RuleForce.Always,
    };
}
