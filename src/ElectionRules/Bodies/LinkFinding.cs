using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Whether a person passes the contests that come first.</summary>
public abstract record LinkFinding
{
    private protected LinkFinding()
    {
    }

    /// <summary>Elected in all of them, or there are none.</summary>
    public sealed record Met : LinkFinding;

    /// <summary>Not elected in some.</summary>
    /// <param name="Reasons">One reason for each; not empty.</param>
    public sealed record NotMet(EquatableArray<Reason> Reasons) : LinkFinding;

    /// <summary>Some are not decided yet, and none of the decided ones was lost.</summary>
    /// <param name="WaitsFor">The contests without an outcome.</param>
    public sealed record Open(EquatableArray<ContestId> WaitsFor) : LinkFinding;
}
