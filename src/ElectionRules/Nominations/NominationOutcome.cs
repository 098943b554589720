using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>What comes of nominations: a slate, or why there is none and what may be done about it.</summary>
public abstract record NominationOutcome
{
    private protected NominationOutcome(NominationPhase phase, EquatableArray<Reason> reasons)
    {
        Phase = phase;
        Reasons = reasons;
    }

    /// <summary>Gets the nominations. Whoever falls later is recorded there, and nominations are closed once more.</summary>
    public NominationPhase Phase { get; }

    /// <summary>Gets why it came out so, and what was noticed; lists and people have their own reasons in <see cref="Phase"/>.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>The slate keeps the margin. Whether as many candidates as seats need votes is for the rule book of the contest.</summary>
    public sealed record Settled : NominationOutcome
    {
        internal Settled(NominationPhase phase, EquatableArray<Reason> reasons, Slate slate)
            : base(phase, reasons) => Slate = slate;

        /// <summary>Gets the candidates in the order of the paper.</summary>
        public Slate Slate { get; }
    }

    /// <summary>More people stand than the margin allows: a preselection is due.</summary>
    public sealed record TooMany : NominationOutcome
    {
        internal TooMany(NominationPhase phase, EquatableArray<Reason> reasons, Slate nominees, MarginBand band)
            : base(phase, reasons)
        {
            Nominees = nominees;
            Band = band;
        }

        /// <summary>Gets all who stand, in the order of the paper; a contest opened with them asks for the preselection.</summary>
        public Slate Nominees { get; }

        /// <summary>Gets how many may stand.</summary>
        public MarginBand Band { get; }
    }

    /// <summary>Fewer people stand than the margin needs.</summary>
    public sealed record TooFew : NominationOutcome
    {
        internal TooFew(NominationPhase phase, EquatableArray<Reason> reasons, MarginBand band)
            : base(phase, reasons) => Band = band;

        /// <summary>Gets how many may stand.</summary>
        public MarginBand Band { get; }

        /// <summary>Gets the remedies that the rules allow; empty where they have none.</summary>
        public IEnumerable<ShortageRemedy> Remedies => Phase.Terms.Rules.Shortage.Select(remedy => remedy.Value);

        /// <summary>Opens nominations again. Lists that stand go on standing.</summary>
        /// <param name="closesOn">The new last day, later than the one before and earlier than election day.</param>
        /// <exception cref="InvalidOperationException">The rules do not allow it.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The day is outside those limits.</exception>
        public NominationPhase Reopen(LocalDate closesOn) =>
            Reopen(ShortageRemedy.Reopen, closesOn, Phase.Terms.ElectionDay);

        /// <summary>Puts election day off and opens nominations again. Lists that stand go on standing.</summary>
        /// <param name="electionDay">The new election day, later than the one before.</param>
        /// <param name="closesOn">The new last day for nominations, later than the one before and earlier than the new election day.</param>
        /// <exception cref="InvalidOperationException">The rules do not allow it.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A day is outside those limits.</exception>
        public NominationPhase Postpone(LocalDate electionDay, LocalDate closesOn)
        {
            if (electionDay <= Phase.Terms.ElectionDay)
            {
                throw new ArgumentOutOfRangeException(nameof(electionDay), electionDay, "Election day is not put off.");
            }

            return Reopen(ShortageRemedy.Postpone, closesOn, electionDay);
        }

        /// <summary>Fills fewer seats. What a nominator may put forward is then counted by the new number.</summary>
        /// <param name="seats">The seats, 1 or more, fewer than before.</param>
        /// <exception cref="InvalidOperationException">The rules do not allow it.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The number is outside those limits.</exception>
        public NominationPhase ReduceSeats(int seats)
        {
            Require(ShortageRemedy.ReduceSeats);
            return Phase.Reduce(Guard.Against.OutOfRange(seats, nameof(seats), 1, Phase.Terms.Seats - 1));
        }

        private NominationPhase Reopen(ShortageRemedy remedy, LocalDate closesOn, LocalDate electionDay)
        {
            Require(remedy);
            if (closesOn <= Phase.Terms.ClosesOn || closesOn >= electionDay)
            {
                throw new ArgumentOutOfRangeException(nameof(closesOn), closesOn, "The last day is not after the one before, or not before election day.");
            }

            return Phase.Reopen(remedy, closesOn, electionDay);
        }

        private void Require(ShortageRemedy remedy)
        {
            if (!Remedies.Contains(remedy))
            {
                throw new InvalidOperationException($"The rules do not allow {remedy}.");
            }
        }
    }

    /// <summary>The order of the paper is open: a character is not in the table, names come to one place, a lot lacks somebody.</summary>
    public sealed record OrderDue : NominationOutcome
    {
        internal OrderDue(NominationPhase phase, EquatableArray<Reason> reasons, EquatableArray<Candidate> standing)
            : base(phase, reasons) => Standing = standing;

        /// <summary>Gets all who stand, in no order that matters.</summary>
        public EquatableArray<Candidate> Standing { get; }
    }

    /// <summary>Nominations are still open on that day.</summary>
    public sealed record StillOpen : NominationOutcome
    {
        internal StillOpen(NominationPhase phase, EquatableArray<Reason> reasons)
            : base(phase, reasons)
        {
        }
    }
}
