using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>A person as far as the composition of a group is concerned: who, and what is known on each attribute.</summary>
/// <remarks>Two members are equal when person, name and known values are; the order in which values were added does not matter.</remarks>
public sealed record GroupMember
{
    private readonly EquatableArray<KnownValue> known;

    /// <summary>Creates a member of whom nothing is known yet.</summary>
    /// <param name="id">The person; not the <c>default</c> id.</param>
    /// <param name="name">The name; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one, or the name is empty or blank.</exception>
    public GroupMember(PersonId id, string name)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    private GroupMember(GroupMember original, EquatableArray<KnownValue> known)
        : this(original.Id, original.Name) => this.known = known;

    /// <summary>Gets the person.</summary>
    public PersonId Id { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    internal IEnumerable<KnownValue> Known => known;

    /// <summary>Creates a member of whom nothing is known yet.</summary>
    /// <param name="id">The key of the person; not empty.</param>
    /// <param name="name">The name; not empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or blank.</exception>
    public static GroupMember Of(string id, string name) => new(new PersonId(id), name);

    /// <summary>Adds one or more keys on an attribute.</summary>
    /// <param name="attribute">The attribute; not the <c>default</c> id.</param>
    /// <param name="keys">The keys; at least one, none of them blank. Their order does not matter.</param>
    /// <exception cref="ArgumentNullException">A key is null.</exception>
    /// <exception cref="ArgumentException">
    /// The attribute is the <c>default</c> one or has a value already, there is no key, or a key is empty or blank.
    /// </exception>
    public GroupMember With(AttributeId attribute, params ReadOnlySpan<string> keys)
    {
        if (keys.IsEmpty)
        {
            throw new ArgumentException("Nothing known is no value: give at least one key.", nameof(keys));
        }

        return Add(attribute, new AttributeValue.Keys(keys));
    }

    /// <summary>Adds a number on an attribute.</summary>
    /// <param name="attribute">The attribute; not the <c>default</c> id.</param>
    /// <param name="number">The number, 0 or more.</param>
    /// <exception cref="ArgumentException">
    /// The attribute is the <c>default</c> one or has a value already, or the number is negative.
    /// </exception>
    public GroupMember With(AttributeId attribute, long number) => Add(attribute, new AttributeValue.Number(number));

    /// <summary>Returns what is known on an attribute, or null where nothing is.</summary>
    /// <param name="attribute">The attribute.</param>
    public AttributeValue? Find(AttributeId attribute)
    {
        foreach (KnownValue entry in known)
        {
            if (entry.Attribute == attribute)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private GroupMember Add(AttributeId attribute, AttributeValue value)
    {
        Guard.Against.Default(attribute);
        if (Find(attribute) is not null)
        {
            throw new ArgumentException($"{Id} has a value on {attribute} already.", nameof(attribute));
        }

        return new(this, known
            .Append(new(attribute, value))
            .OrderBy(entry => entry.Attribute.Value, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    internal sealed record KnownValue(AttributeId Attribute, AttributeValue Value);
}
