using ElectionRules.Eligibility;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>Who counts as entitled to attend and vote in elections of grassroots Party organizations, those of townships among them.</summary>
public static class ChinaPartyFranchise
{
    /// <summary>
    /// The key of full membership with the right to vote: neither a probationary member nor a member on probation within the
    /// Party (留党察看). Its days are those on which that holds.
    /// </summary>
    public const string VotingMember = "cn/party/voting-member";

    private static readonly LocalDate Regulations1990 = new(1990, 6, 27);
    private static readonly LocalDate Regulations2020 = new(2020, 7, 13);

    /// <summary>Gets the rules: voting members; since 13 July 2020 nobody whose rights are suspended on detention or arrest.</summary>
    /// <remarks>Which long-absent members may be left out with approval is not modelled.</remarks>
    public static FigureSeries<EligibilityRules> Grassroots { get; } = Series(
        From(Regulations1990, Regulations2020.PlusDays(-1), Rules(Entitled("1990"))),
        From(
            Regulations2020,
            to: null,
            Rules(
                Entitled("2020"),
                new Qualification.RightsIntact(RightsRestriction.SuspendedByDecision)
                {
                    Citation = Entitled("2020"),
                    Day = NamedDay.ElectionDay,
                    Force = RuleForce.Always,
                })));

    private static Cited<EligibilityRules> Rules(Citation citation, params ReadOnlySpan<Qualification> more)
    {
        EquatableArray<Qualification> both =
        [
            new Qualification.MemberOf(VotingMember, Period.Zero) { Citation = citation, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            .. more,
        ];
        return new EligibilityRules { ToVote = both, ToStand = both }.By(citation);
    }

    private static Citation Entitled(string version) =>
        Cite.Of(ChinaInstruments.GrassrootsPartyRegulations, version, "5", TextSeen, Unverified, "pg.com.entitled");
}
