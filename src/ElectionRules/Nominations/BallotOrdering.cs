using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Lots;
using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>How the names of one paper are put in order, with what that needs.</summary>
public abstract record BallotOrdering
{
    private protected BallotOrdering()
    {
    }

    /// <summary>Gets which order it is.</summary>
    public abstract BallotOrder Order { get; }

    /// <summary>Orders those who stand, or says everything that leaves the order open.</summary>
    internal bool TryOrder(
        Cited<BallotOrder> rule, EquatableArray<Candidate> standing, [NotNullWhen(true)] out Slate? slate, out EquatableArray<Reason> open)
    {
        List<Reason> reasons = [];
        if (Order != rule.Value)
        {
            reasons.Add(new(
                NominationReasons.OtherOrder,
                rule.Citation,
                new("order", LocalizedText.Same(rule.Value.ToString())),
                new("given", LocalizedText.Same(Order.ToString()))));
        }

        Candidate[] ordered = [.. Sort(standing, reasons)];
        open = [.. reasons];
        slate = reasons.Count == 0 ? Slate.Of(ordered) : null;
        return slate is not null;
    }

    private protected abstract IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open);

    /// <summary>Sorts by a key; people who share one are put in the order of a lot, or named.</summary>
    private protected static IEnumerable<Candidate> ByKey(
        EquatableArray<Candidate> standing, Func<Candidate, string> keyOf, LotDraw? equalNames, List<Reason> open)
    {
        foreach (IGrouping<string, Candidate> place in standing.GroupBy(keyOf, StringComparer.Ordinal).OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            Candidate[] people = [.. place];
            if (people.Length > 1 && !(equalNames is not null && people.All(person => equalNames.Order.Contains(person.Id))))
            {
                open.Add(new(NominationReasons.SamePlace, citation: null, new ReasonFact("other", LocalizedText.Same(people[1].Name)))
                {
                    Subject = LocalizedText.Same(people[0].Name),
                });
            }
            else if (people.Length > 1)
            {
                people = [.. ByPosition(people, equalNames!.Order)];
            }

            foreach (Candidate person in people)
            {
                yield return person;
            }
        }
    }

    private protected static IEnumerable<Candidate> ByPosition(IEnumerable<Candidate> people, EquatableArray<PersonId> order)
    {
        PersonId[] positions = [.. order];
        return people.OrderBy(person => Array.IndexOf(positions, person.Id));
    }

    private protected static IEnumerable<Candidate> InOrder(
        EquatableArray<Candidate> standing, EquatableArray<PersonId> order, List<Reason> open)
    {
        foreach (Candidate missing in standing.Where(person => !order.Contains(person.Id)))
        {
            open.Add(new(NominationReasons.NotInOrder, citation: null) { Subject = LocalizedText.Same(missing.Name) });
        }

        return ByPosition(standing, order);
    }

    /// <summary>By the strokes of the surname (姓氏笔画), then of the given name.</summary>
    public sealed record Strokes : BallotOrdering
    {
        /// <summary>Creates the ordering.</summary>
        /// <param name="table">How characters are written.</param>
        /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
        public Strokes(StrokeTable table) => Table = Guard.Against.Null(table);

        /// <summary>Gets how characters are written.</summary>
        public StrokeTable Table { get; }

        /// <summary>Gets the lot among people whom the strokes do not separate; null leaves the order open there.</summary>
        public LotDraw? EqualNames { get; init; }

        /// <inheritdoc/>
        public override BallotOrder Order => BallotOrder.SurnameStrokes;

        private protected override IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open)
        {
            Dictionary<PersonId, string> keys = new StrokeOrder(Table, open).KeysOf(standing);
            return ByKey(standing.Where(person => keys.ContainsKey(person.Id)).ToEquatableArray(), person => keys[person.Id], EqualNames, open);
        }
    }

    /// <summary>By lot.</summary>
    public sealed record ByLot : BallotOrdering
    {
        /// <summary>Creates the ordering.</summary>
        /// <param name="draw">The lot; whoever stands no longer is passed over.</param>
        /// <exception cref="ArgumentNullException"><paramref name="draw"/> is null.</exception>
        public ByLot(LotDraw draw) => Draw = Guard.Against.Null(draw);

        /// <summary>Gets the lot.</summary>
        public LotDraw Draw { get; }

        /// <inheritdoc/>
        public override BallotOrder Order => BallotOrder.Lot;

        private protected override IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open) =>
            InOrder(standing, Draw.Order, open);
    }

    /// <summary>By the characters of the printed name, as numbers in UTF-16.</summary>
    public sealed record Alphabet : BallotOrdering
    {
        /// <summary>Gets the lot among people of one name; null leaves the order open there.</summary>
        public LotDraw? EqualNames { get; init; }

        /// <inheritdoc/>
        public override BallotOrder Order => BallotOrder.Alphabet;

        private protected override IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open) =>
            ByKey(standing, person => person.Name, EqualNames, open);
    }

    /// <summary>As a body stated or approved it.</summary>
    public sealed record Stated : BallotOrdering
    {
        /// <summary>Creates the ordering.</summary>
        /// <param name="persons">The persons in order; whoever does not stand is passed over.</param>
        /// <param name="record">Who stated or approved it; not empty.</param>
        /// <exception cref="ArgumentNullException">A reference is null.</exception>
        /// <exception cref="ArgumentException">A person stands twice, or the record is empty or blank.</exception>
        public Stated(IEnumerable<PersonId> persons, string record)
        {
            Persons = Guard.Against.Null(persons).ToEquatableArray();
            Record = Guard.Against.NullOrWhiteSpace(record);
            if (Persons.Distinct().Count() != Persons.Count)
            {
                throw new ArgumentException("A person stands twice in the order.", nameof(persons));
            }
        }

        /// <summary>Gets the persons in order.</summary>
        public EquatableArray<PersonId> Persons { get; }

        /// <summary>Gets who stated or approved it.</summary>
        public string Record { get; }

        /// <inheritdoc/>
        public override BallotOrder Order => BallotOrder.Stated;

        private protected override IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open) =>
            InOrder(standing, Persons, open);
    }

    /// <summary>As the first standing nominations came in.</summary>
    public sealed record Receipt : BallotOrdering
    {
        /// <inheritdoc/>
        public override BallotOrder Order => BallotOrder.Receipt;

        private protected override IEnumerable<Candidate> Sort(EquatableArray<Candidate> standing, List<Reason> open) => standing;
    }
}
