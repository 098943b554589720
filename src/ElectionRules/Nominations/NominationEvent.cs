using ElectionRules.Eligibility;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>One thing that happened while people were put forward, in order.</summary>
public abstract record NominationEvent
{
    private protected NominationEvent()
    {
    }

    /// <summary>A list came in.</summary>
    /// <param name="Nomination">The list.</param>
    /// <param name="ClosesOn">The last day for nominations as it was then.</param>
    public sealed record Received(Nomination Nomination, LocalDate ClosesOn) : NominationEvent;

    /// <summary>Somebody took a signature back.</summary>
    /// <param name="Nomination">The list.</param>
    /// <param name="Signer">Who had signed.</param>
    /// <param name="On">The day.</param>
    /// <param name="ClosesOn">The last day for nominations as it was then; a signature taken back later still counts.</param>
    public sealed record SignatureWithdrawn(NominationId Nomination, PersonId Signer, LocalDate On, LocalDate ClosesOn) : NominationEvent;

    /// <summary>Somebody agreed to stand.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="On">The day.</param>
    public sealed record Consented(PersonId Person, LocalDate On) : NominationEvent;

    /// <summary>Somebody declined to stand.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="On">The day.</param>
    public sealed record Declined(PersonId Person, LocalDate On) : NominationEvent;

    /// <summary>The right of somebody to stand was assessed; the last assessment holds.</summary>
    /// <param name="Finding">The finding.</param>
    public sealed record Assessed(EligibilityFinding Finding) : NominationEvent;

    /// <summary>Somebody stands no longer.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Cause">Why.</param>
    /// <param name="On">The day.</param>
    /// <param name="Ground">The provision and figures of a disqualification, or null where nothing need be said.</param>
    public sealed record Fell(PersonId Person, FallCause Cause, LocalDate On, Reason? Ground) : NominationEvent;

    /// <summary>Nominations were opened again because too few people stood.</summary>
    /// <param name="Remedy">By which remedy.</param>
    /// <param name="ClosesOn">The new last day.</param>
    /// <param name="ElectionDay">Election day from now on.</param>
    public sealed record Reopened(ShortageRemedy Remedy, LocalDate ClosesOn, LocalDate ElectionDay) : NominationEvent;

    /// <summary>Fewer seats are filled because too few people stood.</summary>
    /// <param name="Seats">The seats from now on.</param>
    public sealed record SeatsReduced(int Seats) : NominationEvent;
}
