using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>How many different people one nominator may put forward, over all lists together.</summary>
public sealed record NameCap
{
    private NameCap(int? number) => Number = number;

    /// <summary>Gets the limit "as many as there are seats".</summary>
    public static NameCap AsManyAsSeats { get; } = new(number: null);

    /// <summary>Gets the fixed number, 1 or more; null where it is the number of seats.</summary>
    public int? Number { get; }

    /// <summary>Creates a limit that does not depend on the seats.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is not positive.</exception>
    public static NameCap Fixed(int number) => new(Guard.Against.NegativeOrZero(number));

    /// <summary>Returns the limit for a number of seats.</summary>
    /// <param name="seats">The seats to fill, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="seats"/> is not positive.</exception>
    public int For(int seats) => Number ?? Guard.Against.NegativeOrZero(seats);

    /// <summary>Returns the words.</summary>
    public override string ToString() => Number is int number ? $"{number}" : "as many as seats";
}
