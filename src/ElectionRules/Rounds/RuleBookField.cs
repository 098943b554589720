using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>One value of a rule book, with its place and the provision that it comes from.</summary>
/// <param name="Name">The place, such as <c>ballots[0].winning[0]</c>; positions count from 0.</param>
/// <param name="Value">The value: a requirement, a margin, a tie rule, a number, a text; compares by value.</param>
/// <param name="Citation">The provision; null for what only orders the book, such as the kind of a ballot.</param>
public sealed record RuleBookField(string Name, object Value, Citation? Citation)
{
    /// <summary>Returns place, value and the short form of the provision.</summary>
    public override string ToString() => Citation is null ? $"{Name} = {Value}" : $"{Name} = {Value} — {Citation}";
}
