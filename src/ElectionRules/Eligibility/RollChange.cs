using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>A change of a roll after its first publication.</summary>
public abstract record RollChange
{
    private protected RollChange()
    {
    }

    /// <summary>Gets the first day on which it holds.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets why the roll changes.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
    public required RollCause Cause { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Somebody is entered.</summary>
    /// <param name="Elector">The person and the weight.</param>
    public sealed record Entered(Elector Elector) : RollChange;

    /// <summary>Somebody is struck off.</summary>
    /// <param name="Person">The person.</param>
    public sealed record Struck(PersonId Person) : RollChange;
}
