using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>What changes to a roll led to.</summary>
public abstract record RollOutcome
{
    private protected RollOutcome()
    {
    }

    /// <summary>The changes are made.</summary>
    /// <param name="Roll">The roll after them.</param>
    public sealed record Changed(ElectoralRoll Roll) : RollOutcome;

    /// <summary>Some may not be made, so none was.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record Refused(EquatableArray<Reason> Reasons) : RollOutcome;
}
