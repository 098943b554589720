using Ardalis.GuardClauses;
using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>Days of service of a kind, such as all service (工龄) or service at the grass roots (基层工作经历).</summary>
public sealed record Service
{
    /// <summary>Creates it.</summary>
    /// <param name="kind">The key of the kind. One day may count for several kinds.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key is empty or blank.</exception>
    public Service(string kind, DaySpan days)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Days = Guard.Against.Null(days);
    }

    /// <summary>Gets the key of the kind. One day may count for several kinds.</summary>
    public string Kind { get; }

    /// <summary>Gets the days.</summary>
    public DaySpan Days { get; }
}
