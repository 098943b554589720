namespace ElectionRules.Rounds;

/// <summary>A value of a layered rule book and the layer that gave it.</summary>
/// <param name="Field">The value with its place and provision.</param>
/// <param name="Layer">The key of the overlay, or of the book itself.</param>
public sealed record LayeredField(RuleBookField Field, string Layer);
