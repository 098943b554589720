using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>Too few people are left: a stage must be opened again, or the selection given up. Somebody decides which.</summary>
    public sealed record ShortageDue : SelectionState
    {
        internal ShortageDue(SelectionProcess process, EquatableArray<Reason> reasons, int stage, Slate left)
            : base(process, reasons)
        {
            StageNumber = stage;
            Left = left;
        }

        /// <summary>Gets the stage for which too few are left, from 0; the number of stages where it is the posts.</summary>
        public int StageNumber { get; }

        /// <summary>Gets who is left.</summary>
        public Slate Left { get; }

        /// <summary>
        /// Gets the stages that may be opened again: those entered by enough people who have not fallen out, and always the first,
        /// for which others may be put forward.
        /// </summary>
        public IEnumerable<int> MayReopen => Enumerable.Range(0, Math.Min(StageNumber + 1, Process.Plan.Stages.Count))
            .Where(stage => stage == 0 || SelectionProgress.CanBeHeldAgain(Process, stage));

        /// <summary>Opens a stage again, with all who entered it and have not fallen out.</summary>
        /// <param name="stage">The stage, one of <see cref="MayReopen"/>.</param>
        /// <param name="record">Who decided and why; not empty.</param>
        /// <returns>The stage; for the first one, <see cref="NomineesDue"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
        /// <exception cref="ArgumentException">The stage may not be opened again, or the record is empty or blank.</exception>
        public SelectionState Reopen(int stage, string record)
        {
            Guard.Against.NullOrWhiteSpace(record);
            if (!MayReopen.Contains(stage))
            {
                throw new ArgumentException("Too few of those who entered the stage are left, or it was never reached.", nameof(stage));
            }

            return SelectionProgress.Reopen(Process, stage, record);
        }

        /// <summary>Gives the selection up.</summary>
        /// <param name="record">Who decided and why; not empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
        /// <exception cref="ArgumentException">The record is empty or blank.</exception>
        public Failed GiveUp(string record)
        {
            Guard.Against.NullOrWhiteSpace(record);
            Reason givenUp = new(SelectionReasons.GivenUp, citation: null, new ReasonFact("record", LocalizedText.Same(record)));
            return new(Process.With(new SelectionEvent.GivenUp(record)), [.. Reasons, givenUp]);
        }
    }
}
