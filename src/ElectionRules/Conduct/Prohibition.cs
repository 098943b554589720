using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Conduct;

/// <summary>Something that is forbidden in an election.</summary>
public sealed record Prohibition
{
    /// <summary>Creates a prohibition.</summary>
    /// <param name="id">The key; not the <c>default</c> id.</param>
    /// <param name="name">What is forbidden, in short.</param>
    /// <param name="citation">The provision.</param>
    /// <exception cref="ArgumentNullException">The name or the citation is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one.</exception>
    public Prohibition(ProhibitionId id, LocalizedText name, Citation citation)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.Null(name);
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>Gets the key.</summary>
    public ProhibitionId Id { get; }

    /// <summary>Gets what is forbidden, in short.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the wider prohibition that this one is a case of, or null where it stands for itself.</summary>
    public ProhibitionId? Under { get; init; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;
}
