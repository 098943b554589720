using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Conduct;

/// <summary>A document handed out to named people, each of whom signs a pledge or gives back a receipt by a day.</summary>
public sealed record Handout
{
    /// <summary>Creates a handout.</summary>
    /// <param name="kind">What people do with it.</param>
    /// <param name="document">The name of the document.</param>
    /// <param name="due">The last day for giving it back.</param>
    /// <param name="addressees">The people it is handed out to; nobody twice.</param>
    /// <exception cref="ArgumentNullException">The document, the sequence or a person is null.</exception>
    /// <exception cref="ArgumentException">A person is there twice.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not one of the named ones.</exception>
    public Handout(HandoutKind kind, LocalizedText document, LocalDate due, params IEnumerable<Addressee> addressees)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Document = Guard.Against.Null(document);
        Due = due;
        Addressees = Guard.Against.Null(addressees).Select(person => Guard.Against.Null(person, nameof(addressees))).ToEquatableArray();
        if (Addressees.Select(person => person.Id).Distinct().Count() < Addressees.Count)
        {
            throw new ArgumentException("A document is handed out to a person once.", nameof(addressees));
        }
    }

    /// <summary>Gets what people do with it.</summary>
    public HandoutKind Kind { get; }

    /// <summary>Gets the name of the document.</summary>
    public LocalizedText Document { get; }

    /// <summary>Gets the last day for giving it back.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets the people it is handed out to.</summary>
    public EquatableArray<Addressee> Addressees { get; }

    /// <summary>Reconciles what came back with the people asked.</summary>
    /// <param name="returns">All that came back, in any order; what came back after <paramref name="day"/> is not counted.</param>
    /// <param name="day">The day on which it is looked at.</param>
    /// <exception cref="ArgumentNullException">The sequence or a return is null.</exception>
    public HandoutFinding Check(IEnumerable<HandoutReturn> returns, LocalDate day)
    {
        ILookup<PersonId, LocalDate> days = Guard.Against.Null(returns)
            .Where(item => Guard.Against.Null(item, nameof(returns)).Day <= day)
            .ToLookup(item => item.Person, item => item.Day);
        HashSet<PersonId> asked = [.. Addressees.Select(person => person.Id)];
        List<Reason> reasons = [];
        foreach (Addressee person in Addressees)
        {
            List<LocalDate> returned = [.. days[person.Id].Order()];
            if (returned.Count == 0)
            {
                reasons.Add(Because(ConductReasons.NotReturned, person, new ReasonFact("day", day)));
                continue;
            }

            if (returned.Count > 1)
            {
                reasons.Add(Because(ConductReasons.ReturnedTwice, person, new ReasonFact("count", returned.Count)));
            }

            if (returned[0] > Due)
            {
                reasons.Add(Because(
                    ConductReasons.ReturnedLate,
                    person,
                    new("returned", returned[0]),
                    new("day", Due),
                    new("gap", Period.DaysBetween(Due, returned[0]))));
            }
        }

        reasons.AddRange(days
            .Select(group => group.Key)
            .Where(person => !asked.Contains(person))
            .OrderBy(person => person.Value, StringComparer.Ordinal)
            .Select(person => new Reason(
                ConductReasons.NotAsked, null, new("person", LocalizedText.Same(person.Value)), new("document", Document))));
        return new(this, Addressees.Where(person => !days.Contains(person.Id)).ToEquatableArray(), reasons.ToEquatableArray());
    }

    private Reason Because(ReasonCode code, Addressee person, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, null, [new("document", Document), .. facts]) { Subject = LocalizedText.Same(person.Name) };
}
