using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Conduct;

/// <summary>Which consequences follow from which prohibitions, for a person who stands somewhere in the election.</summary>
public sealed record Sanction
{
    /// <summary>Creates a sanction.</summary>
    /// <param name="prohibition">The prohibition; it covers the ones under it too.</param>
    /// <param name="standing">For people who stand here, or null for everybody.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="consequences">What follows; at least one.</param>
    /// <exception cref="ArgumentNullException">The citation, the sequence or a consequence is null.</exception>
    /// <exception cref="ArgumentException">The prohibition is the <c>default</c> id, or nothing follows.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The standing is not one of the named ones.</exception>
    public Sanction(ProhibitionId prohibition, Standing? standing, Citation citation, params IEnumerable<Consequence> consequences)
    {
        Prohibition = Guard.Against.Default(prohibition);
        Standing = standing is { } named ? Guard.Against.EnumOutOfRange(named, nameof(standing)) : null;
        Citation = Guard.Against.Null(citation);
        Consequences = Guard.Against.NullOrEmpty(consequences)
            .Select(consequence => Guard.Against.Null(consequence, nameof(consequences)))
            .ToEquatableArray();
    }

    /// <summary>Gets the prohibition; it covers the ones under it too.</summary>
    public ProhibitionId Prohibition { get; }

    /// <summary>Gets where a person must stand for the sanction to apply, or null for everybody.</summary>
    public Standing? Standing { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets what follows; at least one.</summary>
    public EquatableArray<Consequence> Consequences { get; }
}
