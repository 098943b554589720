using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>Who may not stand in the next ballot because of the votes of this one.</summary>
public abstract record Elimination
{
    private protected Elimination()
    {
    }

    /// <summary>The candidate with fewest votes is out.</summary>
    public sealed record Lowest : Elimination
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="tie">What happens when several share the fewest votes.</param>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The tie is not one of the named ones.</exception>
        public Lowest(LowestTie tie) => Tie = Guard.Against.EnumOutOfRange(tie);

        /// <summary>Gets what happens when several share the fewest votes.</summary>
        public LowestTie Tie { get; }
    }

    /// <summary>Everybody with fewer votes than a fixed number is out.</summary>
    public sealed record FewerThan : Elimination
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="votes">The least number of votes that keeps a candidate in, 1 or more.</param>
        /// <exception cref="ArgumentException"><paramref name="votes"/> is not positive.</exception>
        public FewerThan(long votes) => Votes = Guard.Against.NegativeOrZero(votes);

        /// <summary>Gets the least number of votes that keeps a candidate in.</summary>
        public long Votes { get; }
    }

    /// <summary>Everybody who does not meet a requirement is out.</summary>
    public sealed record Below : Elimination
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="needed">What keeps a candidate in.</param>
        /// <exception cref="ArgumentException"><paramref name="needed"/> is the <c>default</c> requirement.</exception>
        public Below(Requirement needed) => Needed = Guard.Against.Default(needed);

        /// <summary>Gets what keeps a candidate in.</summary>
        public Requirement Needed { get; }
    }
}
