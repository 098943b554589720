using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>People for the first stage are needed: too few or too many were put forward, or the stage is held again.</summary>
    public sealed record NomineesDue : SelectionState
    {
        internal NomineesDue(SelectionProcess process, EquatableArray<Reason> reasons, Slate carriedOver)
            : base(process, reasons) => CarriedOver = carriedOver;

        /// <summary>Gets how many may enter the first stage.</summary>
        public MarginBand Band => Process.Plan.FirstBand;

        /// <summary>Gets those of the time before who have not fallen out and may be put forward again; empty at the beginning.</summary>
        public Slate CarriedOver { get; }

        /// <summary>Puts people forward for the first stage.</summary>
        /// <param name="nominees">The people, in the order of the paper.</param>
        /// <returns>The first stage, or nominees again with the reasons.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="nominees"/> is null.</exception>
        public SelectionState Nominate(Slate nominees) => SelectionProgress.Nominate(Process, Guard.Against.Null(nominees));
    }
}
