using Ardalis.GuardClauses;

namespace ElectionRules.Statutes.China;

/// <summary>How many people the rounds of a selection keep, as the body's own scheme fixes them.</summary>
public sealed record RecommendationCuts
{
    /// <summary>Gets how many the first round of recommendation keeps, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int FirstRound { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets how many the second round keeps, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int SecondRound { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets how many the third round keeps, who are then inspected, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int ThirdRound { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets how many the first vote keeps for the second, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int FirstVote { get; init => field = Guard.Against.NegativeOrZero(value); }
}
