using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>Who stands in the ballot after one that left seats unfilled. Whoever was eliminated never does.</summary>
public abstract record NextSlate
{
    private protected NextSlate()
    {
    }

    /// <summary>The unelected in the order of their votes, cut to the margin of the next ballot.</summary>
    /// <param name="WithWriteIns">Whether persons who were only written in take their place in that order.</param>
    public sealed record OrderOfVotes(bool WithWriteIns) : NextSlate;

    /// <summary>All unelected again.</summary>
    /// <param name="WithWriteIns">Whether persons who were only written in stand too.</param>
    public sealed record AllUnelected(bool WithWriteIns) : NextSlate;

    /// <summary>All unelected candidates who go on, and anybody newly proposed: nominations are opened again.</summary>
    public sealed record OpenNominations : NextSlate;

    /// <summary>A fixed number of those with most votes for each seat still to fill.</summary>
    public sealed record HighestPerSeat : NextSlate
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="count">How many go on for each seat, 1 or more.</param>
        /// <param name="tie">What happens when equal votes lie across the last place.</param>
        /// <exception cref="ArgumentException"><paramref name="count"/> is not positive.</exception>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The tie is not one of the named ones.</exception>
        public HighestPerSeat(int count, CutTie tie)
        {
            Count = Guard.Against.NegativeOrZero(count);
            Tie = Guard.Against.EnumOutOfRange(tie);
        }

        /// <summary>Gets how many go on for each seat.</summary>
        public int Count { get; }

        /// <summary>Gets what happens when equal votes lie across the last place.</summary>
        public CutTie Tie { get; }
    }

    /// <summary>Whoever has most votes in each house, where the houses are counted apart; ties go on together.</summary>
    public sealed record HighestInEachHouse : NextSlate;

    /// <summary>Those who met a requirement; where they are too few, also the next by votes. Ties at the cut go on together.</summary>
    public sealed record Reaching : NextSlate
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="needed">What a candidate must have had.</param>
        /// <param name="filledTo">How many go on at the least, 1 or more.</param>
        /// <exception cref="ArgumentException">
        /// <paramref name="needed"/> is the <c>default</c> requirement, or <paramref name="filledTo"/> is not positive.
        /// </exception>
        public Reaching(Requirement needed, int filledTo)
        {
            Needed = Guard.Against.Default(needed);
            FilledTo = Guard.Against.NegativeOrZero(filledTo);
        }

        /// <summary>Gets what a candidate must have had.</summary>
        public Requirement Needed { get; }

        /// <summary>Gets how many go on at the least.</summary>
        public int FilledTo { get; }
    }
}
