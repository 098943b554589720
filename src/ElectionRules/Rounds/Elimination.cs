using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>Who may not stand again because of the votes of this ballot.</summary>
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
        /// <param name="tieAgain">What happens when a ballot held for such a tie ties again; null where it is the same.</param>
        /// <param name="leave">How many candidates must be left; where fewer would be, nobody goes: 1 or more.</param>
        /// <param name="onlyIfNobodyElse">Whether the lowest goes only where no other elimination of the ballot drops anybody.</param>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A tie is not one of the named ones.</exception>
        /// <exception cref="ArgumentException"><paramref name="leave"/> is not positive.</exception>
        public Lowest(LowestTie tie, LowestTie? tieAgain, int leave, bool onlyIfNobodyElse)
        {
            Tie = Guard.Against.EnumOutOfRange(tie);
            TieAgain = tieAgain is LowestTie again ? Guard.Against.EnumOutOfRange(again, nameof(tieAgain)) : null;
            Leave = Guard.Against.NegativeOrZero(leave);
            OnlyIfNobodyElse = onlyIfNobodyElse;
        }

        /// <summary>Gets what happens when several share the fewest votes.</summary>
        public LowestTie Tie { get; }

        /// <summary>Gets what happens when a ballot held for such a tie ties again; null where it is the same.</summary>
        public LowestTie? TieAgain { get; }

        /// <summary>Gets how many candidates must be left, 1 or more.</summary>
        public int Leave { get; }

        /// <summary>Gets a value indicating whether the lowest goes only where no other elimination of the ballot drops anybody.</summary>
        public bool OnlyIfNobodyElse { get; }
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
