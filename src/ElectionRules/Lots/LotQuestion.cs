using System.Text;
using Ardalis.GuardClauses;

namespace ElectionRules.Lots;

/// <summary>What a lot is to decide: in which contest, for what, among whom. The order in which the persons are given does not matter.</summary>
public sealed record LotQuestion
{
    /// <summary>Bytes of text that a lot may be derived from; lone surrogates have no bytes and are refused.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Creates a question.</summary>
    /// <param name="contest">The contest; not the <c>default</c> id.</param>
    /// <param name="purpose">What is decided, such as <c>ballot order</c>; not empty. Two lots of one contest need two purposes.</param>
    /// <param name="persons">Among whom; one person or more, nobody twice.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id is the <c>default</c> one, the purpose is empty or blank, there is no person or one stands twice, or a text holds
    /// half of a surrogate pair.
    /// </exception>
    public LotQuestion(ContestId contest, string purpose, IEnumerable<PersonId> persons)
    {
        Contest = Guard.Against.Default(contest);
        Purpose = Guard.Against.NullOrWhiteSpace(purpose);
        PersonId[] sorted = [.. Guard.Against.Null(persons).Select(person => Guard.Against.Default(person, nameof(persons)))];
        Guard.Against.Zero(sorted.Length, nameof(persons));
        Array.Sort(sorted, (left, right) => Utf8.GetBytes(left.Value).AsSpan().SequenceCompareTo(Utf8.GetBytes(right.Value)));
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                throw new ArgumentException($"{sorted[i]} stands twice in the lot.", nameof(persons));
            }
        }

        _ = Utf8.GetByteCount(contest.Value) + Utf8.GetByteCount(purpose) + sorted.Sum(person => Utf8.GetByteCount(person.Value));
        Persons = EquatableArray.Create<PersonId>(sorted);
    }

    /// <summary>Gets the contest.</summary>
    public ContestId Contest { get; }

    /// <summary>Gets what is decided.</summary>
    public string Purpose { get; }

    /// <summary>Gets among whom, in the order of the bytes of their keys in UTF-8.</summary>
    public EquatableArray<PersonId> Persons { get; }

    /// <summary>Records a lot that was drawn by hand.</summary>
    /// <param name="order">The persons in the order in which they came out; everybody once.</param>
    /// <param name="record">Who drew, when, before whom; not empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">Somebody is missing, stands twice or is not in the lot, or the record is empty or blank.</exception>
    public LotDraw.Drawn Drawn(IEnumerable<PersonId> order, string record)
    {
        EquatableArray<PersonId> drawn = Guard.Against.Null(order).ToEquatableArray();
        if (drawn.Count != Persons.Count || !Persons.ToHashSet().SetEquals(drawn))
        {
            throw new ArgumentException("The order drawn does not hold every person of the lot once.", nameof(order));
        }

        return new(this, drawn, Guard.Against.NullOrWhiteSpace(record));
    }

    /// <summary>Derives the lot from a seed that was published before anybody knew the question.</summary>
    /// <param name="seed">The seed as published, to the letter; not empty.</param>
    /// <returns>The order, with everything that another program needs to derive it again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is null.</exception>
    /// <exception cref="ArgumentException">The seed is empty or blank, or holds half of a surrogate pair.</exception>
    /// <remarks>
    /// Each person's ticket is the SHA-256 of <see cref="LotDraw.Derived.Preimage"/> followed by the line of his or her key;
    /// the smallest ticket comes first. Whoever publishes the seed must not be able to choose it with the question at hand.
    /// </remarks>
    public LotDraw.Derived DerivedFrom(string seed) => LotDraw.Derived.From(this, Guard.Against.NullOrWhiteSpace(seed));
}
