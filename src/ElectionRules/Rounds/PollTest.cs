using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>A condition on the ballot as a whole: enough members present, enough voters taking part.</summary>
public sealed record PollTest
{
    /// <summary>Creates a test.</summary>
    /// <param name="measured">What is counted: those present, those taking part.</param>
    /// <param name="needed">The share that it must be, and of what.</param>
    /// <param name="failure">What a failure means.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A value is not one of the named ones.</exception>
    /// <exception cref="ArgumentException"><paramref name="needed"/> is the <c>default</c> requirement.</exception>
    public PollTest(CountingBase measured, Requirement needed, PollFailure failure)
    {
        Measured = Guard.Against.EnumOutOfRange(measured);
        Needed = Guard.Against.Default(needed);
        Failure = Guard.Against.EnumOutOfRange(failure);
    }

    /// <summary>Gets what is counted.</summary>
    public CountingBase Measured { get; }

    /// <summary>Gets the share that it must be, and of what.</summary>
    public Requirement Needed { get; }

    /// <summary>Gets what a failure means.</summary>
    public PollFailure Failure { get; }
}
