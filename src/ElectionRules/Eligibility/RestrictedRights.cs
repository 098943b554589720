using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>A restriction of electoral rights and its days.</summary>
public sealed record RestrictedRights
{
    /// <summary>Creates it.</summary>
    /// <param name="kind">The restriction; several may stand together.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RestrictedRights(RightsRestriction kind, DaySpan days)
    {
        Kind = kind;
        Days = Guard.Against.Null(days);
    }

    /// <summary>Gets the restriction; several may stand together.</summary>
    public RightsRestriction Kind { get; }

    /// <summary>Gets the days.</summary>
    public DaySpan Days { get; }
}
