using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>People are to be inspected.</summary>
    public sealed record InspectionDue : Pending
    {
        internal InspectionDue(SelectionProcess process, EquatableArray<Reason> reasons, int stage)
            : base(process, reasons, stage)
        {
        }

        /// <summary>Gets the stage.</summary>
        public SelectionStage.Inspection Stage => (SelectionStage.Inspection)Process.Plan.Stages[StageNumber];

        /// <summary>Concludes the inspection.</summary>
        /// <param name="report">What was found, with one finding for each person in the stage.</param>
        /// <param name="isWorkingDay">Which days are working days; asked only where publicity is counted in those.</param>
        /// <returns>
        /// The next stage with those of whom nothing adverse was found; the inspection again, with the reasons, where somebody was
        /// not inspected or names were not public long enough; or why too few are left.
        /// </returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">A finding is about somebody who is not in the stage, or two are about one person.</exception>
        public SelectionState Conclude(InspectionReport report, Func<LocalDate, bool> isWorkingDay) =>
            SelectionProgress.Conclude(this, Guard.Against.Null(report), Guard.Against.Null(isWorkingDay));

        private protected override SelectionState After(SelectionProcess process, SelectionEvent.Fell fell, EquatableArray<Reason> reasons) =>
            SelectionProgress.Enter(process, StageNumber, reasons);
    }
}
