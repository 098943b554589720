using System.Collections;
using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>The candidates of one ballot in the order of the paper; the position of a name is its index in every batch and tally.</summary>
public sealed class Slate : IReadOnlyList<Candidate>, IEquatable<Slate>
{
    private readonly EquatableArray<Candidate> candidates;
    private readonly Dictionary<PersonId, int> positions;

    private Slate(EquatableArray<Candidate> candidates)
    {
        this.candidates = candidates;
        positions = new(candidates.Count);
        for (int i = 0; i < candidates.Count; i++)
        {
            if (!positions.TryAdd(candidates[i].Id, i))
            {
                throw new ArgumentException($"{candidates[i].Id} stands twice on the slate.", nameof(candidates));
            }
        }
    }

    /// <summary>Gets the slate without candidates.</summary>
    public static Slate Empty { get; } = new([]);

    /// <summary>Gets the number of candidates, 0 or more.</summary>
    public int Count => candidates.Count;

    /// <summary>Gets the candidate at a position of the paper, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Candidate this[int index] => candidates[index];

    /// <summary>Creates a slate in the given order.</summary>
    /// <param name="candidates">The candidates; nobody twice.</param>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    public static Slate Of(params ReadOnlySpan<Candidate> candidates) => new(EquatableArray.Create(candidates));

    /// <summary>Creates a slate in the given order.</summary>
    /// <param name="candidates">The candidates; nobody twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    public static Slate Of(IEnumerable<Candidate> candidates) => new(Guard.Against.Null(candidates).ToEquatableArray());

    /// <summary>Returns the position of a person, or −1 where he or she is not on the slate.</summary>
    /// <param name="person">The person.</param>
    public int PositionOf(PersonId person) => positions.GetValueOrDefault(person, -1);

    /// <summary>Tells whether a person is on the slate.</summary>
    /// <param name="person">The person.</param>
    public bool Contains(PersonId person) => positions.ContainsKey(person);

    /// <inheritdoc/>
    public bool Equals(Slate? other) => other is not null && candidates == other.candidates;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Slate);

    /// <inheritdoc/>
    public override int GetHashCode() => candidates.GetHashCode();

    /// <summary>Tells whether two are equal, as <see cref="Equals(Slate)"/> does; null equals null only.</summary>
    public static bool operator ==(Slate? left, Slate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two differ.</summary>
    public static bool operator !=(Slate? left, Slate? right) => !(left == right);

    /// <inheritdoc/>
    public IEnumerator<Candidate> GetEnumerator() => ((IEnumerable<Candidate>)candidates).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the names in order.</summary>
    public override string ToString() => string.Join(", ", candidates);
}
