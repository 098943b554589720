using ElectionRules.Bodies;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>How many deputies a people's congress has, and how their seats are spread over places and districts.</summary>
/// <remarks>
/// Before 28 February 1995 national law had no formula (<c>el.quota.none.1979</c>), so no series begins earlier. A formula
/// gives the most seats ("may add", 可以增加), not the number itself; that is fixed one level up (<c>el.quota.who</c>).
/// </remarks>
public static class ChinaSeats
{
    private const string SmallPlaces =
        "Below the population named there may be fewer seats than the base. Read as a permission: the ceiling stays base plus steps.";

    /// <summary>Gets counties, autonomous counties, cities without districts and city districts.</summary>
    public static FigureSeries<SeatFormula> County { get; } = Series(
        From(Of1995, Before(Of2004), Formula(120, 5_000, 50_000, new SeatCap(Kind: null, 1_650_000, 450)).By(County1995("1995", "9(1)(3)"))),
        From(Of2004, Before(Of2010), Formula(120, 5_000, 50_000, new SeatCap(Kind: null, 1_650_000, 450)).By(County1995("2004", "9(1)(3)"))),
        From(Of2010, Before(Of2015), Formula(120, 5_000, 50_000, new SeatCap(Kind: null, 1_650_000, 450)).By(County1995("2010", "11(1)(3)"))),
        From(Of2015, Before(Of2020), Formula(120, 5_000, 50_000, new SeatCap(Kind: null, 1_650_000, 450)).By(County1995("2015", "11(1)(3)"))),
        From(
            Of2020,
            to: null,
            Formula(140, 5_000, 50_000, new SeatCap(Kind: null, 1_550_000, 450))
                .By(Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "12(1)(3)", "el.quota.county.2020").Noted(SmallPlaces))));

    /// <summary>Gets townships, ethnic townships and towns.</summary>
    public static FigureSeries<SeatFormula> Township { get; } = Series(
        From(Of1995, Before(Of2004), Township1995().By(TownshipOld("1995", "9(1)(4)", "el.quota.township.1995"))),
        From(Of2004, Before(Of2010), Township1995().By(TownshipOld("2004", "9(1)(4)", "el.quota.township.1995"))),
        From(Of2010, Before(Of2015), Formula(40, 1_500, 2_000, new SeatCap(Kind: null, AbovePopulation: null, 160)).By(TownshipOld("2010", "11(1)(4)", "el.quota.township.2010"))),
        From(Of2015, Before(Of2020), Formula(40, 1_500, 2_000, new SeatCap(Kind: null, AbovePopulation: null, 160)).By(TownshipOld("2015", "11(1)(4)", "el.quota.township.2010"))),
        From(
            Of2020,
            to: null,
            Formula(45, 1_500, 2_000, new SeatCap(Kind: null, AbovePopulation: null, 160))
                .By(Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "12(1)(4)", "el.quota.township.2020").Noted(SmallPlaces))));

    /// <summary>Gets cities with districts and autonomous prefectures.</summary>
    public static FigureSeries<SeatFormula> City { get; } = Series(
        From(
            Of1995,
            to: null,
            Formula(240, 25_000, fewerBelow: null, new SeatCap(Kind: null, 10_000_000, 650))
                .By(Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "12(1)(2)", TextSeen, Unverified, "el.quota.city")
                    .Noted("Read in the text of 2020; that the figures are the same since 1995 is from memory."))));

    /// <summary>Gets provinces and autonomous regions.</summary>
    public static FigureSeries<SeatFormula> Province { get; } = Series(
        From(
            Of1995,
            Before(Of2004),
            Formula(350, 150_000, fewerBelow: null, new SeatCap(Kind: null, 100_000_000, 1_000))
                .By(Cite.Of(ChinaInstruments.ElectoralLaw, "1995", "9(1)(1)", Secondary, Secondary, "el.quota.province.1995")
                    .Noted("The ceiling was worded for provinces above 100 million people."))),
        From(Of2004, to: null, Formula(350, 150_000, fewerBelow: null, new SeatCap(Kind: null, AbovePopulation: null, 1_000)).By(Province2004())));

    /// <summary>Gets centrally governed municipalities.</summary>
    public static FigureSeries<SeatFormula> Municipality { get; } = Series(
        From(Of2004, to: null, Formula(350, 25_000, fewerBelow: null, new SeatCap(Kind: null, AbovePopulation: null, 1_000)).By(Province2004())));

    /// <summary>Gets the most seats of the National People's Congress, 3,000.</summary>
    public static Cited<int> NationalMost { get; } =
        3_000.By(Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "16(2)", "el.quota.npc"));

    /// <summary>Gets the addition for places with many concentrated minorities or a scattered population, decided one by one.</summary>
    public static Cited<Proportion> Addition { get; } = Proportion.Of(5, 100).By(
        Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "12(3)", TextSeen, Unverified, "el.quota.minority5")
            .Noted("Rounding is not stated; a part of a seat is dropped. Named for autonomous regions and provinces, counties, autonomous counties, townships and ethnic townships."));

    /// <summary>Gets the seats of even the smallest township in a county congress, 1.</summary>
    public static Cited<int> LeastPerTownship { get; } =
        1.By(Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "15(1)", TextSeen, Unverified, "el.apportion.min1"));

    /// <summary>Gets how many people in the country weigh as much as one in a town, in a county congress.</summary>
    public static FigureSeries<int> RuralPerUrban { get; } = Series(
        From(Of1979, Before(Of1995), 4.By(Cite.Of(ChinaInstruments.ElectoralLaw, "1979–1986", "10–14", Secondary, Secondary, "el.apportion.old"))),
        From(Of1995, Before(Of2010), 4.By(Cite.Of(ChinaInstruments.ElectoralLaw, "1995, 2004", "12", Secondary, Secondary, "el.apportion.4to1"))),
        From(
            Of2010,
            to: null,
            1.By(Cite.Of(ChinaInstruments.ElectoralLaw, "2020", "15", TextSeen, Secondary, "el.apportion.equal").Noted("Article 14 in 2010 and 2015."))));

    /// <summary>Gets the seats of one district, 1 to 3.</summary>
    public static FigureSeries<SeatRange> District { get; } = Series(
        From(Provisions1983, Before(Of1995), new SeatRange(1, 3).By(Cite.Seen(ChinaInstruments.DirectElectionProvisions, "1983", "8", "el.district.size"))),
        From(Of1995, Before(Of2020), new SeatRange(1, 3).By(Cite.Seen(ChinaInstruments.ElectoralLaw, "1995–2015", "24", "el.district.size"))),
        From(Of2020, to: null, new SeatRange(1, 3).By(Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "25", "el.district.size"))));

    /// <summary>Gets the delegates of a county Party congress, generally 200 to 400.</summary>
    public static Cited<SeatRange> CountyPartyDelegates { get; } = new SeatRange(200, 400).By(PartyDelegates());

    /// <summary>Gets the delegates of a city Party congress, generally 300 to 500.</summary>
    public static Cited<SeatRange> CityPartyDelegates { get; } = new SeatRange(300, 500).By(PartyDelegates());

    /// <summary>Gets the delegates of a township Party congress: generally 100 to 200, at most 300.</summary>
    public static Cited<SizeRule> TownshipPartyDelegates { get; } =
        new SizeRule { Ordinary = new(100, 200), Populous = new(1, 300), PopulousAbove = null }.By(
            Cite.Of(ChinaInstruments.GrassrootsPartyRegulations, "1990, 2020", "7 (1990); 8 (2020)", TextSeen, Unverified, "pg.del.number")
                .Noted("The usual range binds as a rule, the ceiling of 300 always. The article number of 2020 is from memory."));

    private static SeatFormula Formula(long least, long peoplePerSeat, long? fewerBelow, params ReadOnlySpan<SeatCap> caps) => new()
    {
        Base = least,
        PeoplePerSeat = peoplePerSeat,
        Caps = EquatableArray.Create(caps),
        FewerThanBaseBelow = fewerBelow,
    };

    private static SeatFormula Township1995() => Formula(
        40,
        1_500,
        2_000,
        new SeatCap(ChinaAreaKinds.Township, 90_000, 100),
        new SeatCap(ChinaAreaKinds.EthnicTownship, 90_000, 100),
        new SeatCap(ChinaAreaKinds.Town, 130_000, 130));

    private static Citation County1995(string version, string article) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version, article, Secondary, Secondary, "el.quota.county.1995")
            .Noted("The population of 1,650,000 was seen in local rules that restate the formula. " + SmallPlaces);

    private static Citation TownshipOld(string version, string article, string rule) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version, article, Secondary, Secondary, rule).Noted(SmallPlaces);

    private static Citation Province2004() =>
        Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "12(1)(1)", "el.quota.province.2004").Noted("Article 9(1)(1) in 2004, 11 in 2010 and 2015.");

    private static Citation PartyDelegates() =>
        Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994, 2020", "8 / 9", Secondary, Unverified, "pl.del.number")
            .Noted("A usual range, not a limit: more or fewer where organizations and members are many or few. " + RecalledArticle);
}
