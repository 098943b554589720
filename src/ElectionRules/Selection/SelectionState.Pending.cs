using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>A stage is under way, and whoever is in it may fall out.</summary>
    public abstract record Pending : SelectionState
    {
        private protected Pending(SelectionProcess process, EquatableArray<Reason> reasons, int stage)
            : base(process, reasons) => StageNumber = stage;

        /// <summary>Gets the number of the stage, from 0 in the order of the plan.</summary>
        public int StageNumber { get; }

        /// <summary>Gets those in the stage who have not fallen out.</summary>
        public Slate People => Process.LeftIn(StageNumber);

        /// <summary>Records that somebody in the stage withdrew, died or was disqualified.</summary>
        /// <param name="person">The person.</param>
        /// <param name="cause">Why.</param>
        /// <param name="on">The day.</param>
        /// <param name="ground">The provision and figures of a disqualification, or null where nothing need be said.</param>
        /// <returns>
        /// The stage without the person, held again where it was half decided; or <see cref="ShortageDue"/> where too few are left.
        /// </returns>
        /// <exception cref="ArgumentException">The person is not among <see cref="People"/>.</exception>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
        public SelectionState Fall(PersonId person, FallCause cause, LocalDate on, Reason? ground)
        {
            Guard.Against.EnumOutOfRange(cause);
            Candidate fallen = SelectionProgress.Among(People, person);
            Reason reason = SelectionProgress.Fallen(fallen, cause, on);
            SelectionEvent.Fell fell = new(StageNumber, fallen, cause, on, ground);
            return After(Process.With(fell), fell, ground is null ? [reason] : [reason, ground]);
        }

        private protected abstract SelectionState After(SelectionProcess process, SelectionEvent.Fell fell, EquatableArray<Reason> reasons);
    }
}
