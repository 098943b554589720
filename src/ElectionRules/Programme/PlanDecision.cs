using ElectionRules.Transcripts;

namespace ElectionRules.Programme;

/// <summary>Whether stages and tasks make a programme.</summary>
public abstract record PlanDecision
{
    private protected PlanDecision()
    {
    }

    /// <summary>They do.</summary>
    public sealed record Accepted : PlanDecision
    {
        internal Accepted(ProgrammePlan plan) => Plan = plan;

        /// <summary>Gets the programme.</summary>
        public ProgrammePlan Plan { get; }
    }

    /// <summary>They do not.</summary>
    public sealed record Refused : PlanDecision
    {
        internal Refused(EquatableArray<Reason> reasons) => Reasons = reasons;

        /// <summary>Gets everything that is wrong; at least one reason.</summary>
        public EquatableArray<Reason> Reasons { get; }
    }
}
