using Ardalis.GuardClauses;

namespace ElectionRules.Law;

/// <summary>A statute, regulation, charter or set of bylaws.</summary>
public sealed record Instrument
{
    /// <summary>Creates an instrument.</summary>
    /// <param name="id">Its permanent key, such as <c>cn/electoral-law</c>; not empty.</param>
    /// <param name="name">Its name, without a year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or blank.</exception>
    public Instrument(string id, LocalizedText name)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the permanent key.</summary>
    public string Id { get; }

    /// <summary>Gets the name, without a year.</summary>
    public LocalizedText Name { get; }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;
}
