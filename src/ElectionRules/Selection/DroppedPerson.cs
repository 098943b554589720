using Ardalis.GuardClauses;

namespace ElectionRules.Selection;

/// <summary>A person dropped in a consultation.</summary>
public sealed record DroppedPerson
{
    /// <summary>Creates the record.</summary>
    /// <param name="person">The person; not the <c>default</c> id.</param>
    /// <param name="record">The grounds, as recorded; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one, or the record is empty or blank.</exception>
    public DroppedPerson(PersonId person, string record)
    {
        Person = Guard.Against.Default(person);
        Record = Guard.Against.NullOrWhiteSpace(record);
    }

    /// <summary>Gets the person.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the grounds.</summary>
    public string Record { get; }
}
