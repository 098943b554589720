using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>What a soft target asks for.</summary>
public abstract record TargetAim
{
    private protected TargetAim()
    {
    }

    /// <summary>A number or a share of the group.</summary>
    public sealed record Within : TargetAim
    {
        /// <summary>Creates the aim.</summary>
        /// <param name="limit">The number or share.</param>
        /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
        public Within(CompositionLimit limit) => Limit = Guard.Against.Null(limit);

        /// <summary>Gets the number or share.</summary>
        public CompositionLimit Limit { get; }
    }

    /// <summary>A share not below that in another group: women among delegates as among all members.</summary>
    public sealed record NotBelow : TargetAim
    {
        /// <summary>Creates the aim.</summary>
        /// <param name="share">The share in the other group, 0 to 1.</param>
        /// <param name="of">The other group.</param>
        /// <exception cref="ArgumentNullException"><paramref name="of"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The share is more than 1.</exception>
        public NotBelow(Proportion share, LocalizedText of)
        {
            Share = Shares.AtMostOne(share, nameof(share));
            Of = Guard.Against.Null(of);
        }

        /// <summary>Gets the share in the other group, 0 to 1.</summary>
        public Proportion Share { get; }

        /// <summary>Gets the other group.</summary>
        public LocalizedText Of { get; }
    }

    /// <summary>A share above that of the last term; the same share falls short.</summary>
    public sealed record AboveLastTerm : TargetAim;

    /// <summary>"A suitable number": the provision gives no figure, so the figures are reported and nothing is judged.</summary>
    public sealed record NoFigure : TargetAim;
}
