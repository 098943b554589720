using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>An area or district among which seats are distributed, with the people that count for it.</summary>
/// <param name="Id">The area.</param>
/// <param name="Population">The people, 0 or more.</param>
public sealed record SeatUnit(JurisdictionId Id, long Population)
{
    /// <summary>Creates a unit of which townspeople count several times, as before equal representation of town and country.</summary>
    /// <param name="id">The area.</param>
    /// <param name="urban">The people in towns, 0 or more.</param>
    /// <param name="rural">The people in the country, 0 or more.</param>
    /// <param name="ruralPerUrban">How many people in the country weigh as much as one in a town, 1 or more.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static SeatUnit Weighted(JurisdictionId id, long urban, long rural, int ruralPerUrban) =>
        new(id, (Guard.Against.Negative(urban) * Guard.Against.NegativeOrZero(ruralPerUrban)) + Guard.Against.Negative(rural));
}
