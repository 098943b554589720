using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>How many of a group have a trait, and of how many it is not known.</summary>
public sealed record TraitCount
{
    /// <summary>Creates a count; for a group of which only the figures are known, such as that of the last term.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="count">Members known to have it, 0 or more.</param>
    /// <param name="unknown">Members of whom it is not known, 0 or more.</param>
    /// <param name="total">All members; not fewer than the two together.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trait"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is less than the two together.</exception>
    public TraitCount(GroupTrait trait, int count, int unknown, int total)
    {
        Trait = Guard.Against.Null(trait);
        Count = Guard.Against.Negative(count);
        Unknown = Guard.Against.Negative(unknown);
        Guard.Against.OutOfRange(total, nameof(total), count + unknown, int.MaxValue);
        Total = total;
    }

    /// <summary>Gets the trait.</summary>
    public GroupTrait Trait { get; }

    /// <summary>Gets the members known to have the trait, 0 or more.</summary>
    public int Count { get; }

    /// <summary>Gets the members of whom it is not known, 0 or more.</summary>
    public int Unknown { get; }

    /// <summary>Gets all members, 0 or more.</summary>
    public int Total { get; }

    /// <summary>Gets the members known not to have the trait, 0 or more.</summary>
    public int Without => Total - Count - Unknown;

    /// <summary>Gets the least possible share of all members: nobody unknown has the trait. Null for an empty group.</summary>
    /// <value>The share itself where nothing is unknown.</value>
    public Proportion? LeastShare => ShareOf(Count, Total);

    /// <summary>Gets the greatest possible share of all members: everybody unknown has the trait. Null for an empty group.</summary>
    /// <value>The share itself where nothing is unknown.</value>
    public Proportion? GreatestShare => ShareOf(Count + Unknown, Total);

    /// <summary>Gets the share of those of whom it is known; null where it is known of nobody.</summary>
    public Proportion? ShareOfKnown => ShareOf(Count, Total - Unknown);

    /// <summary>Returns name and figures, such as <c>women: 3 of 11 (1 unknown)</c>.</summary>
    public override string ToString() => Unknown == 0
        ? FormattableString.Invariant($"{Trait}: {Count} of {Total}")
        : FormattableString.Invariant($"{Trait}: {Count} of {Total} ({Unknown} unknown)");

    private static Proportion? ShareOf(int part, int whole) => whole == 0 ? null : Proportion.Of(part, whole);
}
