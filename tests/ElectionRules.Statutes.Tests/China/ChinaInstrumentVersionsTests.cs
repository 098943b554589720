using ElectionRules.Law;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>The days of instruments stand in one table; the books keep to it.</summary>
public class ChinaInstrumentVersionsTests
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    public static TheoryData<string, Instrument> Series => new()
    {
        { "cn/deputies/direct", ChinaInstruments.ElectoralLaw },
        { "cn/county-congress/chief", ChinaInstruments.OrganicLaw },
        { "cn/township-congress/deputy-posts", ChinaInstruments.OrganicLaw },
        { "cn/party/county-committee", ChinaInstruments.LocalPartyRegulations },
        { "cn/party/township-committee", ChinaInstruments.GrassrootsPartyRegulations },
    };

    [Theory, MemberData(nameof(Series))]
    public void Books_are_in_force_on_the_days_of_their_instrument(string id, Instrument instrument) =>
        Books.Find(id)!.Versions.Select(book => book.InForce).Should().Equal(
            ChinaInstrumentVersions.All.Where(version => version.Citation.Instrument == instrument).Select(version => version.InForce));

    /// <summary>The quorum of the congress that elects is a rule of the Organic Law, so a book begins on its day too.</summary>
    [Fact]
    public void Deputies_elected_by_a_congress_have_the_days_of_the_Electoral_Law_and_that_of_the_national_quorum() =>
        Books.DeputiesByCongress.Versions.Select(book => book.InForce.From).Should().Equal(
            [.. Books.DeputiesDirect.Versions.Select(book => book.InForce.From), new LocalDate(2022, 3, 12)]);

    [Fact]
    public void Versions_of_an_instrument_follow_each_other_without_a_gap()
    {
        foreach (IGrouping<Instrument, InstrumentVersion> versions in ChinaInstrumentVersions.All.GroupBy(version => version.Citation.Instrument))
        {
            InstrumentVersion[] inOrder = [.. versions];
            for (int i = 1; i < inOrder.Length; i++)
            {
                inOrder[i].InForce.From.Should().Be(inOrder[i - 1].InForce.To!.Value.PlusDays(1), versions.Key.Id);
            }
        }
    }

    [Fact]
    public void The_rules_of_Shanxi_began_and_changed_on_known_days() =>
        ChinaOverlays.Shanxi.Select(layer => layer.InForce.From).Should().Equal(
            new LocalDate(1989, 9, 22), new(1995, 5, 18), new(2011, 5, 27), new(2015, 11, 26), new(2020, 11, 27), new(2025, 6, 4));
}
