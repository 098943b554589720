using Ardalis.GuardClauses;
using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>A ballot is to be held and counted.</summary>
    public sealed record BallotDue : Pending
    {
        private readonly ContestState.BallotDue ballot;

        internal BallotDue(SelectionProcess process, EquatableArray<Reason> reasons, int stage, ContestState.BallotDue ballot)
            : base(process, reasons, stage) => this.ballot = ballot;

        /// <summary>Gets the stage.</summary>
        public SelectionStage.Ballot Stage => (SelectionStage.Ballot)Process.Plan.Stages[StageNumber];

        /// <summary>Gets whether it is the ballot of the stage, held again, or one among those who tie at the cut.</summary>
        public BallotKind Kind => ballot.Kind;

        /// <summary>Gets how many move on by it.</summary>
        public int Places => ballot.Seats;

        /// <summary>Gets the people on the paper, in order; their positions are the indices of the batch.</summary>
        public Slate Slate => ballot.Slate;

        /// <summary>Gets what a paper may hold.</summary>
        public PaperRule PaperRule => Kind == BallotKind.TieBallot || Stage.MostNames is not int most
            ? ballot.PaperRule
            : Stage.Paper.Value.For(most, Slate.Count);

        /// <summary>Counts a batch by the paper rule of the ballot, and decides.</summary>
        /// <param name="turnout">Who could vote and who came; with every base that the stage needs.</param>
        /// <param name="papers">The papers; its candidates are the slate, in order.</param>
        /// <param name="writeIns">The persons written in, in the order of their codes; nobody on the slate or fallen out.</param>
        /// <returns>The state that follows.</returns>
        /// <exception cref="ArgumentNullException">A reference is null.</exception>
        /// <exception cref="ArgumentException">As for <see cref="Count(Turnout, ApprovalTally, ReadOnlySpan{Candidate})"/>.</exception>
        public SelectionState Count(Turnout turnout, ApprovalBatch papers, params ReadOnlySpan<Candidate> writeIns) =>
            Count(turnout, TallyEngine.Count(Guard.Against.Null(papers), PaperRule), writeIns);

        /// <summary>Decides the ballot from its counted votes.</summary>
        /// <param name="turnout">Who could vote and who came; with every base that the stage needs.</param>
        /// <param name="tally">The votes, counted by <see cref="PaperRule"/>; its candidates are the slate, in order.</param>
        /// <param name="writeIns">The persons written in, in the order of their codes; nobody on the slate or fallen out.</param>
        /// <returns>The next stage; this one again, or a decision on a tie; or why too few are left.</returns>
        /// <exception cref="ArgumentNullException">A reference is null.</exception>
        /// <exception cref="ArgumentException">
        /// A base that the stage needs is missing, the figures contradict each other or the tally, the tally is of another slate,
        /// or a write-in has no person, is on the slate or has fallen out.
        /// </exception>
        public SelectionState Count(Turnout turnout, ApprovalTally tally, params ReadOnlySpan<Candidate> writeIns)
        {
            foreach (Candidate person in writeIns)
            {
                if (Process.HasFallen(person.Id))
                {
                    throw new ArgumentException($"{person.Id} has fallen out of this selection.", nameof(writeIns));
                }
            }

            ContestState next = ballot.Count(turnout, tally, PaperRule.MaxMarks, writeIns);
            SelectionProcess process = Process.With(new SelectionEvent.Voted(StageNumber, next.Contest.Ballots.Last()));
            return SelectionProgress.Follow(process, StageNumber, next);
        }

        private protected override SelectionState After(SelectionProcess process, SelectionEvent.Fell fell, EquatableArray<Reason> reasons) =>
            ballot.Slate.Contains(fell.Person.Id) && ballot.Contest.Elected.Count == 0 && ballot.Kind != BallotKind.TieBallot
                ? SelectionProgress.Struck(process, StageNumber, reasons, ballot.Strike(fell.Person.Id, fell.Cause))
                : SelectionProgress.Enter(process, StageNumber, reasons);
    }
}
