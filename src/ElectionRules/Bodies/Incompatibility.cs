using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Bodies;

/// <summary>What the holder of an office may not hold beside it.</summary>
public abstract record Incompatibility
{
    private protected Incompatibility()
    {
    }

    /// <summary>Gets what follows for somebody who holds the other office.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The effect is not one of the named ones.</exception>
    public required IncompatibilityEffect Effect { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the provision.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Citation { get; init => field = Guard.Against.Null(value); }

    /// <summary>One other office.</summary>
    /// <param name="Office">The other office.</param>
    public sealed record WithOffice(OfficeId Office) : Incompatibility;

    /// <summary>Any office of a kind of body, such as every post of a government.</summary>
    /// <param name="Kind">The kind of body.</param>
    public sealed record WithBodiesOfKind(BodyKind Kind) : Incompatibility;

    /// <summary>A mandate in a body of the same kind whose area neither contains this one nor lies in it.</summary>
    public sealed record UnrelatedMandate : Incompatibility;
}
