using ElectionRules.Eligibility;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>Who may vote for deputies and who may be one.</summary>
public static class ChinaFranchise
{
    private const string China = "CN";

    /// <summary>Gets the reckoning of age: whole years, the birthday counted. The laws name no day for those born on 29 February.</summary>
    /// <param name="leapDay">When somebody born on 29 February comes of age; the reading is the caller's.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public static AgeReckoning Reckoning(LeapDayBirthday leapDay) => new(leapDay, AgeAttained.OnBirthday);

    /// <summary>Gets the rules for deputies: citizens of eighteen whose political rights are not taken away; since 5 March 1983 also not suspended.</summary>
    /// <param name="leapDay">When somebody born on 29 February comes of age; the reading is the caller's.</param>
    /// <remarks>Age is that of election day. In custody alone, without a decision, nobody loses the vote (<c>el.mayvote</c>).</remarks>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public static FigureSeries<EligibilityRules> Deputies(LeapDayBirthday leapDay)
    {
        AgeReckoning reckoning = Reckoning(leapDay);
        return Series(
            From(Of1979, Before(Provisions1983), Rules(Franchise("1979", "3"), reckoning)),
            From(Provisions1983, Before(Of1995), Rules(Franchise("1986", "3"), reckoning, Suspended(), Incapable("1983", "3"))),
            From(Of1995, Before(Of2010), Rules(Franchise("2004", "3"), reckoning, Suspended(), Incapable("2004", "26(2)"))),
            From(Of2010, Before(Of2015), Rules(Franchise("2010", "3"), reckoning, Suspended(), Incapable("2010", "26(2)"))),
            From(Of2015, Before(Of2020), Rules(Franchise("2015", "3"), reckoning, Suspended(), Incapable("2015", "26(2)"))),
            From(Of2020, to: null, Rules(Franchise("2020", "4"), reckoning, Suspended(), Incapable("2020", "27(2)"))));
    }

    private static Cited<EligibilityRules> Rules(Citation franchise, AgeReckoning reckoning, params ReadOnlySpan<Qualification> more)
    {
        EquatableArray<Qualification> both =
        [
            new Qualification.OfNationality(China) { Citation = franchise, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            new Qualification.AgeAtLeast(18, reckoning) { Citation = franchise, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            Rights(RightsRestriction.Deprived, franchise),
            .. more,
        ];
        return new EligibilityRules { ToVote = both, ToStand = both }.By(franchise);
    }

    private static Qualification.RightsIntact Rights(RightsRestriction barring, Citation citation) =>
        new(barring) { Citation = citation, Day = NamedDay.ElectionDay, Force = RuleForce.Always };

    private static Qualification.RightsIntact Suspended() => Rights(
        RightsRestriction.SuspendedByDecision,
        Cite.Seen(ChinaInstruments.DirectElectionProvisions, "1983", "4", "el.suspend", "el.mayvote")
            .Noted("Only a decision of the procuratorate or court suspends; item 5 lists who may vote despite custody."));

    private static Qualification.RightsIntact Incapable(string version, string article) => Rights(
        RightsRestriction.Incapacity,
        version == "1983"
            ? Cite.Seen(ChinaInstruments.DirectElectionProvisions, version, article, "el.mental")
            : Cite.Seen(ChinaInstruments.ElectoralLaw, version, article, "el.mental"));

    private static Citation Franchise(string version, string article) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version, article, TextSeen, TextSeen, "el.franchise")
            .Noted("The law names no day for the age; election day is read. " + (version is "1979" or "2010" or "2020" ? "" : CountedArticle));
}
