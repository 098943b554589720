using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>Who may vote, each once, with every change since the roll was first published.</summary>
public sealed class ElectoralRoll
{
    private readonly EquatableArray<Elector> published;
    private readonly Dictionary<PersonId, Elector> current;

    private ElectoralRoll(EquatableArray<Elector> published, EquatableArray<RollChange> changes, Dictionary<PersonId, Elector> current)
    {
        this.published = published;
        this.current = current;
        Changes = changes;
        TotalWeight = current.Values.Sum(elector => elector.Weight);
    }

    /// <summary>Gets the changes since the first publication, in order.</summary>
    public EquatableArray<RollChange> Changes { get; }

    /// <summary>Gets the number of electors after all changes.</summary>
    public int Count => current.Count;

    /// <summary>Gets the weight of all electors together; their number where all weigh one.</summary>
    public long TotalWeight { get; }

    /// <summary>Gets the electors after all changes, in no order that matters.</summary>
    public IReadOnlyCollection<Elector> Electors => current.Values;

    /// <summary>Gets the persons on the roll after all changes.</summary>
    public IReadOnlySet<PersonId> Persons => field ??= current.Keys.ToHashSet();

    /// <summary>Makes the roll of people who all weigh one, such as the deputies of a congress.</summary>
    /// <param name="persons">The persons; nobody twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="persons"/> is null.</exception>
    /// <exception cref="ArgumentException">A person is the <c>default</c> one or stands twice.</exception>
    public static ElectoralRoll Of(IEnumerable<PersonId> persons) =>
        TryCreate(Guard.Against.Null(persons).Select(person => new Elector(person, Weight: 1)), out ElectoralRoll? roll, out EquatableArray<Reason> refusals)
            ? roll
            : throw new ArgumentException(refusals[0].ToString(), nameof(persons));

    /// <summary>Checks electors and joins them to a roll, or says everything that is wrong with them.</summary>
    /// <param name="electors">The electors.</param>
    /// <param name="roll">The roll; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="electors"/> or one of them is null.</exception>
    public static bool TryCreate(
        IEnumerable<Elector> electors, [NotNullWhen(true)] out ElectoralRoll? roll, out EquatableArray<Reason> refusals)
    {
        EquatableArray<Elector> all = Guard.Against.Null(electors).Select(elector => Guard.Against.Null(elector)).ToEquatableArray();
        Dictionary<PersonId, Elector> byPerson = new(all.Count);
        List<Reason> reasons = [];
        foreach (Elector elector in all)
        {
            reasons.AddRange(Check(elector));
            if (!byPerson.TryAdd(elector.Person, elector))
            {
                reasons.Add(new(EligibilityReasons.Twice, citation: null, new ReasonFact("id", BodyReasons.Named(elector.Person))) { Subject = BodyReasons.Named(elector.Person) });
            }
        }

        refusals = reasons.ToEquatableArray();
        roll = reasons.Count == 0 ? new(all, [], byPerson) : null;
        return roll is not null;
    }

    /// <summary>Tells whether a person is on the roll.</summary>
    /// <param name="person">The person.</param>
    public bool Contains(PersonId person) => current.ContainsKey(person);

    /// <summary>Returns the weight of a person, 0 where he or she is not on the roll.</summary>
    /// <param name="person">The person.</param>
    public long WeightOf(PersonId person) => current.GetValueOrDefault(person)?.Weight ?? 0;

    /// <summary>Changes the roll, all or nothing. Each call copies the roll, so pass changes together.</summary>
    /// <param name="changes">The changes, none dated before the last one made.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is null.</exception>
    public RollOutcome Apply(IEnumerable<RollChange> changes)
    {
        RollChange[] all = [.. Guard.Against.Null(changes).Select(change => Guard.Against.Null(change))];
        Dictionary<PersonId, Elector> after = new(current);
        List<Reason> reasons = [];
        LocalDate last = Changes.Count == 0 ? LocalDate.MinIsoValue : Changes[^1].Day;
        foreach (RollChange change in all)
        {
            PersonId person = PersonOf(change);
            if (change.Day < last)
            {
                reasons.Add(new(EligibilityReasons.OutOfOrder, citation: null, new("day", change.Day), new("last", last)) { Subject = BodyReasons.Named(person) });
            }

            last = LocalDate.Max(last, change.Day);
            if (change is RollChange.Entered entered)
            {
                reasons.AddRange(Check(entered.Elector));
                if (!after.TryAdd(person, entered.Elector))
                {
                    reasons.Add(new(EligibilityReasons.OnRoll, citation: null, new ReasonFact("day", change.Day)) { Subject = BodyReasons.Named(person) });
                }
            }
            else if (!after.Remove(person))
            {
                reasons.Add(new(EligibilityReasons.NotOnRoll, citation: null) { Subject = BodyReasons.Named(person) });
            }
        }

        return reasons.Count == 0
            ? new RollOutcome.Changed(new(published, [.. Changes, .. all], after))
            : new RollOutcome.Refused(reasons.ToEquatableArray());
    }

    /// <summary>Returns the roll as it was on a day: with the changes that held by then and no later ones.</summary>
    /// <param name="day">The day, such as that of an earlier round.</param>
    public ElectoralRoll AsOn(LocalDate day)
    {
        Dictionary<PersonId, Elector> then = published.ToDictionary(elector => elector.Person);
        EquatableArray<RollChange> made = Changes.Where(change => change.Day <= day).ToEquatableArray();
        foreach (RollChange change in made)
        {
            if (change is RollChange.Entered entered)
            {
                then.Add(entered.Elector.Person, entered.Elector);
            }
            else
            {
                then.Remove(PersonOf(change));
            }
        }

        return new(published, made, then);
    }

    private static PersonId PersonOf(RollChange change) => change switch
    {
        RollChange.Entered entered => entered.Elector.Person,
        RollChange.Struck struck => struck.Person,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<Reason> Check(Elector elector)
    {
        if (elector.Person == default)
        {
            yield return new(EligibilityReasons.NoPerson, citation: null) { Subject = BodyReasons.Named(elector.Person) };
        }

        if (elector.Weight < 1)
        {
            yield return new(
                EligibilityReasons.Weight, citation: null, new("number", elector.Weight), new("least", 1), new("gap", 1 - elector.Weight))
            {
                Subject = BodyReasons.Named(elector.Person),
            };
        }
    }
}
