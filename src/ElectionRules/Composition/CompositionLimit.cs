using System.Globalization;
using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>How many of a group must, or may, have a trait.</summary>
public abstract record CompositionLimit
{
    private protected CompositionLimit()
    {
    }

    /// <summary>Returns the least and the most members allowed in a group of some size.</summary>
    internal abstract (long Least, long Most) On(int size);

    /// <summary>At least a number of members: "at least one woman".</summary>
    public sealed record AtLeast : CompositionLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <param name="count">Members, 1 or more.</param>
        /// <exception cref="ArgumentException"><paramref name="count"/> is 0 or negative.</exception>
        public AtLeast(int count) => Count = Guard.Against.NegativeOrZero(count);

        /// <summary>Gets the number of members, 1 or more.</summary>
        public int Count { get; }

        /// <summary>Returns the words, such as <c>at least 1</c>.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at least {Count}");

        internal override (long Least, long Most) On(int size) => (Count, size);
    }

    /// <summary>At most a number of members: "no more than two of one employer".</summary>
    public sealed record AtMost : CompositionLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <param name="count">Members, 0 or more.</param>
        /// <exception cref="ArgumentException"><paramref name="count"/> is negative.</exception>
        public AtMost(int count) => Count = Guard.Against.Negative(count);

        /// <summary>Gets the number of members, 0 or more.</summary>
        public int Count { get; }

        /// <summary>Returns the words, such as <c>at most 2</c>.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at most {Count}");

        internal override (long Least, long Most) On(int size) => (0, Count);
    }

    /// <summary>At least, or more than, a share of all members of the group.</summary>
    public sealed record AtLeastShare : CompositionLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <param name="threshold">The share, strict or inclusive.</param>
        public AtLeastShare(Threshold threshold) => Threshold = threshold;

        /// <summary>Gets the share, strict or inclusive.</summary>
        public Threshold Threshold { get; }

        /// <summary>Returns the words, such as <c>more than 27/50</c>.</summary>
        public override string ToString() => Threshold.ToString();

        internal override (long Least, long Most) On(int size) => (Threshold.Least(size), size);
    }

    /// <summary>At most a share of all members of the group; exactly the share is allowed.</summary>
    public sealed record AtMostShare : CompositionLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <param name="share">The share, 0 to 1.</param>
        /// <exception cref="ArgumentOutOfRangeException">The share is more than 1: it would limit nothing.</exception>
        public AtMostShare(Proportion share) => Share = Shares.AtMostOne(share, nameof(share));

        /// <summary>Gets the share, 0 to 1.</summary>
        public Proportion Share { get; }

        /// <summary>Returns the words, such as <c>at most 3/10</c>.</summary>
        public override string ToString() => $"at most {Share}";

        internal override (long Least, long Most) On(int size) => (0, Share.FloorOf(size));
    }
}
