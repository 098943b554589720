using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>Who stands in the ballot after one that left seats unfilled.</summary>
public abstract record NextSlate
{
    private protected NextSlate()
    {
    }

    /// <summary>The unelected in the order of their votes, cut to the margin of the next ballot.</summary>
    /// <param name="WithWriteIns">Whether persons who were only written in take their place in that order.</param>
    public sealed record OrderOfVotes(bool WithWriteIns) : NextSlate;

    /// <summary>All unelected candidates again, except those dropped.</summary>
    public sealed record AllUnelected : NextSlate;

    /// <summary>All unelected candidates who go on, and anybody newly proposed: nominations are opened again.</summary>
    public sealed record OpenNominations : NextSlate;

    /// <summary>A fixed number of those with most votes for each seat still to fill; ties at the cut go on together.</summary>
    public sealed record HighestPerSeat : NextSlate
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="count">How many go on for each seat, 1 or more.</param>
        /// <exception cref="ArgumentException"><paramref name="count"/> is not positive.</exception>
        public HighestPerSeat(int count) => Count = Guard.Against.NegativeOrZero(count);

        /// <summary>Gets how many go on for each seat.</summary>
        public int Count { get; }
    }
}
