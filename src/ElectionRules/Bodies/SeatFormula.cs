using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>How the seats of a body follow from its people: a base, one more for each full step, a ceiling.</summary>
public sealed record SeatFormula
{
    /// <summary>Gets the seats that every area has, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required long Base { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets the people for whom one more seat is allowed, 1 or more; a part of a step gives none.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required long PeoplePerSeat { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets the ceilings; empty for none. Where several bind, the lowest does.</summary>
    public required EquatableArray<SeatCap> Caps { get; init; }

    /// <summary>Gets the population below which there may be fewer seats than the base, or null where the base is always the least.</summary>
    public required long? FewerThanBaseBelow { get; init; }

    /// <summary>Returns the most seats allowed.</summary>
    /// <param name="population">The people, 0 or more.</param>
    /// <param name="kind">The kind of area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="population"/> is negative.</exception>
    public long Maximum(long population, AreaKind kind)
    {
        Guard.Against.Null(kind);
        long most = Base + (Guard.Against.Negative(population) / PeoplePerSeat);
        foreach (SeatCap cap in Caps)
        {
            bool binds = (cap.Kind is null || cap.Kind == kind) && (cap.AbovePopulation is null || population > cap.AbovePopulation);
            most = binds ? Math.Min(most, cap.Seats) : most;
        }

        return most;
    }

    /// <summary>Returns the numbers of seats allowed.</summary>
    /// <param name="population">The people, 0 or more.</param>
    /// <param name="kind">The kind of area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="population"/> is negative.</exception>
    public SeatRange RangeFor(long population, AreaKind kind)
    {
        long most = Maximum(population, kind);
        return new(population < FewerThanBaseBelow ? 1 : Math.Min(Base, most), most);
    }
}
