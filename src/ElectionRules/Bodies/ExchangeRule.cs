using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>When the holder of a post must be exchanged with another place (交流).</summary>
public sealed record ExchangeRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="years">The whole years in one post after which the exchange is due, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="years"/> is not positive.</exception>
    public ExchangeRule(int years) => Years = Guard.Against.NegativeOrZero(years);

    /// <summary>Gets the whole years in one post after which the exchange is due.</summary>
    public int Years { get; }

    /// <summary>Gets the offices whose holders are, as a rule, not moved at the same time; empty for none.</summary>
    public required EquatableArray<OfficeId> NotTogetherWith { get; init; }

    /// <summary>Returns the day from which the exchange is due.</summary>
    /// <param name="since">The first day in the post.</param>
    public LocalDate DueOn(LocalDate since) => since.PlusYears(Years);
}
