namespace ElectionRules.Bodies;

/// <summary>How a vacancy may be filled before the term ends.</summary>
public abstract record FillingMethod
{
    private protected FillingMethod()
    {
    }

    /// <summary>By an election for the rest of the term (补选).</summary>
    public sealed record ByElection : FillingMethod;

    /// <summary>By alternates in the order of their votes (递补).</summary>
    /// <param name="Alternates">The office that the alternates hold.</param>
    public sealed record ByAlternates(OfficeId Alternates) : FillingMethod;

    /// <summary>By somebody who acts until the office is filled (代理).</summary>
    /// <param name="NamedBy">The body that names the acting holder.</param>
    public sealed record Acting(BodyId NamedBy) : FillingMethod;

    /// <summary>Not at all until the next election.</summary>
    public sealed record LeftVacant : FillingMethod;
}
