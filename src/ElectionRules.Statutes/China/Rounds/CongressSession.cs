using ElectionRules.Law;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>What every election by a congress shares: the quorum of the session and who "all deputies" are.</summary>
internal static class CongressSession
{
    /// <summary>The first day on which national law set a quorum.</summary>
    public static readonly LocalDate NationalQuorum = new(2022, 3, 12);

    /// <summary>The quorum for a version that begins on a day: national since 2022, before that as local rules are read.</summary>
    public static IEnumerable<Cited<PollTest>> Quorum(LocalDate from, ChinaReadings readings)
    {
        PollTest twoThirds = new(CountingBase.Present, AtLeast(2, 3).Of(CountingBase.WholeBody), PollFailure.NoQuorum);
        if (from >= NationalQuorum)
        {
            yield return twoThirds.By(Cite.Of(ChinaInstruments.OrganicLaw, "2022", "14(4)", TextSeen, Unverified, "ol.common.quorum"));
        }
        else if (readings.SessionQuorumBefore2022 == SessionQuorumBefore2022.TwoThirdsByLocalRules)
        {
            yield return twoThirds.By(Cite.Of(ChinaInstruments.LocalRules, "–2022", "", Secondary, Unverified, "ol.common.quorum.local")
                .Noted("Seen for Henan, Beijing and Chongqing; the rules of other places were not retrieved."));
        }
    }

    public static Cited<LocalizedText> AllDeputiesReading(ChinaReadings readings) => (readings.AllDeputies == AllDeputies.InOffice
        ? new LocalizedText("\"All deputies\" are the deputies in office", "“全体代表”指在任代表", "「全體代表」指在任代表")
        : new LocalizedText("\"All deputies\" are the seats fixed for the congress", "“全体代表”指代表总名额", "「全體代表」指代表總名額"))
        .By(Cite.Of(ChinaInstruments.OrganicLaw, "2022", "25", TextSeen, Unverified, "ol.common.majority"));
}
