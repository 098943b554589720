using ElectionRules.Bodies;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>How many members a standing committee has.</summary>
public static class ChinaCommitteeSizes
{
    /// <summary>Gets the standing committee of a county congress.</summary>
    public static FigureSeries<SizeRule> CountyStandingCommittee { get; } = Series(
        From(
            Of1995,
            Before(Of2004),
            Size(new(11, 23), new(11, 29), populousAbove: null).By(
                Cite.Of(ChinaInstruments.OrganicLaw, "1995", "41", Secondary, Unverified, "ol.sc.size.1995").Noted("The law does not say how many people make a county populous."))),
        From(
            Of2004,
            Before(Of2015),
            Size(new(15, 27), new(15, 35), 1_000_000).By(
                Cite.Of(ChinaInstruments.OrganicLaw, "2004", "41", Secondary, Secondary, "ol.sc.size.2004")
                    .Noted("Applied from the first election of a standing committee after 27 October 2004."))),
        From(
            Of2015,
            to: null,
            Size(new(15, 35), new(15, 45), 1_000_000).By(
                Cite.Of(ChinaInstruments.OrganicLaw, "2022", "47(4)(3)", TextSeen, Secondary, "ol.sc.size.2015")
                    .Noted("Article 41 in 2015; the amendment of 2022 left counties as they were."))));

    private static SizeRule Size(SeatRange ordinary, SeatRange populous, long? populousAbove) =>
        new() { Ordinary = ordinary, Populous = populous, PopulousAbove = populousAbove };
}
