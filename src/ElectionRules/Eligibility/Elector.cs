namespace ElectionRules.Eligibility;

/// <summary>A person on a roll, as stated.</summary>
/// <param name="Person">The person.</param>
/// <param name="Weight">How many votes the person casts, 1 or more: shares owned, households spoken for.</param>
public sealed record Elector(PersonId Person, long Weight);
