using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>A trait now and in the last term, by count and by share: the two may move in different directions.</summary>
public sealed record TraitChange
{
    private TraitChange(TraitCount before, TraitCount now)
    {
        Before = before;
        Now = now;
    }

    /// <summary>Gets the figures of the last term.</summary>
    public TraitCount Before { get; }

    /// <summary>Gets the figures of this term.</summary>
    public TraitCount Now { get; }

    /// <summary>Gets how many more members are known to have the trait; negative for fewer.</summary>
    public int CountChange => Now.Count - Before.Count;

    /// <summary>Gets whether the share of all members is up or down, counting with every value that an unknown one may have.</summary>
    public ChangeDirection Direction
    {
        get
        {
            if (Now.LeastShare is not { } nowLeast || Now.GreatestShare is not { } nowGreatest
                || Before.LeastShare is not { } beforeLeast || Before.GreatestShare is not { } beforeGreatest)
            {
                return ChangeDirection.Undetermined;
            }

            if (nowLeast > beforeGreatest)
            {
                return ChangeDirection.Up;
            }

            if (nowGreatest < beforeLeast)
            {
                return ChangeDirection.Down;
            }

            return Now.Unknown == 0 && Before.Unknown == 0 ? ChangeDirection.Same : ChangeDirection.Undetermined;
        }
    }

    /// <summary>Gets by how much the share moved, without its sign; null where <see cref="Direction"/> is undetermined or a value is unknown.</summary>
    public Proportion? ShareDifference =>
        Now.Unknown > 0 || Before.Unknown > 0 || Now.LeastShare is not { } now || Before.LeastShare is not { } before
            ? null
            : Proportion.Of(
                Math.Abs((now.Numerator * before.Denominator) - (before.Numerator * now.Denominator)),
                now.Denominator * before.Denominator);

    /// <summary>Compares two counts of the same trait.</summary>
    /// <param name="before">The figures of the last term.</param>
    /// <param name="now">The figures of this term.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The counts are of different traits.</exception>
    public static TraitChange Between(TraitCount before, TraitCount now)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(now);
        if (before.Trait != now.Trait)
        {
            throw new ArgumentException($"{before.Trait} cannot be compared with {now.Trait}.", nameof(now));
        }

        return new(before, now);
    }
}
