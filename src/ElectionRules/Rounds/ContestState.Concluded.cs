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

        /// <summary>Gets who was elected and not approved; empty where the book needs no approval.</summary>
        public EquatableArray<PersonId> NotApproved { get; internal init; }

        /// <summary>Gets who is elected, in the order of ballots and votes; without those who were not approved.</summary>
        public EquatableArray<Winner> Elected => [.. Contest.Elected.Where(winner => !NotApproved.Contains(winner.Candidate.Id))];

        /// <summary>Gets the seats that stay vacant; seats given up are not vacant.</summary>
        public int Vacant => Ending == Ending.SeatsReduced ? 0 : Contest.Terms.Seats - Elected.Count;
    }
}
