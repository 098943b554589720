using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>How a group stands to a soft target.</summary>
public abstract record TargetFinding
{
    private protected TargetFinding(CompositionTarget target, TraitCount count)
    {
        Target = target;
        Count = count;
    }

    /// <summary>Gets the target.</summary>
    public CompositionTarget Target { get; }

    /// <summary>Gets the figures of the group.</summary>
    public TraitCount Count { get; }

    /// <summary>The target is met, whatever an unknown value may be.</summary>
    public sealed record Met : TargetFinding
    {
        internal Met(CompositionTarget target, TraitCount count)
            : base(target, count)
        {
        }
    }

    /// <summary>The group is short of the target, or over it, whatever an unknown value may be.</summary>
    public sealed record Missed : TargetFinding
    {
        internal Missed(CompositionTarget target, TraitCount count, long gap, Reason reason)
            : base(target, count)
        {
            Gap = gap;
            Reason = reason;
        }

        /// <summary>Gets how many members are missing or too many, 1 or more, counting those known to have the trait.</summary>
        public long Gap { get; }

        /// <summary>Gets the figures in words.</summary>
        public Reason Reason { get; }
    }

    /// <summary>Nothing can be judged: unknown values decide, there is no last term, or the provision sets no figure.</summary>
    public sealed record NotJudged : TargetFinding
    {
        internal NotJudged(CompositionTarget target, TraitCount count, Reason reason)
            : base(target, count) => Reason = reason;

        /// <summary>Gets why not.</summary>
        public Reason Reason { get; }
    }
}
