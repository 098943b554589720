using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>What follows when candidates who passed tie across the last seat. A tie is never broken silently.</summary>
public abstract record TieRule
{
    private protected TieRule()
    {
    }

    /// <summary>A further ballot among the tied, in which most votes win.</summary>
    public sealed record BallotAmongTied : TieRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="then">What decides when they tie again; null where the ballot is held again.</param>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The means is not one of the named ones.</exception>
        public BallotAmongTied(TieMeans? then) => Then = then is TieMeans means ? Guard.Against.EnumOutOfRange(means, nameof(then)) : null;

        /// <summary>Gets what decides when they tie again; null where the ballot is held again.</summary>
        public TieMeans? Then { get; }
    }

    /// <summary>Somebody or something outside the count decides, and the answer is recorded.</summary>
    public sealed record DecidedBy : TieRule
    {
        /// <summary>Creates the rule.</summary>
        /// <param name="means">What decides.</param>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The means is not one of the named ones.</exception>
        public DecidedBy(TieMeans means) => Means = Guard.Against.EnumOutOfRange(means);

        /// <summary>Gets what decides.</summary>
        public TieMeans Means { get; }
    }

    /// <summary>Nobody among the tied is elected; they go on to what follows a ballot that leaves seats unfilled.</summary>
    public sealed record NobodyElected : TieRule;
}
