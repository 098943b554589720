using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>What a change to a roster led to.</summary>
public abstract record RosterOutcome
{
    private protected RosterOutcome()
    {
    }

    /// <summary>The change is made.</summary>
    /// <param name="Roster">The roster after it.</param>
    /// <param name="Ended">The tenures that ended by it, those that fell with a mandate included; may be empty.</param>
    /// <param name="Departures">What departs from a rule that holds only as a rule; may be empty.</param>
    public sealed record Changed(Roster Roster, EquatableArray<Tenure> Ended, EquatableArray<Reason> Departures) : RosterOutcome;

    /// <summary>The change may not be made, and nothing of it was.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record Refused(EquatableArray<Reason> Reasons) : RosterOutcome;
}
