using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>People tie at the cut, and somebody must decide who of them moves on. The order of the paper never does.</summary>
    public sealed record DecisionDue : Pending
    {
        private readonly ContestState.DecisionDue question;

        internal DecisionDue(SelectionProcess process, EquatableArray<Reason> reasons, int stage, ContestState.DecisionDue question)
            : base(process, reasons, stage) => this.question = question;

        /// <summary>Gets what has to be decided.</summary>
        public DecisionKind Kind => question.Kind;

        /// <summary>Gets the answers allowed, each with its provision.</summary>
        public EquatableArray<DecisionOption> Options => question.Options;

        /// <summary>Gets the people among whom to choose.</summary>
        public Slate Candidates => question.Candidates;

        /// <summary>Gets how many of them move on.</summary>
        public int Places => question.Places;

        /// <summary>Records a decision and goes on.</summary>
        /// <param name="decision">The decision.</param>
        /// <returns>The state that follows.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// The choice is not among <see cref="Options"/>, or the persons are not among <see cref="Candidates"/> or not as many as
        /// <see cref="Places"/>.
        /// </exception>
        public SelectionState Decide(Decision decision)
        {
            ContestState next = question.Decide(decision);
            return SelectionProgress.Follow(Process.With(new SelectionEvent.Decided(StageNumber, decision)), StageNumber, next);
        }

        private protected override SelectionState After(SelectionProcess process, SelectionEvent.Fell fell, EquatableArray<Reason> reasons) =>
            SelectionProgress.Enter(process, StageNumber, reasons);
    }
}
