using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Nominations;

/// <summary>One class of those who may put people forward: parties, a presidium, ten voters, the person alone.</summary>
public sealed record NominatorRule
{
    /// <summary>Gets the key of the class, such as <c>voters</c>; nominations name it.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="ArgumentException">The key is empty or blank.</exception>
    public required string Class { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the form.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The form is not one of the named ones.</exception>
    public required NominatorForm Form { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets how many electors must sign, 0 or more; everybody who signs is counted, the first proposer too.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required int LeastSigners { get; init => field = Guard.Against.Negative(value); }

    /// <summary>Gets the provision.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Citation { get; init => field = Guard.Against.Null(value); }
}
