using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>What the vote on a motion led to.</summary>
public abstract record MotionOutcome
{
    private protected MotionOutcome()
    {
    }

    /// <summary>The motion is carried.</summary>
    public sealed record Carried : MotionOutcome;

    /// <summary>The motion is carried and has effect once approved.</summary>
    /// <param name="By">The kind of body that approves.</param>
    public sealed record AwaitingApproval(Cited<BodyKind> By) : MotionOutcome;

    /// <summary>The motion is lost.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record Lost(EquatableArray<Reason> Reasons) : MotionOutcome;
}
