namespace ElectionRules.Eligibility;

/// <summary>A relative.</summary>
/// <param name="Other">The other person.</param>
/// <param name="Kinship">How they are related.</param>
public sealed record KinTie(PersonId Other, Kinship Kinship);
