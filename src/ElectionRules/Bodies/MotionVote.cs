using Ardalis.GuardClauses;

namespace ElectionRules.Bodies;

/// <summary>The vote on a motion: who was for it, and the sizes of which a rule may take its share.</summary>
public sealed record MotionVote
{
    /// <summary>Gets the votes for the motion, 0 or more.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required long For { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Gets the number of those who took part, 0 or more.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required long Participants { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Gets the number of those entitled to vote on it: all voters of the district, all deputies, all members; 0 or more.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required long Entitled { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Returns the size of a base.</summary>
    /// <param name="countingBase">The base.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vote on a motion knows no such base.</exception>
    public long SizeOf(CountingBase countingBase) => countingBase switch
    {
        CountingBase.WholeBody or CountingBase.RegisteredVoters or CountingBase.EntitledToAttend => Entitled,
        CountingBase.Participants => Participants,
        _ => throw new ArgumentOutOfRangeException(nameof(countingBase), countingBase, "A vote on a motion knows no such base."),
    };
}
