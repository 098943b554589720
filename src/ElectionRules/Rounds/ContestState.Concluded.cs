using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

public abstract partial record ContestState
{
    /// <summary>The contest is over.</summary>
    public sealed record Concluded : ContestState
    {
        internal Concluded(Contest contest, EquatableArray<Reason> reasons, Ending ending)
            : base(contest, reasons) => Ending = ending;

        /// <summary>Gets how it ended.</summary>
        public Ending Ending { get; }

        /// <summary>Gets who is elected, in the order of ballots and votes; empty where approval was refused.</summary>
        public EquatableArray<Winner> Elected => Ending == Ending.ApprovalRefused ? [] : Contest.Elected;

        /// <summary>Gets the seats that stay vacant; seats given up are not vacant.</summary>
        public int Vacant => Ending == Ending.SeatsReduced ? 0 : Contest.Terms.Seats - Elected.Count;
    }
}
