using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>What is forbidden in an election and what follows.</summary>
public sealed record ConductCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="prohibitions">What is forbidden; a wider prohibition before the ones under it, each key once.</param>
    /// <param name="sanctions">What follows; each of a prohibition of this code.</param>
    /// <exception cref="ArgumentNullException">The name, a sequence or an element is null.</exception>
    /// <exception cref="ArgumentException">
    /// A key is there twice, or a prohibition or sanction refers to one that does not come before it.
    /// </exception>
    public ConductCode(LocalizedText name, IEnumerable<Prohibition> prohibitions, IEnumerable<Sanction> sanctions)
    {
        Name = Guard.Against.Null(name);
        Prohibitions = Guard.Against.Null(prohibitions).Select(item => Guard.Against.Null(item, nameof(prohibitions))).ToEquatableArray();
        Sanctions = Guard.Against.Null(sanctions).Select(item => Guard.Against.Null(item, nameof(sanctions))).ToEquatableArray();
        HashSet<ProhibitionId> known = [];
        foreach (Prohibition prohibition in Prohibitions)
        {
            if (prohibition.Under is { } wider && !known.Contains(wider))
            {
                throw new ArgumentException($"{prohibition.Id} is under {wider}, which does not come before it.", nameof(prohibitions));
            }

            if (!known.Add(prohibition.Id))
            {
                throw new ArgumentException($"{prohibition.Id} is there twice.", nameof(prohibitions));
            }
        }

        foreach (Sanction sanction in Sanctions.Where(sanction => !known.Contains(sanction.Prohibition)))
        {
            throw new ArgumentException($"{sanction.Prohibition} is not in the code.", nameof(sanctions));
        }
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets what is forbidden, a wider prohibition before the ones under it.</summary>
    public EquatableArray<Prohibition> Prohibitions { get; }

    /// <summary>Gets what follows.</summary>
    public EquatableArray<Sanction> Sanctions { get; }

    /// <summary>Returns a prohibition by its key.</summary>
    /// <param name="id">The key.</param>
    /// <exception cref="ArgumentException">There is no such prohibition.</exception>
    public Prohibition Find(ProhibitionId id) => Prohibitions.FirstOrDefault(item => item.Id == id)
        ?? throw new ArgumentException($"{id} is not in the code.", nameof(id));

    /// <summary>Returns the prohibition itself and the wider ones that it is a case of, narrowest first.</summary>
    /// <param name="id">The key.</param>
    /// <exception cref="ArgumentException">There is no such prohibition.</exception>
    public IReadOnlyList<Prohibition> WithWider(ProhibitionId id)
    {
        List<Prohibition> chain = [Find(id)];
        while (chain[^1].Under is { } wider)
        {
            chain.Add(Find(wider));
        }

        return chain;
    }

    /// <summary>Says what a breach leads to.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="standing">Where the person stands in the election now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="breach"/> is null.</exception>
    /// <exception cref="ArgumentException">The prohibition is not in the code.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The standing is not one of the named ones.</exception>
    public BreachOutcome Judge(Breach breach, Standing standing)
    {
        Guard.Against.Null(breach);
        Guard.Against.EnumOutOfRange(standing);
        IReadOnlyList<Prohibition> breached = WithWider(breach.Prohibition);
        if (breach.State != BreachState.Established)
        {
            ReasonCode code = breach.State == BreachState.Alleged ? ConductReasons.Alleged : ConductReasons.Dismissed;
            return new BreachOutcome.NotEstablished(breach, [Because(code, breach, breached[0], breached[0].Citation)]);
        }

        List<Sanction> applied = [.. Sanctions.Where(sanction =>
            breached.Any(prohibition => prohibition.Id == sanction.Prohibition)
            && (sanction.Standing is null || sanction.Standing == standing))];
        EquatableArray<Consequence> consequences = applied.SelectMany(sanction => sanction.Consequences).Distinct().ToEquatableArray();
        EquatableArray<Reason> reasons = applied.Count == 0
            ? [Because(ConductReasons.NoSanction, breach, breached[0], breached[0].Citation)]
            : applied.Select(sanction => Because(ConductReasons.Sanctioned, breach, breached[0], sanction.Citation)).ToEquatableArray();
        return consequences switch
        {
            _ when consequences.Any(item => item is Consequence.ElectionVoid) => new BreachOutcome.Void(breach, consequences, reasons),
            _ when consequences.Any(item => item is Consequence.StruckFromList) => new BreachOutcome.StruckFromList(breach, consequences, reasons),
            _ when consequences.Any(item => item is Consequence.NotListed) => new BreachOutcome.NotListed(breach, consequences, reasons),
            _ => new BreachOutcome.OutsideTheElection(breach, consequences, reasons),
        };
    }

    /// <summary>Counts breaches by prohibition; those under a wider one are counted there too.</summary>
    /// <param name="breaches">The breaches; may be empty.</param>
    /// <returns>One row for every prohibition of the code, in its order, rows of nothing included.</returns>
    /// <exception cref="ArgumentNullException">The sequence or a breach is null.</exception>
    /// <exception cref="ArgumentException">A prohibition is not in the code.</exception>
    public EquatableArray<BreachTally> Count(IEnumerable<Breach> breaches)
    {
        ILookup<ProhibitionId, Breach> byProhibition = Guard.Against.Null(breaches)
            .SelectMany(breach => WithWider(Guard.Against.Null(breach, nameof(breaches)).Prohibition).Select(item => (item.Id, breach)))
            .ToLookup(pair => pair.Id, pair => pair.breach);
        return Prohibitions.Select(item => new BreachTally(item, [.. byProhibition[item.Id]])).ToEquatableArray();
    }

    /// <summary>Returns the English name.</summary>
    public override string ToString() => Name.English;

    private static Reason Because(ReasonCode code, Breach breach, Prohibition prohibition, Law.Citation citation) =>
        new(code, citation, new("prohibition", prohibition.Name), new("day", breach.Day)) { Subject = breach.Name };
}
