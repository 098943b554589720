using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>What the registration of voters led to.</summary>
public abstract record RegistrationOutcome
{
    private protected RegistrationOutcome()
    {
    }

    /// <summary>There is a roll.</summary>
    /// <param name="Roll">Those found eligible to vote, each with weight one.</param>
    /// <param name="LeftOut">The findings on all others, ineligible or not determined; may be empty.</param>
    public sealed record Registered(ElectoralRoll Roll, EquatableArray<EligibilityFinding> LeftOut) : RegistrationOutcome;

    /// <summary>The people cannot be registered as given.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record Refused(EquatableArray<Reason> Reasons) : RegistrationOutcome;
}
