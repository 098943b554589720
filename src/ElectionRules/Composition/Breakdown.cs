namespace ElectionRules.Composition;

/// <summary>A group split by one attribute, row by row, with those whom no row holds and those of whom nothing is known.</summary>
public sealed record Breakdown
{
    internal Breakdown(AttributeId attribute, EquatableArray<TraitCount> rows, int outside, int unknown, int total)
    {
        Attribute = attribute;
        Rows = rows;
        Outside = outside;
        Unknown = unknown;
        Total = total;
    }

    /// <summary>Gets the attribute.</summary>
    public AttributeId Attribute { get; }

    /// <summary>Gets the rows. Their counts add up to more than the group where a member has several keys.</summary>
    public EquatableArray<TraitCount> Rows { get; }

    /// <summary>Gets the members who are known but in no row, 0 or more.</summary>
    public int Outside { get; }

    /// <summary>Gets the members of whom nothing is known, 0 or more.</summary>
    public int Unknown { get; }

    /// <summary>Gets all members, 0 or more.</summary>
    public int Total { get; }
}
