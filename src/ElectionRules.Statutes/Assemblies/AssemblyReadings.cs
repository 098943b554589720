namespace ElectionRules.Statutes.Assemblies;

/// <summary>How the points are read that the procedures of assemblies leave open. Every one must be chosen; books print the choice.</summary>
public sealed record AssemblyReadings
{
    /// <summary>Gets what "most votes" asks of the only candidate in a last ballot of a German parliament (Basic Law art. 63(4)).</summary>
    public required OnlyCandidate OnlyCandidate { get; init; }
}
