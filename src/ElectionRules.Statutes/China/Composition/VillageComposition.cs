using ElectionRules.Composition;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>Hard rules of composition in the law on villagers' committees, as amended in 2018.</summary>
/// <remarks>The law says what must be and not what follows when it is not, so the remedy is the caller's choice.</remarks>
public static class VillageComposition
{
    /// <summary>Returns the rule that a villagers' committee has at least one woman.</summary>
    /// <param name="remedy">What follows when the rule is broken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="remedy"/> is null.</exception>
    public static CompositionRule CommitteeWomen(Remedy remedy) =>
        new CompositionRule.OfTrait(ChinaTraits.Women, new CompositionLimit.AtLeast(1), remedy, Law("6(2)"));

    /// <summary>
    /// Returns the rule that women representatives make up at least one third of the members of the assembly of village
    /// representatives: of representatives and committee members together.
    /// </summary>
    /// <param name="remedy">What follows when the rule is broken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="remedy"/> is null.</exception>
    public static CompositionRule RepresentativeWomen(Remedy remedy) => new CompositionRule.OfTrait(
        ChinaTraits.Women,
        new CompositionLimit.AtLeastShare(Threshold.AtLeast(1, 3)),
        remedy,
        Law("25(1)").AlsoNoted("Of the whole assembly, the village committee included, whose women members do not count as representatives."));

    private static Citation Law(string article) =>
        Cite.Of(ChinaInstruments.VillagersCommitteesLaw, "2018", article, TextSeen, Unverified)
            .Noted("Read in the text of 2018; since when it stands there was not looked up. No remedy is laid down.");
}
