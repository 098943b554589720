using Ardalis.GuardClauses;
using ElectionRules.Eligibility;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>Nominations so far: their terms and all that happened. Immutable; each step makes a new one.</summary>
/// <remarks>
/// Everything handed in is kept, lawful or not; <see cref="Nominations"/> and <see cref="Nominees"/> say what stands and why
/// the rest does not. Where the law limits something "in order", it is the order in which the steps are made.
/// </remarks>
public sealed record NominationPhase
{
    private NominationPhase(NominationTerms terms, EquatableArray<NominationEvent> events)
    {
        Terms = terms;
        Events = events;
    }

    /// <summary>Gets the terms; after a reopening, with the new days.</summary>
    public NominationTerms Terms { get; }

    /// <summary>Gets all that happened, in order.</summary>
    public EquatableArray<NominationEvent> Events { get; }

    /// <summary>Gets every list, in the order of receipt, and whether it stands.</summary>
    public EquatableArray<NominationFinding> Nominations => ListJudge.Judge(this);

    /// <summary>Gets every person put forward, in the order of the first list, and whether he or she stands.</summary>
    public EquatableArray<NomineeFinding> Nominees => NomineeJudge.Judge(this, Nominations);

    internal IEnumerable<Nomination> Lists => Events.OfType<NominationEvent.Received>().Select(received => received.Nomination);

    /// <summary>Opens nominations.</summary>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static NominationPhase Open(NominationTerms terms) => new(Guard.Against.Null(terms), []);

    /// <summary>Receives a list, lawful or not.</summary>
    /// <param name="nomination">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nomination"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a list of that id already.</exception>
    public NominationPhase Receive(Nomination nomination)
    {
        Guard.Against.Null(nomination);
        if (Lists.Any(list => list.Id == nomination.Id))
        {
            throw new ArgumentException($"There is a list {nomination.Id} already.", nameof(nomination));
        }

        return With(new NominationEvent.Received(nomination, Terms.ClosesOn));
    }

    /// <summary>Takes a signature back. After the last day for nominations it has no effect.</summary>
    /// <param name="nomination">The list.</param>
    /// <param name="signer">Who had signed it.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">There is no such list, or that person did not sign it.</exception>
    public NominationPhase WithdrawSignature(NominationId nomination, PersonId signer, LocalDate on)
    {
        if (!Lists.Any(list => list.Id == nomination && list.Signers.Contains(signer)))
        {
            throw new ArgumentException($"{signer} has not signed a list {nomination}.", nameof(signer));
        }

        return With(new NominationEvent.SignatureWithdrawn(nomination, signer, on, Terms.ClosesOn));
    }

    /// <summary>Records that somebody agreed to stand; it replaces an earlier refusal.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">Nobody put the person forward.</exception>
    public NominationPhase Consent(PersonId person, LocalDate on) => With(new NominationEvent.Consented(Known(person), on));

    /// <summary>Records that somebody declined to stand; it replaces an earlier consent.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">Nobody put the person forward.</exception>
    public NominationPhase Decline(PersonId person, LocalDate on) => With(new NominationEvent.Declined(Known(person), on));

    /// <summary>Records whether somebody has the right to stand. Nobody stands who was not assessed; the last finding holds.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException">It is about the right to vote, or nobody put the person forward.</exception>
    public NominationPhase Assess(EligibilityFinding finding)
    {
        Guard.Against.Null(finding);
        if (finding.Right != ElectoralRight.Stand)
        {
            throw new ArgumentException("The right to stand is asked for, not the right to vote.", nameof(finding));
        }

        _ = Known(finding.Person);
        return With(new NominationEvent.Assessed(finding));
    }

    /// <summary>Records that somebody stands no longer.</summary>
    /// <param name="person">The person.</param>
    /// <param name="cause">Why.</param>
    /// <param name="on">The day.</param>
    /// <param name="ground">The provision and figures of a disqualification, or null where nothing need be said.</param>
    /// <exception cref="ArgumentException">Nobody put the person forward.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
    public NominationPhase Fall(PersonId person, FallCause cause, LocalDate on, Reason? ground) =>
        With(new NominationEvent.Fell(Known(person), Guard.Against.EnumOutOfRange(cause), on, ground));

    /// <summary>Closes nominations and says what comes of them.</summary>
    /// <param name="on">The day, later than the last day for nominations.</param>
    /// <param name="ordering">How the names are ordered, with what that needs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ordering"/> is null.</exception>
    public NominationOutcome Close(LocalDate on, BallotOrdering ordering) => NominationClose.Decide(this, on, Guard.Against.Null(ordering));

    internal NominationPhase Reopen(ShortageRemedy remedy, LocalDate closesOn, LocalDate electionDay) => new(
        Terms with { ClosesOn = closesOn, ConsentBy = Terms.ConsentBy is null ? null : closesOn, ElectionDay = electionDay },
        [.. Events, new NominationEvent.Reopened(remedy, closesOn, electionDay)]);

    internal NominationPhase Reduce(int seats) =>
        new(Terms with { Seats = seats }, [.. Events, new NominationEvent.SeatsReduced(seats)]);

    private NominationPhase With(NominationEvent happened) => new(Terms, [.. Events, happened]);

    private PersonId Known(PersonId person) =>
        Lists.Any(list => list.Candidates.Any(candidate => candidate.Id == person))
            ? person
            : throw new ArgumentException($"Nobody put {person} forward.", nameof(person));
}
