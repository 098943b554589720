using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Composition;

/// <summary>A soft target: falling short of it is reported and changes no result.</summary>
public sealed record CompositionTarget
{
    /// <summary>Creates a target.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="aim">What is asked for.</param>
    /// <param name="citation">The provision, or null where the body itself set the target.</param>
    /// <exception cref="ArgumentNullException">The trait or the aim is null.</exception>
    public CompositionTarget(GroupTrait trait, TargetAim aim, Citation? citation)
    {
        Trait = Guard.Against.Null(trait);
        Aim = Guard.Against.Null(aim);
        Citation = citation;
    }

    /// <summary>Gets the trait.</summary>
    public GroupTrait Trait { get; }

    /// <summary>Gets what is asked for.</summary>
    public TargetAim Aim { get; }

    /// <summary>Gets the provision, or null where the body itself set the target.</summary>
    public Citation? Citation { get; }
}
