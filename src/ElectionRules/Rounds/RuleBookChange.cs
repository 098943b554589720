namespace ElectionRules.Rounds;

/// <summary>A place at which two rule books differ, in the value or only in the provision.</summary>
/// <param name="Name">The place, such as <c>ballots[0].winning[0]</c>.</param>
/// <param name="Before">What the one book has there; null where it has nothing.</param>
/// <param name="After">What the other has; null where it has nothing.</param>
public sealed record RuleBookChange(string Name, RuleBookField? Before, RuleBookField? After)
{
    /// <summary>Gets a value indicating whether the value differs; otherwise it only stands in another provision or version.</summary>
    public bool ChangesValue => !Equals(Before?.Value, After?.Value);

    /// <summary>Returns both values with their provisions.</summary>
    public override string ToString() => $"{Name}: {Words(Before)} → {Words(After)}";

    private static string Words(RuleBookField? field) =>
        field is null ? "nothing" : field.Citation is null ? $"{field.Value}" : $"{field.Value} ({field.Citation})";
}
