using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>The selection has ended with as many nominees as there are posts.</summary>
    public sealed record Selected : SelectionState
    {
        internal Selected(SelectionProcess process, EquatableArray<Reason> reasons, Slate nominees)
            : base(process, reasons) => Nominees = nominees;

        /// <summary>Gets the nominees.</summary>
        public Slate Nominees { get; }

        /// <summary>Records that a nominee withdrew, died or was disqualified before taking the post.</summary>
        /// <param name="person">The nominee.</param>
        /// <param name="cause">Why.</param>
        /// <param name="on">The day.</param>
        /// <param name="ground">The provision and figures of a disqualification, or null where nothing need be said.</param>
        /// <returns>The question which stage is opened again.</returns>
        /// <exception cref="ArgumentException">The person is not among <see cref="Nominees"/>.</exception>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
        public ShortageDue Fall(PersonId person, FallCause cause, LocalDate on, Reason? ground)
        {
            Guard.Against.EnumOutOfRange(cause);
            Candidate fallen = SelectionProgress.Among(Nominees, person);
            int stages = Process.Plan.Stages.Count;
            SelectionProcess process = Process.With(new SelectionEvent.Fell(stages, fallen, cause, on, ground));
            Reason reason = SelectionProgress.Fallen(fallen, cause, on);
            return SelectionProgress.Shortage(
                process,
                stages,
                Slate.Of(Nominees.Where(nominee => nominee.Id != person)),
                ground is null ? [reason] : [reason, ground]);
        }
    }
}
