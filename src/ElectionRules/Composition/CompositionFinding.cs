using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>Whether a group keeps a hard rule of composition.</summary>
public abstract record CompositionFinding
{
    private protected CompositionFinding(CompositionRule rule, EquatableArray<Reason> reasons)
    {
        Rule = rule;
        Reasons = reasons;
    }

    /// <summary>Gets the rule.</summary>
    public CompositionRule Rule { get; }

    /// <summary>Gets everything that is missing, too much or not known; empty where the rule is kept.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>The rule is kept, whatever an unknown value may be.</summary>
    public sealed record Kept : CompositionFinding
    {
        internal Kept(CompositionRule rule)
            : base(rule, [])
        {
        }
    }

    /// <summary>Unknown values decide whether the rule is kept; they must be found out first.</summary>
    public sealed record Undetermined : CompositionFinding
    {
        internal Undetermined(CompositionRule rule, EquatableArray<Reason> reasons)
            : base(rule, reasons)
        {
        }
    }

    /// <summary>The rule is broken, whatever an unknown value may be; <see cref="CompositionRule.Remedy"/> follows.</summary>
    public sealed record Broken : CompositionFinding
    {
        internal Broken(CompositionRule rule, EquatableArray<Reason> reasons)
            : base(rule, reasons)
        {
        }
    }
}
