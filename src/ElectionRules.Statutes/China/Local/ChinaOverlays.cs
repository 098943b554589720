using ElectionRules.Law;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Implementing rules of provinces as layers over the national rule books.</summary>
/// <remarks>A layer whose text was not retrieved sets no value; it is listed so that a result says what it does not know.</remarks>
public static class ChinaOverlays
{
    private const string DirectDeputies = "cn/deputies/direct";

    /// <summary>Gets the election rules of Shanxi: only their dates are known. They changed on 27 May 2011, in the middle of the county's calendar.</summary>
    public static IReadOnlyList<RuleBookOverlay> Shanxi { get; } =
    [
        Silent(new(1989, 9, 22), new(1995, 5, 17), "1989"),
        Silent(new(1995, 5, 18), new(2011, 5, 26), "1995"),
        Silent(new(2011, 5, 27), new(2015, 11, 25), "2011"),
        Silent(new(2015, 11, 26), new(2020, 11, 26), "2015"),
        Silent(new(2020, 11, 27), new(2025, 6, 3), "2020"),
        Silent(new(2025, 6, 4), null, "2025"),
    ];

    /// <summary>Gets the rules of Beijing: a preselection needs at least a third of the voters of the district.</summary>
    public static IReadOnlyList<RuleBookOverlay> Beijing { get; } = [BeijingSince2021()];

    /// <summary>Gets the layers of every province that is known.</summary>
    public static IReadOnlyList<RuleBookOverlay> All { get; } = [.. Shanxi, .. Beijing];

    private static RuleBookOverlay BeijingSince2021()
    {
        Citation by = Cite.Seen(LocalInstruments.Beijing, "2021", "41", "el.preelection.local");
        return new()
        {
            Id = "cn-11/deputies/direct",
            BookId = DirectDeputies,
            InForce = new(new(2021, 5, 27), null),
            By = by,
            Preselection = new PreselectionRule
            {
                ByConsultation = true,
                ByBallot = true,
                PollTests =
                [
                    new PollTest(CountingBase.Participants, AtLeast(1, 3).Of(CountingBase.RegisteredVoters), PollFailure.PollVoid).By(by),
                ],
                Reaching = null,
                SatisfiesMargin = false,
            }.By(by),
            Ballots = [],
        };
    }

    private static RuleBookOverlay Silent(LocalDate from, LocalDate? to, string year) => new()
    {
        Id = "cn-14/deputies/direct",
        BookId = DirectDeputies,
        InForce = new(from, to),
        By = Cite.Of(LocalInstruments.Shanxi, year, "", Unverified, TextSeen, "version.shanxi")
            .Noted("The text was not retrieved: what it changes is not known."),
        Preselection = null,
        Ballots = [],
    };
}
