using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>A trial period at the beginning of a tenure (试用期).</summary>
public sealed record ProbationRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="months">The length in months, 1 or more.</param>
    /// <param name="appliesTo">How an office is gained that begins with it.</param>
    /// <exception cref="ArgumentException"><paramref name="months"/> is not positive.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The basis is not one of the named ones.</exception>
    public ProbationRule(int months, TenureBasis appliesTo)
    {
        Months = Guard.Against.NegativeOrZero(months);
        AppliesTo = Guard.Against.EnumOutOfRange(appliesTo);
    }

    /// <summary>Gets the length in months.</summary>
    public int Months { get; }

    /// <summary>Gets how an office is gained that begins with it.</summary>
    public TenureBasis AppliesTo { get; }

    /// <summary>Returns the days on trial.</summary>
    /// <param name="basis">How the office was gained.</param>
    /// <param name="from">The first day in office.</param>
    /// <returns>The days, or null where there is no trial.</returns>
    public DateInterval? For(TenureBasis basis, LocalDate from) =>
        basis == AppliesTo ? new(from, from.PlusMonths(Months).PlusDays(-1)) : null;
}
