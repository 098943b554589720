using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Bodies;

/// <summary>How one contest waits for the outcome of another.</summary>
public abstract record ContestLink
{
    private protected ContestLink(ContestId first, ContestId then, Citation citation)
    {
        First = Guard.Against.Default(first);
        Then = Guard.Against.Default(then);
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>Gets the contest that comes first.</summary>
    public ContestId First { get; }

    /// <summary>Gets the contest that waits for it.</summary>
    public ContestId Then { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Only who is elected in the first may be elected in the second: a chair must first be a deputy there.</summary>
    public sealed record MustBeElectedFirst : ContestLink
    {
        /// <summary>Creates a link.</summary>
        /// <param name="first">The contest that comes first.</param>
        /// <param name="then">The contest that waits for it.</param>
        /// <param name="citation">The provision.</param>
        /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
        /// <exception cref="ArgumentException">A contest is the <c>default</c> one.</exception>
        public MustBeElectedFirst(ContestId first, ContestId then, Citation citation)
            : base(first, then, citation)
        {
        }
    }

    /// <summary>Those elected in the first are the electors of the second: delegates elect the next body.</summary>
    public sealed record ElectedVote : ContestLink
    {
        /// <summary>Creates a link.</summary>
        /// <param name="first">The contest that comes first.</param>
        /// <param name="then">The contest that waits for it.</param>
        /// <param name="citation">The provision.</param>
        /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
        /// <exception cref="ArgumentException">A contest is the <c>default</c> one.</exception>
        public ElectedVote(ContestId first, ContestId then, Citation citation)
            : base(first, then, citation)
        {
        }
    }
}
