namespace ElectionRules.Bodies;

/// <summary>Who fills a body or an office.</summary>
public abstract record Electorate
{
    private protected Electorate()
    {
    }

    /// <summary>The voters of the area, in districts or in one.</summary>
    public sealed record Voters : Electorate;

    /// <summary>The members of a body, by vote: delegates elect the next body, a plenary its officers.</summary>
    /// <param name="Body">The body.</param>
    public sealed record MembersOf(BodyId Body) : Electorate;

    /// <summary>The members of a body of the term that ends, as where an outgoing standing committee decides who the new members are.</summary>
    /// <param name="Body">The body.</param>
    public sealed record OutgoingMembersOf(BodyId Body) : Electorate;
}
