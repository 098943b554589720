using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>People and what is known of them, checked: nobody twice, nothing dated before a birth.</summary>
public sealed class PersonRegister
{
    private readonly Dictionary<PersonId, Person> persons;

    private PersonRegister(EquatableArray<Person> all)
    {
        All = all;
        persons = all.ToDictionary(person => person.Id);
    }

    /// <summary>Gets the people in the order in which they were given.</summary>
    public EquatableArray<Person> All { get; }

    /// <summary>Gets a person.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public Person this[PersonId id] => persons[id];

    /// <summary>Checks people and joins them to a register, or says everything that is wrong with them.</summary>
    /// <param name="persons">The people.</param>
    /// <param name="register">The register; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="persons"/> or one of them is null.</exception>
    public static bool TryCreate(
        IEnumerable<Person> persons, [NotNullWhen(true)] out PersonRegister? register, out EquatableArray<Reason> refusals)
    {
        EquatableArray<Person> all = Guard.Against.Null(persons).Select(person => Guard.Against.Null(person)).ToEquatableArray();
        HashSet<PersonId> seen = [];
        List<Reason> reasons = [];
        foreach (Person person in all)
        {
            if (person.Id == default)
            {
                reasons.Add(new(EligibilityReasons.NoPerson, citation: null) { Subject = person.Name });
            }
            else if (!seen.Add(person.Id))
            {
                reasons.Add(new(EligibilityReasons.Twice, citation: null, new ReasonFact("id", LocalizedText.Same(person.Id.Value))) { Subject = person.Name });
            }

            reasons.AddRange(Check(person));
        }

        refusals = reasons.ToEquatableArray();
        register = reasons.Count == 0 ? new(all) : null;
        return register is not null;
    }

    /// <summary>Tells whether there is such a person.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(PersonId id) => persons.ContainsKey(id);

    private static IEnumerable<Reason> Check(Person person)
    {
        if (person.Kin?.Any(tie => tie.Other == person.Id) == true)
        {
            yield return new(EligibilityReasons.OwnKin, citation: null) { Subject = person.Name };
        }

        foreach (IGrouping<string, Trait> group in person.Traits.GroupBy(trait => trait.Key).Where(group => group.Skip(1).Any()))
        {
            yield return new(EligibilityReasons.Twice, citation: null, new ReasonFact("id", LocalizedText.Same(group.Key))) { Subject = person.Name };
        }

        if (person.Birth is not { } birth)
        {
            yield break;
        }

        foreach ((string fact, LocalDate day) in Dates(person).Where(date => date.Day < birth))
        {
            yield return new(
                EligibilityReasons.BeforeBirth,
                citation: null,
                new ReasonFact("fact", LocalizedText.Same(fact)),
                new ReasonFact("day", day),
                new ReasonFact("birth", birth))
            {
                Subject = person.Name,
            };
        }
    }

    private static IEnumerable<(string Fact, LocalDate Day)> Dates(Person person)
    {
        if (person.Death is { } death)
        {
            yield return ("death", death);
        }

        foreach ((string fact, LocalDate day) in Begins("nationality", person.Nationalities, held => held.Days)
            .Concat(Begins("restriction", person.Restrictions, restriction => restriction.Days))
            .Concat(Begins("membership", person.Memberships, membership => membership.Days))
            .Concat(Begins("service", person.Services, service => service.Days))
            .Concat(Begins("post", person.Posts, post => post.Days))
            .Concat(Begins("residence", person.Residences, residence => residence.Days))
            .Concat((person.Educations ?? []).Select(education => ("education", education.Since)))
            .Concat((person.Consents ?? []).Select(consent => ("consent", consent.On))))
        {
            yield return (fact, day);
        }
    }

    private static IEnumerable<(string Fact, LocalDate Day)> Begins<T>(string fact, EquatableArray<T>? facts, Func<T, DaySpan> daysOf)
        where T : IEquatable<T> => (facts ?? []).Select(each => (fact, daysOf(each).From));
}
