using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Composition;

/// <summary>A hard rule of composition: a group either keeps it, or the remedy follows.</summary>
public abstract record CompositionRule
{
    private protected CompositionRule(LocalizedText name, Remedy remedy, Citation? citation)
    {
        Name = Guard.Against.Null(name);
        Remedy = Guard.Against.Null(remedy);
        Citation = citation;
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets what follows when the rule is broken.</summary>
    public Remedy Remedy { get; }

    /// <summary>Gets the provision, or null where the body itself made the rule.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the English name.</summary>
    public sealed override string ToString() => Name.English;

    /// <summary>So many members must, or may, have a trait.</summary>
    public sealed record OfTrait : CompositionRule
    {
        /// <summary>Creates the rule; its name is that of the trait.</summary>
        /// <param name="trait">The trait.</param>
        /// <param name="limit">How many.</param>
        /// <param name="remedy">What follows when the rule is broken.</param>
        /// <param name="citation">The provision, or null where the body itself made the rule.</param>
        /// <exception cref="ArgumentNullException">The trait, the limit or the remedy is null.</exception>
        public OfTrait(GroupTrait trait, CompositionLimit limit, Remedy remedy, Citation? citation)
            : base(Guard.Against.Null(trait).Name, remedy, citation)
        {
            Trait = trait;
            Limit = Guard.Against.Null(limit);
        }

        /// <summary>Gets the trait.</summary>
        public GroupTrait Trait { get; }

        /// <summary>Gets how many.</summary>
        public CompositionLimit Limit { get; }
    }

    /// <summary>No key of an attribute may be had by more than so many: employers, affiliations, home places.</summary>
    public sealed record PerKey : CompositionRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="name">The name shown in reports.</param>
        /// <param name="attribute">The attribute; not the <c>default</c> id. A member with two keys counts under both.</param>
        /// <param name="most">The most members that may share a key, 1 or more.</param>
        /// <param name="remedy">What follows when the rule is broken.</param>
        /// <param name="citation">The provision, or null where the body itself made the rule.</param>
        /// <exception cref="ArgumentNullException">The name or the remedy is null.</exception>
        /// <exception cref="ArgumentException">The attribute is the <c>default</c> one, or <paramref name="most"/> is 0 or negative.</exception>
        public PerKey(LocalizedText name, AttributeId attribute, int most, Remedy remedy, Citation? citation)
            : base(name, remedy, citation)
        {
            Attribute = Guard.Against.Default(attribute);
            Most = Guard.Against.NegativeOrZero(most);
        }

        /// <summary>Gets the attribute.</summary>
        public AttributeId Attribute { get; }

        /// <summary>Gets the most members that may share a key, 1 or more.</summary>
        public int Most { get; }
    }

    /// <summary>Of two people who are kin, only one may be in the group (近亲回避).</summary>
    public sealed record NoKin : CompositionRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="name">The name shown in reports.</param>
        /// <param name="pairs">The people who are kin; may name people who are not in the group.</param>
        /// <param name="remedy">What follows when the rule is broken.</param>
        /// <param name="citation">The provision, or null where the body itself made the rule.</param>
        /// <exception cref="ArgumentNullException">The name, the sequence, a pair or the remedy is null.</exception>
        public NoKin(LocalizedText name, IEnumerable<KinPair> pairs, Remedy remedy, Citation? citation)
            : base(name, remedy, citation) =>
            Pairs = Guard.Against.Null(pairs).Select(pair => Guard.Against.Null(pair, nameof(pairs))).ToEquatableArray();

        /// <summary>Gets the people who are kin.</summary>
        public EquatableArray<KinPair> Pairs { get; }
    }

    /// <summary>Two traits must be had by nearly equal numbers: as many women as men, give or take one.</summary>
    public sealed record Parity : CompositionRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="name">The name shown in reports.</param>
        /// <param name="first">One trait.</param>
        /// <param name="second">The other trait.</param>
        /// <param name="mostDifference">By how many the numbers may differ, 0 or more.</param>
        /// <param name="remedy">What follows when the rule is broken; not <see cref="Remedy.NextByVotes"/>.</param>
        /// <param name="citation">The provision, or null where the body itself made the rule.</param>
        /// <exception cref="ArgumentNullException">The name, a trait or the remedy is null.</exception>
        /// <exception cref="ArgumentException">
        /// <paramref name="mostDifference"/> is negative, or the remedy is <see cref="Remedy.NextByVotes"/>.
        /// </exception>
        public Parity(LocalizedText name, GroupTrait first, GroupTrait second, int mostDifference, Remedy remedy, Citation? citation)
            : base(name, OfWholeList(remedy), citation)
        {
            First = Guard.Against.Null(first);
            Second = Guard.Against.Null(second);
            MostDifference = Guard.Against.Negative(mostDifference);
        }

        /// <summary>Gets one trait.</summary>
        public GroupTrait First { get; }

        /// <summary>Gets the other trait.</summary>
        public GroupTrait Second { get; }

        /// <summary>Gets by how many the numbers may differ, 0 or more.</summary>
        public int MostDifference { get; }
    }

    /// <summary>On a list in order, a key must not repeat too often in a row: the zipper of women and men is a run of 1.</summary>
    public sealed record Alternation : CompositionRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="name">The name shown in reports.</param>
        /// <param name="attribute">The attribute; not the <c>default</c> id.</param>
        /// <param name="longestRun">The most members in a row that may share a key, 1 or more.</param>
        /// <param name="remedy">What follows when the rule is broken; not <see cref="Remedy.NextByVotes"/>.</param>
        /// <param name="citation">The provision, or null where the body itself made the rule.</param>
        /// <exception cref="ArgumentNullException">The name or the remedy is null.</exception>
        /// <exception cref="ArgumentException">
        /// The attribute is the <c>default</c> one, <paramref name="longestRun"/> is 0 or negative, or the remedy is
        /// <see cref="Remedy.NextByVotes"/>.
        /// </exception>
        public Alternation(LocalizedText name, AttributeId attribute, int longestRun, Remedy remedy, Citation? citation)
            : base(name, OfWholeList(remedy), citation)
        {
            Attribute = Guard.Against.Default(attribute);
            LongestRun = Guard.Against.NegativeOrZero(longestRun);
        }

        /// <summary>Gets the attribute.</summary>
        public AttributeId Attribute { get; }

        /// <summary>Gets the most members in a row that may share a key, 1 or more.</summary>
        public int LongestRun { get; }
    }

    private static Remedy OfWholeList(Remedy remedy) => remedy is Remedy.NextByVotes
        ? throw new ArgumentException("A rule on the whole list cannot be kept by passing somebody over.", nameof(remedy))
        : remedy;
}
