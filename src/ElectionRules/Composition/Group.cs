using Ardalis.GuardClauses;
using ElectionRules.Nominations;

namespace ElectionRules.Composition;

/// <summary>The people whose composition is looked at: a slate, an elected body, the body of the last term.</summary>
public sealed record Group
{
    private Group(LocalizedText name, EquatableArray<GroupMember> members)
    {
        Name = Guard.Against.Null(name);
        Members = members;
        HashSet<PersonId> persons = [];
        Dictionary<AttributeId, Type> kinds = [];
        foreach (GroupMember member in members)
        {
            Guard.Against.Null(member, nameof(members));
            if (!persons.Add(member.Id))
            {
                throw new ArgumentException($"{member.Id} is in the group twice.", nameof(members));
            }

            foreach (GroupMember.KnownValue known in member.Known)
            {
                if (kinds.TryAdd(known.Attribute, known.Value.GetType()) || kinds[known.Attribute] == known.Value.GetType())
                {
                    continue;
                }

                throw new ArgumentException($"{known.Attribute} is a number for some members and a key for others.", nameof(members));
            }
        }
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the members in the given order.</summary>
    public EquatableArray<GroupMember> Members { get; }

    /// <summary>Creates a group.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="members">The members in order; nobody twice.</param>
    /// <exception cref="ArgumentNullException">The name, the sequence or a member is null.</exception>
    /// <exception cref="ArgumentException">
    /// A person is there twice, or an attribute is a number for one member and a key for another.
    /// </exception>
    public static Group Of(LocalizedText name, params IEnumerable<GroupMember> members) =>
        new(name, Guard.Against.Null(members).ToEquatableArray());

    /// <summary>Creates the group of the candidates of a slate, in the order of the paper.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="slate">The slate.</param>
    /// <param name="known">
    /// What is known of people, in any order; people who are not on the slate are left out, candidates of whom nothing is known
    /// are counted as unknown.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument or a member is null.</exception>
    /// <exception cref="ArgumentException">
    /// A person is known twice, or an attribute is a number for one member and a key for another.
    /// </exception>
    public static Group FromSlate(LocalizedText name, Slate slate, params IEnumerable<GroupMember> known)
    {
        Guard.Against.Null(slate);
        Dictionary<PersonId, GroupMember> profiles = Of(name, known).Members.ToDictionary(member => member.Id);
        return Of(name, slate.Select(candidate =>
            profiles.GetValueOrDefault(candidate.Id) ?? new GroupMember(candidate.Id, candidate.Name)));
    }

    /// <summary>Narrows the group to some of its members, such as those of a slate who were elected.</summary>
    /// <param name="name">The name of the narrower group.</param>
    /// <param name="persons">The people to keep, in the order wanted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A person is not in the group, or is named twice.</exception>
    public Group Only(LocalizedText name, params IEnumerable<PersonId> persons)
    {
        Dictionary<PersonId, GroupMember> byId = Members.ToDictionary(member => member.Id);
        return Of(name, Guard.Against.Null(persons).Select(person => byId.TryGetValue(person, out GroupMember? member)
            ? member
            : throw new ArgumentException($"{person} is not in the group.", nameof(persons))));
    }

    /// <summary>Counts the members who have a trait.</summary>
    /// <param name="trait">The trait.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trait"/> is null.</exception>
    /// <exception cref="ArgumentException">The trait asks for a number where members have a key, or the other way round.</exception>
    public TraitCount Measure(GroupTrait trait)
    {
        Guard.Against.Null(trait);
        List<bool?> answers = [.. Members.Select(trait.IsOf)];
        return new(trait, answers.Count(answer => answer is true), answers.Count(answer => answer is null), Members.Count);
    }

    /// <summary>Splits the group by every key found on an attribute, in ordinal order of the keys.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <exception cref="ArgumentException">
    /// The attribute is the <c>default</c> one, or a number, which is split by bands.
    /// </exception>
    public Breakdown By(AttributeId attribute)
    {
        Guard.Against.Default(attribute);
        IEnumerable<string> keys = Members
            .Select(member => member.Find(attribute))
            .SelectMany(value => value switch
            {
                AttributeValue.Keys found => found.Values,
                null => [],
                _ => throw new ArgumentException($"{attribute} is a number: split it by bands.", nameof(attribute)),
            })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Split(attribute, [.. keys.Select(key => GroupTrait.AnyOf(LocalizedText.Same(key), attribute, key))]);
    }

    /// <summary>Splits the group by traits of one attribute, such as bands of age.</summary>
    /// <param name="traits">The rows wanted; at least one, all of the same attribute, none overlapping another.</param>
    /// <exception cref="ArgumentNullException">The sequence or a trait is null.</exception>
    /// <exception cref="ArgumentException">There is no trait, they are of different attributes, or two overlap.</exception>
    public Breakdown By(params IEnumerable<GroupTrait> traits)
    {
        List<GroupTrait> rows = [.. Guard.Against.NullOrEmpty(traits)];
        foreach (GroupTrait row in rows)
        {
            Guard.Against.Null(row, nameof(traits));
        }

        if (rows.Any(row => row.Attribute != rows[0].Attribute))
        {
            throw new ArgumentException("The rows of one table are of one attribute.", nameof(traits));
        }

        for (int i = 0; i < rows.Count; i++)
        {
            if (rows.Skip(i + 1).FirstOrDefault(rows[i].Overlaps) is { } other)
            {
                throw new ArgumentException($"{rows[i]} and {other} overlap.", nameof(traits));
            }
        }

        return Split(rows[0].Attribute, rows);
    }

    /// <summary>Sums up an attribute that is a number.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <exception cref="ArgumentException">The attribute is the <c>default</c> one, or a key.</exception>
    /// <exception cref="OverflowException">The sum does not fit in 64 bits.</exception>
    public NumberSummary Summarize(AttributeId attribute)
    {
        Guard.Against.Default(attribute);
        List<AttributeValue> values = [.. Members.Select(member => member.Find(attribute)).OfType<AttributeValue>()];
        return values.Exists(value => value is AttributeValue.Keys)
            ? throw new ArgumentException($"{attribute} is not a number.", nameof(attribute))
            : new(attribute, [.. values.Cast<AttributeValue.Number>().Select(value => value.Value)], Members.Count - values.Count);
    }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;

    private Breakdown Split(AttributeId attribute, List<GroupTrait> traits) => new(
        attribute,
        traits.Select(Measure).ToEquatableArray(),
        Members.Count(member => member.Find(attribute) is not null && traits.TrueForAll(trait => trait.IsOf(member) is false)),
        Members.Count(member => member.Find(attribute) is null),
        Members.Count);
}
