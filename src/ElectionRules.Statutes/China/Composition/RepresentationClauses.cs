using ElectionRules.Composition;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>What the law asks of the composition of congresses and of Party congress delegates.</summary>
public static class RepresentationClauses
{
    /// <summary>
    /// Returns the targets for deputies: a suitable number from the grass roots and of women, and a rising share of women. No
    /// figure is set.
    /// </summary>
    /// <param name="day">The day whose law applies.</param>
    /// <param name="grassroots">The trait by which people of the grass roots are counted.</param>
    /// <returns>Empty before 28 February 1995; women only until 13 March 2010, from memory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grassroots"/> is null.</exception>
    public static EquatableArray<CompositionTarget> Deputies(LocalDate day, GroupTrait grassroots)
    {
        if (day < new LocalDate(1995, 2, 28))
        {
            return [];
        }

        if (day < new LocalDate(2010, 3, 14))
        {
            Citation recalled = Cite.Of(ChinaInstruments.ElectoralLaw, day < new LocalDate(2004, 10, 27) ? "1995" : "2004", "", Unverified, Unverified)
                .Noted("That a softer clause on women stood here since 1995 is recalled, not seen.");
            return [new(ChinaTraits.Women, new TargetAim.NoFigure(), recalled)];
        }

        (string version, string article) = day switch
        {
            _ when day >= new LocalDate(2020, 10, 18) => ("2020", "7(1)"),
            _ when day >= new LocalDate(2015, 8, 29) => ("2015", "6(1)"),
            _ => ("2010", "6(1)"),
        };
        Citation citation = Cite.Seen(ChinaInstruments.ElectoralLaw, version, article, "el.rep.women");
        if (version == "2015")
        {
            citation = citation.Noted("The article number of this version is counted from those of 2010 and 2020.");
        }

        return
        [
            new(grassroots, new TargetAim.NoFigure(), citation),
            new(ChinaTraits.Women, new TargetAim.NoFigure(), citation),
            new(ChinaTraits.Women, new TargetAim.AboveLastTerm(), citation),
        ];
    }

    /// <summary>Returns the target for delegates to a Party congress: a share of women generally not below that among Party members.</summary>
    /// <param name="womenAmongMembers">The share of women among the Party members of the place, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than 1.</exception>
    public static CompositionTarget PartyDelegates(Proportion womenAmongMembers) => new(
        ChinaTraits.Women,
        new TargetAim.NotBelow(womenAmongMembers, new("Party members", "党员", "黨員")),
        Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994", "10", Secondary, Unverified, "pl.del.composition")
            .Noted("\"Generally\", so a target and no rule. The article number is recalled."));

    /// <summary>
    /// Returns the hard rules for an ethnic minority that lives concentrated in a place: at least one deputy; and at most 30 % of
    /// the seats where it is 15 % of the people or more and less than 30 %, as its deputies may then stand for fewer people each.
    /// </summary>
    /// <param name="minority">The trait by which people of the minority are counted.</param>
    /// <param name="populationShare">Its share of the population, 0 to 1.</param>
    /// <param name="remedy">What follows when a rule is broken; the law does not say.</param>
    /// <exception cref="ArgumentNullException">The trait or the remedy is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than 1.</exception>
    public static EquatableArray<CompositionRule> EthnicMinority(GroupTrait minority, Proportion populationShare, Remedy remedy)
    {
        if (populationShare > Proportion.One)
        {
            throw new ArgumentOutOfRangeException(nameof(populationShare), populationShare, "A share of the population is at most 1.");
        }

        Citation citation = Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "19", "el.rep.ethnic")
            .Noted("Article 18 in 2010; the same since 1986. No remedy is laid down: it is the caller's choice.");
        CompositionRule one = new CompositionRule.OfTrait(minority, new CompositionLimit.AtLeast(1), remedy, citation);
        CompositionRule most = new CompositionRule.OfTrait(
            minority, new CompositionLimit.AtMostShare(Proportion.Of(3, 10)), remedy, citation);
        return populationShare >= Proportion.Of(15, 100) && populationShare < Proportion.Of(3, 10) ? [one, most] : [one];
    }
}
