using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>An answer that a book allows.</summary>
/// <param name="Choice">The answer.</param>
/// <param name="Citation">The provision that allows it; null where it follows from the question itself.</param>
public sealed record DecisionOption(Choice Choice, Citation? Citation)
{
    /// <summary>Gets what share of whom must consent; null where nobody need, or a presiding body may decide alone.</summary>
    public Requirement? Consent { get; init; }

    /// <summary>Gets what must decide, where the book says so: a lot, age, a casting vote; null elsewhere.</summary>
    public TieMeans? Means { get; init; }
}
