using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

public abstract partial record ContestState
{
    /// <summary>A lawful slate is needed before a ballot can be held.</summary>
    public sealed record NominationsDue : ContestState
    {
        private readonly BallotPlan plan;

        internal NominationsDue(Contest contest, EquatableArray<Reason> reasons, BallotPlan plan, Slate carriedOver)
            : base(contest, reasons)
        {
            this.plan = plan;
            CarriedOver = carriedOver;
        }

        /// <summary>Gets the seats to fill.</summary>
        public int Seats => plan.Seats;

        /// <summary>Gets how many candidates may stand.</summary>
        public MarginBand Band => plan.Band(Contest.Terms);

        /// <summary>Gets the candidates of the ballot before who may be put forward again; empty for first nominations.</summary>
        public Slate CarriedOver { get; }

        /// <summary>Puts a slate forward.</summary>
        /// <param name="slate">The nominees in the order of the paper.</param>
        /// <returns>The ballot, a decision on too many nominees, or nominations again with the reasons.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="slate"/> is null.</exception>
        /// <exception cref="ArgumentException">Somebody on it is elected already.</exception>
        public ContestState Nominate(Slate slate)
        {
            Guard.Against.Null(slate);
            foreach (Candidate candidate in slate)
            {
                if (Contest.HasElected(candidate.Id))
                {
                    throw new ArgumentException($"{candidate.Id} is elected already.", nameof(slate));
                }
            }

            return Narrowing.Nominate(Contest, plan, slate);
        }
    }
}
