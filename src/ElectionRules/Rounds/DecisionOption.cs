using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>An answer that a book allows.</summary>
/// <param name="Choice">The answer.</param>
/// <param name="Citation">The provision that allows it; null where it follows from the question itself.</param>
/// <param name="Consent">What share of whom must consent; null where nobody need, or a presiding body may decide alone.</param>
public sealed record DecisionOption(Choice Choice, Citation? Citation, Requirement? Consent);
