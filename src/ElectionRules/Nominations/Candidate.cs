using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>A person as named on a paper.</summary>
public sealed record Candidate
{
    /// <summary>Creates a candidate.</summary>
    /// <param name="id">The person; not the <c>default</c> id.</param>
    /// <param name="name">The name as printed; not empty. Treat it as hostile wherever it is shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one, or the name is empty or blank.</exception>
    public Candidate(PersonId id, string name)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>Gets the person.</summary>
    public PersonId Id { get; }

    /// <summary>Gets the name as printed.</summary>
    public string Name { get; }

    /// <summary>Creates a candidate from a key and a name.</summary>
    /// <param name="id">The key of the person; not empty.</param>
    /// <param name="name">The name as printed; not empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or blank.</exception>
    public static Candidate Of(string id, string name) => new(new PersonId(id), name);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
