using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Whether something keeps a rule.</summary>
public abstract record RuleFinding
{
    private protected RuleFinding()
    {
    }

    /// <summary>It does.</summary>
    public sealed record Met : RuleFinding;

    /// <summary>It does not.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record NotMet(EquatableArray<Reason> Reasons) : RuleFinding;

    internal static RuleFinding From(IEnumerable<Reason> reasons)
    {
        EquatableArray<Reason> all = reasons.ToEquatableArray();
        return all.Count == 0 ? new Met() : new NotMet(all);
    }
}
