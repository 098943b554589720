using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>Opinions are to be heard or the matter is to be discussed.</summary>
    public sealed record ConsultationDue : Pending
    {
        internal ConsultationDue(SelectionProcess process, EquatableArray<Reason> reasons, int stage)
            : base(process, reasons, stage)
        {
        }

        /// <summary>Gets the stage.</summary>
        public SelectionStage.Consultation Stage => (SelectionStage.Consultation)Process.Plan.Stages[StageNumber];

        /// <summary>Concludes the consultation.</summary>
        /// <param name="report">Who was there, what came of it and who is dropped.</param>
        /// <returns>
        /// The next stage with those who were not dropped; the consultation again, with the reason, where too few were present; or
        /// why too few are left.
        /// </returns>
        /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// Somebody dropped is not in the stage or dropped twice, or the attendance lacks a base that the quorum needs.
        /// </exception>
        public SelectionState Conclude(ConsultationReport report) => SelectionProgress.Conclude(this, Guard.Against.Null(report));

        private protected override SelectionState After(SelectionProcess process, SelectionEvent.Fell fell, EquatableArray<Reason> reasons) =>
            SelectionProgress.Enter(process, StageNumber, reasons);
    }
}
