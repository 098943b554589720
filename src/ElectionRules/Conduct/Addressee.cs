using Ardalis.GuardClauses;

namespace ElectionRules.Conduct;

/// <summary>A person to whom a document is handed out.</summary>
public sealed record Addressee
{
    /// <summary>Creates an addressee.</summary>
    /// <param name="id">The person; not the <c>default</c> id.</param>
    /// <param name="name">The name; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one, or the name is empty or blank.</exception>
    public Addressee(PersonId id, string name)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>Gets the person.</summary>
    public PersonId Id { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }
}
