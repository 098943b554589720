using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>Two people who are related closely enough to matter. The order of the two does not matter.</summary>
public sealed record KinPair
{
    /// <summary>Creates a pair.</summary>
    /// <param name="one">One person; not the <c>default</c> id.</param>
    /// <param name="other">The other person; not the <c>default</c> id.</param>
    /// <param name="relation">How they are related, such as "spouses".</param>
    /// <exception cref="ArgumentNullException"><paramref name="relation"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is the <c>default</c> one, or both are the same person.</exception>
    public KinPair(PersonId one, PersonId other, LocalizedText relation)
    {
        Guard.Against.Default(one);
        Guard.Against.Default(other);
        if (one == other)
        {
            throw new ArgumentException($"{one} is no kin of his or her own.", nameof(other));
        }

        bool isOrdered = string.CompareOrdinal(one.Value, other.Value) < 0;
        First = isOrdered ? one : other;
        Second = isOrdered ? other : one;
        Relation = Guard.Against.Null(relation);
    }

    /// <summary>Gets the person whose key comes first in ordinal order.</summary>
    public PersonId First { get; }

    /// <summary>Gets the other person.</summary>
    public PersonId Second { get; }

    /// <summary>Gets how they are related.</summary>
    public LocalizedText Relation { get; }
}
