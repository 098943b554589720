using System.Diagnostics;
using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>What members are counted for: a woman, a bachelor's degree, aged 35 and under.</summary>
public sealed record GroupTrait
{
    private GroupTrait(LocalizedText name, AttributeId attribute)
    {
        Name = Guard.Against.Null(name);
        Attribute = Guard.Against.Default(attribute);
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the attribute that decides.</summary>
    public AttributeId Attribute { get; }

    /// <summary>Gets the keys of which a member needs one, in ordinal order; empty for a trait that is a band.</summary>
    public EquatableArray<string> Keys { get; private init; }

    /// <summary>Gets the band in which a member's number must be; null for a trait that is a set of keys.</summary>
    public NumberBand? Band { get; private init; }

    /// <summary>Creates the trait of having at least one of some keys.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="attribute">The attribute that decides; not the <c>default</c> id.</param>
    /// <param name="keys">The keys; at least one, none of them blank.</param>
    /// <exception cref="ArgumentNullException">The name or a key is null.</exception>
    /// <exception cref="ArgumentException">The attribute is the <c>default</c> one, there is no key, or a key is empty or blank.</exception>
    public static GroupTrait AnyOf(LocalizedText name, AttributeId attribute, params ReadOnlySpan<string> keys)
    {
        if (keys.IsEmpty)
        {
            throw new ArgumentException("A trait needs at least one key.", nameof(keys));
        }

        return new(name, attribute) { Keys = new AttributeValue.Keys(keys).Values };
    }

    /// <summary>Creates the trait of a number inside a band.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="attribute">The attribute that decides; not the <c>default</c> id.</param>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The attribute is the <c>default</c> one.</exception>
    public static GroupTrait Within(LocalizedText name, AttributeId attribute, NumberBand band) =>
        new(name, attribute) { Band = band };

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;

    /// <summary>Tells whether a member has the trait; null where the attribute is not known.</summary>
    internal bool? IsOf(GroupMember member) => (member.Find(Attribute), Band) switch
    {
        (null, _) => null,
        (AttributeValue.Keys value, null) => value.Values.Any(Keys.Contains),
        (AttributeValue.Number value, { } band) => band.Contains(value.Value),
        (AttributeValue.Keys, _) => throw new ArgumentException($"{Attribute} of {member.Id} is a key, and {Name} asks for a number.", nameof(member)),
        (AttributeValue.Number, _) => throw new ArgumentException($"{Attribute} of {member.Id} is a number, and {Name} asks for a key.", nameof(member)),
        _ => throw new UnreachableException(),
    };

    internal bool Overlaps(GroupTrait other) =>
        Band is { } band && other.Band is { } otherBand ? band.Overlaps(otherBand) : Keys.Any(other.Keys.Contains);
}
